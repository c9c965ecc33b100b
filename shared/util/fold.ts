/** Text as searching compares it: no case, no accents, one space between words. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** Whether every word of a query begins or stands somewhere in the text. Both are folded. */
export function matches(foldedText: string, foldedQuery: string): boolean {
  return foldedQuery === '' || foldedQuery.split(' ').every((word) => foldedText.includes(word));
}
