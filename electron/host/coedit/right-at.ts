import type { Actor } from '../../../shared/domain/commands/command.ts';
import { rightIn } from '../../../shared/domain/documents/rights.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { DocumentRight } from '../../../shared/domain/model/document.ts';
import { type Visitor, classOf } from '../views/audience.ts';

/** A page's visitor as the record knows senders of commands. */
export function actorOf(visitor: Visitor): Actor {
  return visitor.surface === 'console' ? { kind: 'console' } : { kind: 'device', device: visitor.device };
}

/**
 * What a page may do with a document now.
 *
 * On phones it is the right of the seat that speaks, if this device holds it. A screen reads the document that it is
 * to show, and no other.
 */
export function rightAt(
  state: Consultation,
  visitor: Visitor,
  seat: string | null,
  document: string,
): DocumentRight {
  const row = Object.hasOwn(state.documents, document) ? state.documents[document] : undefined;
  if (row === undefined) return 'none';
  if (visitor.surface === 'screen') {
    const shown = state.screen.frozen ?? state.screen.slide;
    const isShown = shown.kind === 'document' && shown.document === document && row.binned === null;
    return isShown && classOf(state, visitor) === 'screen' ? 'read' : 'none';
  }
  return rightIn(state, row, actorOf(visitor), visitor.surface === 'phone' ? seat : null);
}
