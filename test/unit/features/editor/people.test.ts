import { describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { atWorkFirst, peopleHere } from '../../../../renderer/features/documents/editor/people/people.ts';

function here(states: readonly (readonly [number, unknown])[]): Awareness {
  const awareness = new Awareness(new Y.Doc());
  awareness.destroy();
  for (const [client, state] of states) awareness.states.set(client, state as Record<string, unknown>);
  return awareness;
}

const seat = (number: number) => ({ kind: 'seat', number, name: null });

describe('the people who are here', () => {
  it('are the others: the team first, then seats by number, then the rest', () => {
    const people = peopleHere(
      here([
        [9, { user: { kind: 'participant' } }],
        [8, { user: seat(12), where: 'Costs', caret: { anchor: 'a', head: 'a' } }],
        [7, { user: seat(3), idle: true }],
        [6, { user: { kind: 'team' } }],
      ]),
    );
    expect(people.map(({ client }) => client)).toEqual([6, 7, 8, 9]);
    expect(people[2]).toMatchObject({ where: 'Costs', hasCaret: true, isIdle: false });
  });

  it('stand with those at work first where not all are shown', () => {
    const caret = { anchor: 'a', head: 'a' };
    const people = peopleHere(
      here([
        [6, { user: seat(3) }],
        [7, { user: seat(4), caret }],
        [8, { user: seat(5) }],
        [9, { user: seat(40), caret }],
      ]),
    );
    expect(atWorkFirst(people).map(({ client }) => client)).toEqual([7, 9, 6, 8]);
  });

  it('count once for each seat, by the page that somebody is at', () => {
    const people = peopleHere(
      here([
        [1, { user: seat(3), idle: true }],
        [2, { user: seat(3), where: 'Costs' }],
      ]),
    );
    expect(people).toHaveLength(1);
  });

  it('[CN8] count once for all their pages where names are hidden, and oneself not at all', () => {
    const participant = { user: { kind: 'participant' } };
    const awareness = here([
      [1, participant],
      [2, { ...participant, one: 1 }],
      [3, participant],
      [4, { ...participant, one: 99 }],
    ]);
    expect(peopleHere(awareness).map(({ client }) => client)).toEqual([1, 3, 4]);
    const own = awareness.clientID;
    awareness.states.set(own, { one: 99 });
    awareness.states.set(99, participant);
    expect(peopleHere(awareness).map(({ client }) => client)).toEqual([1, 3]);
  });

  it.each([
    [null],
    [5],
    ['x'],
    [{}],
    [{ user: 7, where: 9, idle: 'yes', caret: 1 }],
    [{ user: { kind: 'seat' } }],
  ])('are a participant whatever a peer sends: %j', (state) => {
    const people = peopleHere(here([[5, state]]));
    expect(people.every(({ who, where }) => who.kind === 'participant' && where === null)).toBe(true);
  });
});
