import type { HistoryEntry } from '../../../shared/contract/documents.ts';
import { appearsAs } from '../../../shared/domain/documents/appears.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { DocumentRow } from '../../../shared/domain/model/document.ts';
import { belongsToSitting } from '../store/documents.ts';
import { readAuthor } from './by-author.ts';
import type { Sitting } from './document-store.ts';

/**
 * The sittings of a document as its readers may know of them, oldest first.
 *
 * Neighbours who appear alike are told as one sitting where the attribution hides them: else each stretch of one
 * person's words would stand by itself.
 */
export function toldSittings(
  state: Consultation,
  row: DocumentRow,
  sittings: readonly Sitting[],
): readonly HistoryEntry[] {
  const named = new Set(row.named.map(({ change }) => change));
  const told: { sitting: Sitting; who: HistoryEntry['who']; isDelivered: boolean }[] = [];
  for (const sitting of sittings) {
    const { by, isDelivered } = readAuthor(sitting.author);
    const who = appearsAs(state, row, by);
    const before = told.at(-1);
    const isOne =
      before !== undefined &&
      (who.kind === 'participant' || who.kind === 'category') &&
      JSON.stringify(who) === JSON.stringify(before.who) &&
      isDelivered === before.isDelivered &&
      !named.has(before.sitting.to) &&
      belongsToSitting(sitting, before.sitting);
    if (!isOne) told.push({ sitting, who, isDelivered });
    else {
      const { from, startedAt, bytes } = before.sitting;
      before.sitting = { ...sitting, from, startedAt, bytes: bytes + sitting.bytes };
    }
  }
  return told.map(({ sitting: { from, to, startedAt, endedAt, bytes }, who, isDelivered }) => ({
    from,
    to,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    who,
    isDelivered,
    bytes,
  }));
}
