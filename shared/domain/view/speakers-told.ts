import type { Chain } from '../../framework/chains.ts';
import type { Consultation } from '../model/consultation.ts';
import { isShown } from './parts.ts';
import { traceCategories } from './trace-categories.ts';

/** Fewest countries that are told as a number. */
const fewestCountries = 3;

/** The categories and the number of countries behind a chain, as far as they may be told. */
export function speakersTold(
  state: Consultation,
  { inputs }: Pick<Chain, 'inputs'>,
): { readonly categories: readonly string[]; readonly countries: number | null } {
  const rows = inputs.flatMap((id) => state.inputs[id] ?? []).filter((row) => isShown(state, row));
  const countries = new Set(
    rows.flatMap(({ seat }) => (seat === null ? [] : (state.seats[seat]?.country ?? []))),
  );
  return {
    categories: traceCategories(state, rows),
    countries: countries.size < fewestCountries ? null : countries.size,
  };
}
