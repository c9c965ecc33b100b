import type { Consultation } from '../model/consultation.ts';
import type { DocumentRow } from '../model/document.ts';

/** What a document is called: its own title, or that of the step whose notes it holds. Empty for a wording. */
export function documentTitle(state: Consultation, row: DocumentRow): string {
  if (row.title !== '') return row.title;
  return row.step === null ? '' : (state.steps[row.step]?.title ?? '');
}
