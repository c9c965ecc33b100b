/** Fewest countries that are told as a number, and fewest cards by which two told numbers differ. */
const fewestCountries = 3;

/** The cards behind a line, each once, and the number of their countries. */
export type CountedCards = {
  readonly line: string;
  readonly cards: readonly string[];
  readonly countries: number;
};

/**
 * The lines whose number of countries may be told, the earlier ones first.
 *
 * A number is told from three. Besides, of two lines with almost the same cards only the first has its number told:
 * from both it would follow whether the country of one card is among those of the others (control of overlap: Dobkin,
 * Jones & Lipton 1979, doi:10.1145/320064.320068).
 */
export function countriesTold(lines: readonly CountedCards[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const counted: ReadonlySet<string>[] = [];
  const holding = new Map<string, number[]>();
  for (const { line, cards, countries } of lines) {
    if (countries < fewestCountries) continue;
    const shared = new Map<number, number>();
    for (const card of cards)
      for (const index of holding.get(card) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const isNear = [...shared].some(([index, both]) => {
      const apart = (counted[index]?.size ?? 0) + cards.length - 2 * both;
      return apart > 0 && apart < fewestCountries;
    });
    if (isNear) continue;
    told.set(line, countries);
    const index = counted.push(new Set(cards)) - 1;
    for (const card of cards) holding.set(card, [...(holding.get(card) ?? []), index]);
  }
  return told;
}
