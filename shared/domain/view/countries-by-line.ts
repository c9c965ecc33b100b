import { chainsOf } from '../../framework/chains.ts';
import { countriesTold } from '../../framework/countries-told.ts';
import { linesOf, refKey } from '../../framework/lines.ts';
import type { Consultation } from '../model/consultation.ts';
import type { FrameworkContent } from '../model/framework.ts';
import { isShown } from './parts.ts';

type Seen = Pick<Consultation, 'statements' | 'inputs' | 'seats' | 'runs'>;
type Known = { readonly seen: Seen; readonly told: ReadonlyMap<string, number> };

const parts = ['statements', 'inputs', 'seats', 'runs'] as const satisfies readonly (keyof Seen)[];
const known = new WeakMap<FrameworkContent, Known>();

/**
 * `kind id` of a line → how many countries the shown cards behind it come from; lines of which it is not told are left out.
 *
 * Every view and every release tells the same number of a line, or none: from two unlike ones a country would follow.
 * Recommendations have theirs told first.
 */
export function countriesByLine(state: Consultation, content: FrameworkContent): ReadonlyMap<string, number> {
  const before = known.get(content);
  if (before !== undefined && parts.every((part) => before.seen[part] === state[part])) return before.told;
  const chains = chainsOf(content, state);
  const lines = linesOf(content);
  const told = countriesTold(
    [
      ...lines.filter(({ kind }) => kind === 'recommendation'),
      ...lines.filter(({ kind }) => kind !== 'recommendation'),
    ].map((line) => {
      const cards = shownOf(state, chains.of(line).inputs);
      return { line: refKey(line), cards, countries: countriesOf(state, cards).length };
    }),
  );
  const { statements, inputs, seats, runs } = state;
  known.set(content, { seen: { statements, inputs, seats, runs }, told });
  return told;
}

/** Of these cards, those that the room saw. */
export function shownOf(state: Consultation, inputs: readonly string[]): readonly string[] {
  return inputs.filter((id) => {
    const row = state.inputs[id];
    return row !== undefined && isShown(state, row);
  });
}

/** The countries from which cards come, each once. */
export function countriesOf(state: Consultation, inputs: readonly string[]): readonly string[] {
  const seats = inputs.flatMap((id) => state.inputs[id]?.seat ?? []);
  return [...new Set(seats.flatMap((seat) => state.seats[seat]?.country ?? []))].toSorted();
}
