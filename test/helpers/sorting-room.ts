import type { Grouping } from '../../shared/methods/piles/grouping.ts';
import { groupingOf } from '../../shared/methods/piles/grouping.ts';
import { consoleView } from '../../shared/domain/view/console-view.ts';
import { nobodyLive } from '../../shared/domain/view/live.ts';
import { sortsOf } from '../../shared/domain/sorting/clusters-of-sort.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { openRoom, phone, type Room, theConsole, theHost } from './domain-world.ts';

export type SortingRoom = Room & {
  readonly step: string;
  readonly run: string;
  readonly cards: readonly string[];
  readonly put: (person: number, label: string, cards: readonly number[]) => void;
  readonly rate: (person: number, scale: string, values: readonly number[]) => void;
  readonly act: (name: string, body?: JsonObject) => void;
  readonly compute: () => Grouping | null;
};

/** A room that has shown `cards` cards to everybody. */
export function roomWithCards(
  cards: number,
  people = 6,
  seed = 'sort',
): Room & { readonly cards: readonly string[] } {
  const room = openRoom(people, seed);
  const { world, steps, seats } = room;
  const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
  const written = Array.from({ length: cards }, (_, at) => {
    const from = at % people;
    const body = { run, text: `Card ${at + 1}` };
    return world.do(phone(`phone-${from}`), 'input.write', body, seats[from])['input'] ?? '';
  });
  for (const act of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, act, { run });
  return { ...room, cards: written };
}

/** A sort that is open, by its method and settings. */
export function sortingRoom(
  method: 'card-sort' | 'concept-mapping',
  settings: JsonObject = {},
  { cards = 8, people = 6, seed = 'sort' } = {},
): SortingRoom {
  const room = roomWithCards(cards, people, seed);
  const { world, meeting, seats } = room;
  const activity = { method, settings, collection: 'group' };
  const step = world.do(theConsole, 'step.add', { meeting, title: 'Sort', activity })['step'] ?? '';
  const run = world.do(theConsole, 'run.open', { step })['run'] ?? '';
  const idOf = (card: number): string => room.cards[card] ?? '';
  return {
    ...room,
    step,
    run,
    put: (person, label, of) => {
      const sort = world.state.cardSorts[run];
      const given = sort?.given.find((pile) => pile.label === label);
      const body = { run, items: of.map(idOf) };
      if (given !== undefined) {
        world.do(phone(`phone-${person}`), 'pile.put', { ...body, pile: given.id }, seats[person]);
        return;
      }
      world.do(phone(`phone-${person}`), 'pile.name', { ...body, pile: label, label }, seats[person]);
    },
    rate: (person, scale, values) => {
      for (const [card, value] of values.entries()) {
        const body = { run, item: idOf(card), scale, value };
        world.do(phone(`phone-${person}`), 'pile.rate', body, seats[person]);
      }
    },
    act: (name, body = {}) => void world.do(theConsole, name, { run, ...body }),
    // As the host does it, without its thread.
    compute: () => {
      const sort = world.state.cardSorts[run];
      const asked = sort?.asked ?? null;
      if (sort === undefined || asked === null) return null;
      const grouping = groupingOf(sortsOf(sort), sort.items.length, asked);
      world.do(theHost, 'sort.record', { run, grouping: grouping as unknown as JsonObject });
      return grouping;
    },
  };
}

/** Six people of whom all but one see two halves. */
export function twoHalves(method: 'card-sort' | 'concept-mapping' = 'card-sort') {
  const room = sortingRoom(method);
  for (let person = 0; person < 5; person += 1) {
    room.put(person, 'Records', [0, 1, 2, 3]);
    room.put(person, 'Time', [4, 5, 6, 7]);
  }
  room.put(5, 'Odd', [0, 2, 4, 6]);
  room.put(5, 'Even', [1, 3, 5, 7]);
  return room;
}

/** The same after the team looked, and the host computed. */
export function looked(method: 'card-sort' | 'concept-mapping' = 'card-sort') {
  const room = twoHalves(method);
  room.act('run.stop');
  room.act('run.look');
  room.compute();
  return room;
}

/** The result as the team sees it. */
export const resultOf = (room: SortingRoom) =>
  consoleView(room.world.state, nobodyLive).sorts[room.run]?.result ?? null;
