import { type LineRef, refKey } from '../../framework/lines.ts';
import type { Chain } from '../../framework/chains.ts';
import type { Consultation } from '../model/consultation.ts';
import type { FrameworkContent } from '../model/framework.ts';
import { countriesByLine, shownOf } from './countries-by-line.ts';
import { traceCategories } from './trace-categories.ts';

/** The categories and the number of countries behind a line, as far as they may be told. */
export function speakersTold(
  state: Consultation,
  content: FrameworkContent,
  line: LineRef,
  { inputs }: Pick<Chain, 'inputs'>,
): { readonly categories: readonly string[]; readonly countries: number | null } {
  return {
    categories: traceCategories(
      state,
      shownOf(state, inputs).flatMap((id) => state.inputs[id] ?? []),
    ),
    countries: countriesByLine(state, content).get(refKey(line)) ?? null,
  };
}
