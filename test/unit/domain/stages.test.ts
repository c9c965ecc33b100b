import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledGroups, joinedGroups, pairsOf } from '../../../shared/domain/commands/grouping.ts';
import { primaryAct } from '../../../shared/domain/view/acts.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { phoneCommon, phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

const people = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 80 })
  .chain((numbers) =>
    fc.tuple(
      fc.constant(numbers),
      fc.array(fc.option(fc.constantFrom('1', '2', '10')), {
        minLength: numbers.length,
        maxLength: numbers.length,
      }),
    ),
  )
  .map(([numbers, tables]) =>
    numbers.map((number, index) => ({ id: `p${number}`, number, table: tables[index] ?? null })),
  );

describe('groups', () => {
  it('[GA11] hold everybody once, two or three in a pair, at most six in a four', () => {
    fc.assert(
      fc.property(people, (all) => {
        const ids = all.map(({ id }) => id).toSorted();
        const pairs = pairsOf(all);
        expect(pairs.flat().toSorted()).toEqual(ids);
        for (const pair of pairs) expect([2, 3]).toContain(pair.length);
        const fours = joinedGroups(pairs);
        expect(fours.flat().toSorted()).toEqual(ids);
        for (const four of fours) expect(four.length).toBeLessThanOrEqual(5);
        expect(fours.filter((four) => four.length < 4).length).toBeLessThanOrEqual(1);
        expect(pairsOf(all.toReversed())).toEqual(pairs);
      }),
      { seed: 31 },
    );
  });

  it('[GA11] keep people of one table together as far as their number is even', () => {
    const at = (number: number, table: string) => ({ id: `p${number}`, number, table });
    const pairs = pairsOf([at(1, 'A'), at(2, 'B'), at(3, 'A'), at(4, 'B'), at(5, 'B')]);
    expect(pairs).toEqual([
      ['p1', 'p3'],
      ['p2', 'p4', 'p5'],
    ]);
  });

  it('[GA12] take in who came late, the smallest first', () => {
    expect(
      filledGroups(
        [
          ['a', 'b', 'c'],
          ['d', 'e'],
        ],
        ['f', 'g'],
      ),
    ).toEqual([
      ['a', 'b', 'c', 'g'],
      ['d', 'e', 'f'],
    ]);
  });
});

/** Six people in a 1-2-4-all that is open. */
function staged() {
  const room = openRoom(6);
  const { world, meeting, seats } = room;
  const activity = { method: 'one-two-four', collection: 'group' };
  const step = world.do(theConsole, 'step.add', { meeting, title: 'Together', activity })['step'] ?? '';
  const run = world.do(theConsole, 'run.open', { step })['run'] ?? '';
  const mine = (index: number) => phoneMine(world.state, `phone-${index}`).seats[0];
  const write = (index: number, text: string): string =>
    world.do(
      phone(`phone-${index}`),
      'input.write',
      { run, text, place: mine(index)?.group?.place ?? '1' },
      seats[index],
    )['input'] ?? '';
  const brought = (index: number) => mine(index)?.group?.brought.map(({ text }) => text);
  const press = (): string => {
    const act = primaryAct(world.state);
    world.do(theConsole, act?.command?.name ?? '', act?.command?.body);
    return act?.act ?? '';
  };
  return { ...room, step, run, mine, write, brought, press };
}

describe('alone, in pairs, in fours, with all', () => {
  it('[GA11] carries along what each group’s members bring, and to nobody else', () => {
    const { world, run, write, brought, press, mine } = staged();
    for (let index = 0; index < 6; index += 1) write(index, `Alone ${index}`);
    expect(press()).toBe('pairs');
    // Tables alternate: 0, 2 and 4 sit together, so do 1, 3 and 5.
    expect(mine(0)?.group).toMatchObject({ number: 1, others: [{ seat: 3 }] });
    expect(brought(0)).toEqual(['Alone 0', 'Alone 2']);
    expect(brought(4)).toEqual(['Alone 4', 'Alone 5']);
    for (const text of ['Alone 1', 'Alone 3']) {
      expect(JSON.stringify(phoneMine(world.state, 'phone-0'))).not.toContain(text);
    }
    const pair = write(0, 'Pair of 0 and 2');
    write(1, 'Pair of 1 and 3');
    const views = JSON.stringify([
      consoleView(world.state, nobodyLive),
      screenView(world.state, nobodyLive),
      phoneCommon(world.state, nobodyLive),
    ]);
    expect(views).not.toMatch(/Alone \d|Pair of/u);
    expect(press()).toBe('fours');
    expect(brought(3)).toEqual(['Pair of 0 and 2', 'Pair of 1 and 3']);
    expect(brought(5)).toEqual([]);
    write(2, 'Four of 0 to 3');
    for (const act of ['stop', 'look', 'show']) expect(press()).toBe(act);
    expect(phoneCommon(world.state, nobodyLive).cards.map(({ text }) => text)).toEqual(['Four of 0 to 3']);
    expect(JSON.stringify(screenView(world.state, nobodyLive))).not.toMatch(/Alone|Pair of/u);
    const team = Object.values(consoleView(world.state, nobodyLive).cards);
    expect(team).toHaveLength(9);
    expect(team.find(({ id }) => id === pair)).toMatchObject({ category: null, seat: null, name: null });
    expect(world.state.runs[run]?.stages.map(({ size }) => size)).toEqual([1, 2, 4]);
  });

  it('[GA11] lets every member change what the group sends on, and nobody what went on', () => {
    const { world, seats, write, press } = staged();
    const alone = write(0, 'Alone 0');
    press();
    const pair = write(0, 'Pair');
    const edit = (index: number, input: string) =>
      world.send(phone(`phone-${index}`), 'input.edit', { input, text: 'Changed' }, seats[index] ?? null);
    expect(edit(2, pair)).toMatchObject({ ok: true });
    expect(edit(1, pair)).toMatchObject({ ok: false, reason: 'not-allowed' });
    expect(edit(0, alone)).toMatchObject({ ok: false, reason: 'step-closed' });
    press();
    expect(edit(0, pair)).toMatchObject({ ok: false, reason: 'step-closed' });
  });

  it('[GA12] moves on by the lead alone, back again, and takes in who came late', () => {
    const { world, run, seats, write, press, mine } = staged();
    write(0, 'Alone 0');
    world.wait(3600);
    expect(world.state.runs[run]?.stages).toHaveLength(1);
    press();
    expect(world.state.runs[run]?.endsAt).not.toBeNull();
    world.do(theConsole, 'undo');
    expect(mine(0)?.group).toBeNull();
    write(0, 'Alone again');
    press();
    const [category] = Object.keys(world.state.categories);
    const { seat = '' } = world.do(theConsole, 'seat.add', { category });
    const { code = '' } = world.state.seats[seat] ?? {};
    world.do(phone('late'), 'seat.take', { code });
    expect(world.refused(phone('late'), 'input.write', { run, text: 'Late', place: '1' }, seat)).toBe(
      'wrong-phase',
    );
    const team = () =>
      Object.values(consoleView(world.state, nobodyLive).steps).find(({ groups }) => groups.length > 0);
    expect(team()?.ungrouped).toBe(1);
    world.do(theConsole, 'run.fillGroups', { run });
    expect(team()?.ungrouped).toBe(0);
    expect(world.refused(theConsole, 'run.fillGroups', { run })).toBe('already');
    expect(phoneMine(world.state, 'late').seats[0]?.group).not.toBeNull();
    expect(
      world.refused(
        phone('phone-0'),
        'input.write',
        { run, text: 'Old place', place: '1' },
        seats[0] ?? null,
      ),
    ).toBe('step-closed');
    press();
    expect(world.refused(theConsole, 'run.stage', { run })).toBe('wrong-phase');
    expect(press()).toBe('stop');
    expect(world.refused(theConsole, 'run.unstage', { run })).toBe('wrong-phase');
  });
});
