import type { Consultation } from '../model/consultation.ts';
import { cardView, type CardView, isShown } from './parts.ts';
import { statementView, type StatementView } from './statement-view.ts';
import { traceCategories } from './trace-categories.ts';

/** Where a statement comes from, as it stands on the projector. */
export type StatementTrace = {
  readonly statement: StatementView;
  readonly cards: readonly CardView[];
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
  readonly categories: readonly string[];
};

/** Where a statement comes from, within the policy: shown cards, categories, evidence. */
export function statementTrace(state: Consultation, statementId: string): StatementTrace {
  const row = state.statements[statementId];
  if (row === undefined) throw new Error(`No statement ${statementId}`);
  const inputs = row.inputs
    .flatMap((input) => state.inputs[input] ?? [])
    .filter((input) => isShown(state, input));
  const cards = inputs.map((input) => cardView(state, input));
  return {
    statement: statementView(state, row),
    cards,
    evidence: row.evidence.flatMap((source) => {
      const found = state.evidence[source];
      return found === undefined ? [] : [{ id: found.id, title: found.title }];
    }),
    categories: traceCategories(state, inputs),
  };
}
