import type { Awareness } from 'y-protocols/awareness';
import { otherPages } from '../../../../client/coedit/other-pages.ts';
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
 * Somebody with two pages open is one person: the page that is at it counts. The order does not change while people
 * write, so that nothing jumps.
 */
export function peopleHere(awareness: Awareness): readonly Person[] {
  const people: Person[] = [];
  const personOf = new Map<Person, number>();
  for (const { client, one, state } of otherPages(awareness)) {
    const { user, where, idle, caret } = state;
    const person: Person = {
      client,
      who: readAppears(user),
      where: typeof where === 'string' && where !== '' ? where.slice(0, 80) : null,
      isIdle: idle === true,
      hasCaret: typeof caret === 'object' && caret !== null,
    };
    people.push(person);
    personOf.set(person, one);
  }
  people.sort((one, other) => rank(one.who) - rank(other.who) || one.client - other.client);
  // A seat is one person on whatever devices; others are where the host says that their pages are one person's.
  const keyOf = (person: Person): string =>
    person.who.kind === 'seat' ? `seat ${person.who.number}` : `${personOf.get(person)}`;
  const atIt = new Map<string, Person>();
  for (const person of people) {
    const known = atIt.get(keyOf(person));
    if (known === undefined || (known.isIdle && !person.isIdle)) atIt.set(keyOf(person), person);
  }
  return people.filter((person) => atIt.get(keyOf(person)) === person);
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
