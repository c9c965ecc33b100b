import { describe, expect, it } from 'vitest';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { phoneCommon, phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { phone, theConsole } from '../../helpers/domain-world.ts';
import { looked, resultOf, roomWithCards, sortingRoom, twoHalves } from '../../helpers/sorting-room.ts';

describe('sorting into piles', () => {
  it('[PI1] takes the cards that the room saw, once each, and says what is missing', () => {
    const room = roomWithCards(4);
    const { world, meeting, cards } = room;
    const step = (settings: { [key: string]: string | string[] }): string =>
      world.do(theConsole, 'step.add', {
        meeting,
        title: 'Sort',
        activity: { method: 'card-sort', settings, collection: 'group' },
      })['step'] ?? '';
    const [first = '', second = '', third = ''] = cards;
    world.do(theConsole, 'input.same', { input: second, sameAs: first });
    const run = world.do(theConsole, 'run.open', { step: step({}) })['run'] ?? '';
    expect(world.state.cardSorts[run]?.items.map(({ id }) => id)).toEqual([first, third, cards[3]]);
    world.do(theConsole, 'run.stop', { run });
    world.do(theConsole, 'input.hold', { input: third, held: true, reason: 'Names somebody' });
    expect(world.refused(theConsole, 'run.open', { step: step({}) })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'run.open', { step: step({ of: 'statements' }) })).toBe('wrong-phase');
    expect(
      world.refused(theConsole, 'run.open', { step: step({ piles: 'closed', given: ['One', ''] }) }),
    ).toBe('wrong-phase');
  });

  it('[PI1] refuses more than anybody can sort in one sentence', () => {
    const { world, meeting } = roomWithCards(501);
    const activity = { method: 'concept-mapping', collection: 'group' };
    const step = world.do(theConsole, 'step.add', { meeting, title: 'Map', activity })['step'] ?? '';
    const refused = world.send(theConsole, 'run.open', { step });
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? '' : refused.say).toBe(
      'There are 501 to sort, and nobody can sort more than 500. Merge likenesses or set cards aside first.',
    );
  });

  it('[PI1] freezes the wording of statements', () => {
    const { world, meeting } = roomWithCards(3);
    const texts = ['First', 'Second', 'Third'];
    const ids = texts.map((text) => world.do(theConsole, 'statement.draft', { text })['statement'] ?? '');
    const activity = { method: 'card-sort', settings: { of: 'statements' }, collection: 'group' };
    const step = world.do(theConsole, 'step.add', { meeting, title: 'Sort', activity })['step'] ?? '';
    world.do(theConsole, 'run.open', { step });
    world.do(theConsole, 'statement.reword', { statement: ids[0] ?? '', text: 'Other words', seen: 1 });
    expect(phoneCommon(world.state, nobodyLive).sort?.items.map(({ text }) => text)).toEqual(texts);
  });

  it('[PI2] shows a person’s piles to nobody else before the team looks, and to nobody with a name', () => {
    const room = twoHalves();
    const { world, run } = room;
    const inPublic = (): string =>
      JSON.stringify([
        consoleView(world.state, nobodyLive),
        phoneCommon(world.state, nobodyLive),
        screenView(world.state, nobodyLive),
        phoneMine(world.state, 'phone-1'),
      ]);
    expect(inPublic()).not.toContain('Odd');
    expect(JSON.stringify(phoneMine(world.state, 'phone-5'))).toContain('Odd');
    room.act('run.stop');
    expect(inPublic()).not.toContain('Odd');
    room.act('run.look');
    room.compute();
    const told = JSON.stringify(consoleView(world.state, nobodyLive).sorts[run]);
    expect(told).toContain('Records');
    for (const seat of room.seats) expect(told).not.toContain(seat);
    expect(JSON.stringify(phoneCommon(world.state, nobodyLive))).not.toContain('Records');
    expect(
      world.refused(theConsole, 'screen.show', { slide: { kind: 'sort', run, figure: 'clusters' } }),
    ).toBe('wrong-phase');
  });

  it('[PI3] keeps a card on one pile, and lets piles be renamed and taken apart', () => {
    const { world, run, seats, cards, put } = sortingRoom('card-sort');
    const mine = () => world.state.cardSorts[run]?.sorts[seats[0] ?? ''];
    put(0, 'Here', [0, 1]);
    put(0, 'There', [1, 2]);
    expect(mine()?.places).toEqual({
      [cards[0] ?? '']: 'Here',
      [cards[1] ?? '']: 'There',
      [cards[2] ?? '']: 'There',
    });
    const send = (name: string, body: { [key: string]: string | string[] | null }) =>
      world.do(phone('phone-0'), name, { run, ...body }, seats[0]);
    send('pile.name', { pile: 'There', label: 'Elsewhere' });
    send('pile.drop', { pile: 'Here' });
    send('pile.put', { items: [cards[2] ?? ''], pile: null });
    expect(mine()).toMatchObject({
      piles: [{ id: 'There', label: 'Elsewhere' }],
      places: { [cards[1] ?? '']: 'There' },
    });
    for (const [name, body] of [
      ['pile.put', { items: [cards[0] ?? ''], pile: 'Here' }],
      ['pile.put', { items: ['nothing'], pile: 'There' }],
      ['pile.drop', { pile: 'Here' }],
      ['pile.rate', { item: cards[0] ?? '', scale: 'importance', value: 3 }],
    ] as const) {
      world.refused(phone('phone-0'), name, { run, ...body }, seats[0] ?? '');
    }
    world.do(theConsole, 'run.stop', { run });
    expect(world.refused(phone('phone-0'), 'pile.drop', { run, pile: 'There' }, seats[0])).toBe(
      'step-closed',
    );
  });

  it('[PI3] sorts into given piles, and into those alone', () => {
    const room = sortingRoom('card-sort', { piles: 'closed', given: ['Now', 'Later'] });
    const { world, run, seats, cards } = room;
    for (let person = 0; person < 4; person += 1) {
      room.put(person, 'Now', [0, 1]);
      room.put(person, 'Later', person === 0 ? [2] : [2, 3]);
    }
    expect(
      world.refused(phone('phone-0'), 'pile.name', { run, pile: 'mine', label: 'Mine', items: [] }, seats[0]),
    ).toBe('not-allowed');
    for (const act of ['run.stop', 'run.look', 'run.show']) room.act(act);
    const result = resultOf(room);
    expect(result?.numbers.placements?.slice(0, 5)).toEqual([
      [4, 0],
      [4, 0],
      [0, 4],
      [0, 3],
      [0, 0],
    ]);
    expect(result?.numbers.clusters.map(({ label, items }) => [label, items])).toEqual([
      ['Now', cards.slice(0, 2)],
      ['Later', cards.slice(2, 4)],
    ]);
    expect(result?.numbers).toMatchObject({ sorters: 4, complete: 0, reason: null });
  });

  it('[PI4] goes from sorting to rating by the one button, and lets late ones finish sorting', () => {
    const room = sortingRoom('concept-mapping');
    const { world, run, seats, cards } = room;
    const button = () => consoleView(world.state, nobodyLive).act?.act;
    room.put(0, 'Half', [0, 1]);
    expect(button()).toBe('rate');
    room.act('sort.rate');
    expect(button()).toBe('stop');
    room.put(0, 'Other', [2, 3]);
    room.rate(0, 'importance', [5, 4]);
    const send = (body: { [key: string]: string | number }) =>
      world.refused(phone('phone-0'), 'pile.rate', { run, item: cards[0] ?? '', ...body }, seats[0]);
    expect(send({ scale: 'importance', value: 6 })).toBe('bad-input');
    expect(send({ scale: 'beauty', value: 1 })).toBe('bad-input');
    room.act('run.stop');
    expect(button()).toBe('look');
    room.act('run.look');
    expect(button()).toBe('show');
  });

  it('[PI5] carries piles and ratings over when it is opened again', () => {
    const room = looked();
    const { world, step, run, seats } = room;
    room.act('run.show');
    const again = world.do(theConsole, 'run.open', { step })['run'] ?? '';
    expect(world.state.cardSorts[again]?.sorts).toEqual(world.state.cardSorts[run]?.sorts);
    expect(phoneMine(world.state, 'phone-0').seats[0]?.sort?.piles.map(({ label }) => label)).toEqual([
      'Records',
      'Time',
    ]);
    expect(seats).toHaveLength(6);
  });
});
