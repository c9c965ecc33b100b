/** The host's limit for one card, in UTF-16 units of the composed text. */
export const longestCard = 2000;

/** How many characters a card is too long by; 0 when it fits. Counted as the host counts. */
export function charactersOver(text: string, longest: number = longestCard): number {
  return Math.max(0, text.trim().normalize('NFC').length - longest);
}
