import type { Awareness } from 'y-protocols/awareness';
import { readAppears } from '../../../../../shared/docs/threads.ts';
import type { Appears } from '../../../../../shared/domain/model/document.ts';

/** Somebody else who has this document open. */
export interface Person {
  readonly client: number;
  readonly who: Appears;
  readonly where: string | null;
  readonly isIdle: boolean;
  /** Whether there is a caret to follow. */
  readonly hasCaret: boolean;
}

/**
 * The others who are here, the team first, then seats by number, then the rest.
 *
 * A seat with two pages open is one person: the page that is at it counts. The order does not change while people
 * write, so that nothing jumps.
 */
export function peopleHere(awareness: Awareness): readonly Person[] {
  const people: Person[] = [];
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue;
    const { user, where, idle, caret } = state as Readonly<Record<string, unknown>>;
    people.push({
      client,
      who: readAppears(user),
      where: typeof where === 'string' && where !== '' ? where.slice(0, 80) : null,
      isIdle: idle === true,
      hasCaret: typeof caret === 'object' && caret !== null,
    });
  }
  people.sort((one, other) => rank(one.who) - rank(other.who) || one.client - other.client);
  const seats = new Map<number, Person>();
  return people.filter((person) => {
    if (person.who.kind !== 'seat') return true;
    const there = seats.get(person.who.number);
    if (there !== undefined && (!there.isIdle || person.isIdle)) return false;
    seats.set(person.who.number, person);
    return true;
  });
}

function rank(who: Appears): number {
  switch (who.kind) {
    case 'team':
      return 0;
    case 'seat':
      return who.number;
    case 'category':
      return 100_000;
    case 'participant':
      return 200_000;
  }
}
