import type { Actor } from '../commands/command.ts';
import { rightsOf } from '../commands/rights.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Appears, DocumentRow } from '../model/document.ts';
import type { Collection } from '../model/programme.ts';
import { attributed, attribution } from '../view/parts.ts';

/**
 * How what is written here is attributed: notes as their step says, everything else as the release policy.
 *
 * The stricter of the two wins. A step that votes in secret has notes all the same: they are attributed by group.
 */
export function documentCollection(state: Consultation, row: DocumentRow): Collection {
  const step = row.step === null ? undefined : state.steps[row.step];
  const collection = step?.activity?.collection ?? 'named';
  return attribution(state, collection === 'secret' ? 'group' : collection);
}

/** What decides how people appear in a document besides who they are: another value, and pages are told anew. */
export function attributionKey(state: Consultation, row: DocumentRow): string {
  return `${documentCollection(state, row)} ${state.about?.release ?? ''}`;
}

/** As whom somebody appears to the others in a document. */
export function appearsIn(state: Consultation, row: DocumentRow, actor: Actor, seat: string | null): Appears {
  const seated = rightsOf(state, actor, seat).has('seat');
  return appearsAs(state, row, seated && seat !== null ? `seat:${seat}` : 'team');
}

/** The same for an author as the history names one: `seat:…`, or anything else for the team. */
export function appearsAs(state: Consultation, row: DocumentRow, by: string): Appears {
  if (!by.startsWith('seat:')) return { kind: 'team' };
  const seat = state.seats[by.slice(5)];
  if (seat === undefined) return { kind: 'participant' };
  const told = attributed(state, seat.id, documentCollection(state, row), seat.category);
  if (told.seat !== null) return { kind: 'seat', number: told.seat, name: told.name };
  return told.category === null ? { kind: 'participant' } : { kind: 'category', label: told.category };
}
