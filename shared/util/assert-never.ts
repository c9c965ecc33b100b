/** Ends a switch over a closed union: a new member becomes a type error here, and a bug throws. */
export function assertNever(value: never): never {
  throw new Error(`A case was not handled: ${JSON.stringify(value)}`);
}
