/** An order that tells nothing of who spoke first. */
export function byText(one: { readonly text: string }, other: { readonly text: string }): number {
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}
