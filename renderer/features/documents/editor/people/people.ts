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
    const { user, where, idle, caret } = (state ?? {}) as Readonly<Record<string, unknown>>;
    people.push({
      client,
      who: readAppears(user),
      where: typeof where === 'string' && where !== '' ? where.slice(0, 80) : null,
      isIdle: idle === true,
      hasCaret: typeof caret === 'object' && caret !== null,
    });
  }
  people.sort((one, other) => rank(one.who) - rank(other.who) || one.client - other.client);
  const atIt = new Map<number, Person>();
  for (const person of people) {
    if (person.who.kind !== 'seat') continue;
    const known = atIt.get(person.who.number);
    if (known === undefined || (known.isIdle && !person.isIdle)) atIt.set(person.who.number, person);
  }
  return people.filter((person) => person.who.kind !== 'seat' || atIt.get(person.who.number) === person);
}

/** Those with a caret first: among forty it is the rapporteur who is looked for, to be followed. */
export function atWorkFirst(people: readonly Person[]): readonly Person[] {
  return people.toSorted((one, other) => Number(other.hasCaret) - Number(one.hasCaret));
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
