import { coprimeFrom } from '../../util/coprime.ts';

/** Two statements that are shown together, in the order in which they stand. */
export type Pair = readonly [string, string];

/**
 * Which pairs a person is asked, in which order.
 *
 * A round robin by the circle method deals all pairs into rounds in which each statement stands once. Each place
 * begins at a round of its own and goes on by a step that passes all of them, so that with as many people as rounds
 * every pair is asked equally often, each person sees each statement before any twice, and two rounds of anybody link
 * all statements. No answer of anybody else is needed, so that a phone that lost the host goes on and nothing of a
 * running ballot is told. Source: round robin, Kirkman 1847; few pairs a person as in wiki surveys, Salganik & Levy
 * 2015, doi:10.1371/journal.pone.0123483.
 *
 * @param place of this person among all who vote, from 0
 * @param most pairs that one person is asked; null for all
 */
export function pairsFor(items: readonly string[], place: number, most: number | null): readonly Pair[] {
  const all = (items.length * (items.length - 1)) / 2;
  const wanted = Math.min(all, most ?? all);
  const size = items.length + (items.length % 2);
  const rounds = size - 1;
  if (items.length < 2) return [];
  // Near the golden section, so that a person's rounds lie far apart.
  const step = coprimeFrom(rounds * 0.618, rounds);
  const pairs: Pair[] = [];
  for (let turn = 0; turn < rounds && pairs.length < wanted; turn += 1) {
    const round = roundOf(items, rounds, (place + turn * step) % rounds);
    const shift = (place + turn) % Math.max(1, round.length);
    pairs.push(...round.slice(shift), ...round.slice(0, shift));
  }
  // Neither side is favoured: sides change from pair to pair, and from person to person.
  return pairs
    .slice(0, wanted)
    .map(([one, other], index) => ((index + place) % 2 === 0 ? [one, other] : [other, one]));
}

/** One round: each statement once; with an odd number of them one rests. */
function roundOf(items: readonly string[], rounds: number, round: number): Pair[] {
  const seats: [number, number][] = [[rounds, round]];
  for (let apart = 1; apart <= (rounds - 1) / 2; apart += 1) {
    seats.push([(round + apart) % rounds, (round - apart + rounds) % rounds]);
  }
  return seats.flatMap(([a, b]): Pair[] => {
    const [one, other] = [items[a], items[b]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}
