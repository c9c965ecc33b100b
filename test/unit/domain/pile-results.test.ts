import { describe, expect, it } from 'vitest';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { theConsole } from '../../helpers/domain-world.ts';
import { looked, resultOf, sortingRoom, twoHalves } from '../../helpers/sorting-room.ts';

describe('what piles come to', () => {
  it('[PI6] computes what the record asks for, and takes no result that it does not ask for', () => {
    const room = twoHalves();
    const { world, run } = room;
    room.act('run.stop');
    room.act('run.look');
    expect(resultOf(room)?.numbers.reason).toBe('working');
    expect(world.refused(theConsole, 'run.show', { run })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'sort.record', { run, grouping: {} })).toBe('not-allowed');
    room.act('sort.stop');
    expect(room.compute()).toBeNull();
    expect(resultOf(room)?.numbers.reason).toBe('not-computed');
    room.act('sort.compute', { seed: 7 });
    const once = room.compute();
    expect(once).toMatchObject({ seed: 7, reason: null, sorters: 6 });
    room.act('sort.compute', { seed: 7 });
    expect(room.compute()).toEqual(once);
  });

  it('[PI7] lets people choose the number and the names, which stay with their cards', () => {
    const room = looked();
    const { world, run } = room;
    const clusters = () => resultOf(room)?.numbers.clusters ?? [];
    expect(clusters().map(({ at }) => at)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
    expect(clusters().map(({ offered, label }) => [offered[0], label])).toEqual([
      ['Records', ''],
      ['Time', ''],
    ]);
    room.act('sort.name', { cluster: clusters()[0]?.key ?? '', label: 'Our records' });
    room.act('sort.clusters', { count: 3 });
    expect(clusters()).toHaveLength(3);
    room.act('sort.clusters', { count: 2 });
    expect(clusters()[0]?.label).toBe('Our records');
    expect(world.refused(theConsole, 'sort.name', { run, cluster: 'none', label: 'x' })).toBe('not-found');
    expect(world.refused(theConsole, 'sort.clusters', { run, count: 8 })).toBe('bad-input');
  });

  it('[PI8] makes named clusters themes, and takes that back', () => {
    const room = looked();
    const { world, run, cards } = room;
    const names = ['Records', 'Time'];
    const old =
      world.do(theConsole, 'theme.add', { label: 'Before', inputs: [cards[0] ?? ''] })['theme'] ?? '';
    expect(world.refused(theConsole, 'sort.themes', { run })).toBe('wrong-phase');
    for (const [index, { key }] of (resultOf(room)?.numbers.clusters ?? []).entries()) {
      room.act('sort.name', { cluster: key, label: names[index] ?? '' });
    }
    room.act('sort.themes');
    const labelOf = (card: string | undefined): string | undefined =>
      world.state.themes[world.state.inputs[card ?? '']?.theme ?? '']?.label;
    expect(cards.map(labelOf)).toEqual([
      ...Array<string>(4).fill('Records'),
      ...Array<string>(4).fill('Time'),
    ]);
    expect(world.refused(theConsole, 'sort.themes', { run })).toBe('already');
    expect(world.refused(theConsole, 'sort.clusters', { run, count: 3 })).toBe('wrong-phase');
    world.do(theConsole, 'undo');
    expect(cards.map(labelOf)).toEqual(['Before', ...Array<undefined>(7).fill(undefined)]);
    expect(world.state.inputs[cards[0] ?? '']?.theme).toBe(old);
    expect(Object.values(world.state.themes).filter(({ removed }) => !removed)).toHaveLength(1);
    room.act('sort.themes');
    expect(cards.map(labelOf)[0]).toBe('Records');
  });

  it('[PI9] tells nobody anything while fewer than the minimum sorted', () => {
    const room = sortingRoom('concept-mapping');
    const { world, run } = room;
    room.put(0, 'Secret label', [0, 1, 2]);
    room.put(1, 'Other label', [0, 1]);
    room.act('sort.rate');
    room.rate(0, 'importance', [5, 1, 5, 1, 5, 1, 5, 1]);
    room.act('run.stop');
    room.act('run.look');
    room.compute();
    room.act('run.show');
    const told = [consoleView(world.state, nobodyLive).sorts, screenView(world.state, nobodyLive).slide];
    expect(JSON.stringify(told)).not.toContain('label"');
    expect(told[0]).toMatchObject({
      [run]: { result: { numbers: { reason: 'too-few', clusters: [], map: null } } },
    });
    expect(told[1]).toMatchObject({
      sort: { numbers: { scales: [{ means: Array(8).fill(null) }, {}], zones: null } },
    });
  });

  it.each([
    [
      'one giant pile',
      (room: ReturnType<typeof sortingRoom>, person: number) =>
        room.put(person, 'All', [0, 1, 2, 3, 4, 5, 6, 7]),
    ],
    [
      'every card alone',
      (room: ReturnType<typeof sortingRoom>, person: number) => {
        for (let card = 0; card < 8; card += 1) room.put(person, `Pile ${card}`, [card]);
      },
    ],
  ])('[PI10] says that there is nothing to compare where everybody made %s', (_what, sortAs) => {
    for (const method of ['card-sort', 'concept-mapping'] as const) {
      const room = sortingRoom(method);
      for (let person = 0; person < 4; person += 1) sortAs(room, person);
      room.act('run.stop');
      room.act('run.look');
      room.compute();
      const result = resultOf(room);
      expect(result?.numbers).toMatchObject({ reason: 'alike', clusters: [], map: null });
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/u);
      room.act('run.show');
    }
  });

  it('[PI10] says that nobody sorted', () => {
    const room = sortingRoom('card-sort');
    room.act('run.stop');
    room.act('run.look');
    room.compute();
    expect(resultOf(room)?.numbers.reason).toBe('nobody');
  });

  it('maps two halves as two clusters, with stress, stability and means', () => {
    const room = twoHalves('concept-mapping');
    room.act('sort.rate');
    for (let person = 0; person < 6; person += 1) {
      room.rate(person, 'importance', [5, 5, 4, 4, 2, 2, 1, 1]);
      room.rate(person, 'feasibility', [1, 5, 1, 5, 1, 5, 1, 5]);
    }
    room.act('run.stop');
    room.act('run.look');
    room.compute();
    const numbers = resultOf(room)?.numbers;
    expect(numbers?.clusters.map(({ at }) => at)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
    expect(numbers?.made).toMatchObject({ seed: 1, restarts: 20 });
    expect(numbers?.map?.stress).toBeGreaterThanOrEqual(0);
    expect(numbers?.zones?.items[1]?.zone).toBe('both high');
    expect(numbers?.zones?.items[6]?.zone).toBe('both low');
    // Everybody, and the ministry beside the districts: three people each.
    expect(
      numbers?.ladders.map(({ left, right }) => [left.groups?.length ?? 0, right.groups?.length ?? 0]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});
