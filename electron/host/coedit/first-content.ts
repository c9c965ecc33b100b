import type { Block } from '../../../shared/docs/blocks.ts';
import type { Seed } from '../../../shared/docs/seed.ts';
import { isSortable } from '../../../shared/domain/commands/sorting.ts';
import { firstFramework } from '../../../shared/domain/documents/framework-draft.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { DocumentRow } from '../../../shared/domain/model/document.ts';
import { themesInOrder } from '../../../shared/domain/view/parts.ts';

/** What a document starts with, from the record as it is when it is opened for the first time. */
export function firstContent(state: Consultation, row: DocumentRow): Seed {
  if (row.kind === 'notes' || row.kind === 'narrative') {
    // In a file that was imported: its history stayed behind, what was adopted came along.
    const blocks = row.adoptions.at(-1)?.frozen?.['blocks'];
    return { kind: 'blocks', blocks: Array.isArray(blocks) ? (blocks as readonly Block[]) : [] };
  }
  if (row.kind === 'wording') {
    const statement = row.statement === null ? undefined : state.statements[row.statement];
    return { kind: 'text', text: statement?.versions.at(-1)?.text ?? '' };
  }
  if (row.kind === 'framework') return { kind: 'framework', content: firstFramework(state) };
  const cards = Object.values(state.inputs).filter(
    (input) => isSortable(state, input) && input.sameAs === null && input.setAside === null,
  );
  return {
    kind: 'board',
    themes: themesInOrder(state).map(({ id, label }) => ({ id, label })),
    cards: cards.map(({ id, theme }) => ({ id, theme })),
  };
}
