import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { type Names, namesOf } from '../../../shared/framework/tables/names.ts';

/** What tables call entries of the record: as documents do, S05, I012, E03; where there is no number, the id. */
export function recordNames(state: Consultation): Names {
  const numbered = (
    rows: readonly { readonly id: string; readonly number: number }[],
    letter: string,
    digits: number,
  ) => rows.map(({ id, number }) => ({ id, name: `${letter}${String(number).padStart(digits, '0')}` }));
  const evidence = Object.values(state.evidence).map(({ id }, index) => ({ id, number: index + 1 }));
  const plain = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ id, name: id }));
  return namesOf({
    statements: numbered(Object.values(state.statements), 'S', 2),
    inputs: numbered(Object.values(state.inputs), 'I', 3),
    evidence: numbered(evidence, 'E', 2),
    ballots: plain(Object.values(state.ballots)),
    comments: plain([...Object.values(state.dissents), ...Object.values(state.comments)]),
  });
}
