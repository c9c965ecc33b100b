import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenConsultation } from '../open-format/schema.ts';
import type { Case } from './command.ts';

/** Matrices that were read in plenary, as they were left. */
export function readingEvents(doc: OpenConsultation, at: Case): EventDraft[] {
  return doc.readings.map(({ id: reading, step, flags, decisions, ...rest }) => {
    const row: Reading = {
      ...rest,
      id: reading,
      step: step ?? '',
      read: {},
      flags: flags.map((flag) => ({ ...flag, at: at.now })),
      decisions: decisions.map((decision) => ({ ...decision, at: at.now, by: 'host', before: [] })),
    };
    return event('ReadingImported', { reading }, { row });
  });
}
