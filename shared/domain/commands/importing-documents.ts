import { firstRights } from '../documents/rights.ts';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { OpenConsultation } from '../open-format/schema.ts';
import { hashOfJson } from '../../util/hash.ts';

/** The documents of an import with what was adopted of them. What was written since is in no file of this format. */
export function documentEvents(doc: OpenConsultation): EventDraft[] {
  return doc.documents.flatMap((row) => {
    const { id: document, kind, title, step, table, statement, language, binned, adoptions } = row;
    const rights = firstRights(kind, table !== null);
    const by = 'host';
    return [
      event('DocumentOpened', { document, kind, step, table, statement, language, rights, by }, { title }),
      ...adoptions.map(({ hash, version, frozen }) => {
        const same = frozen === null || hashOfJson(frozen) === hash;
        const retold = same ? {} : { retold: true as const };
        return event('DocumentAdopted', { document, hash, version, by, ...retold }, { frozen });
      }),
      ...(binned ? [event('DocumentBinned', { document, binned, by })] : []),
    ];
  });
}
