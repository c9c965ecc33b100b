import { describe, expect, it } from 'vitest';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { releaseJson } from '../../../shared/domain/open-format/release-json.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { sortsOf } from '../../../shared/domain/sorting/clusters-of-sort.ts';
import { groupingOf } from '../../../shared/methods/piles/grouping.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { DomainWorld, theConsole, theHost } from '../../helpers/domain-world.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { looked, resultOf, sortingRoom, twoHalves } from '../../helpers/sorting-room.ts';

function imported(document: unknown): DomainWorld {
  const world = new DomainWorld('imported');
  world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(document)) as JsonObject });
  return world;
}

/** A map that was shown, its first cluster named. */
function shown() {
  const room = looked('concept-mapping');
  room.act('sort.name', { cluster: resultOf(room)?.numbers.clusters[0]?.key ?? '', label: 'Records' });
  room.act('run.show');
  return room;
}

const tools = { random: seededRandom('release') };
const report = (state: Consultation): string =>
  JSON.stringify(assemble(releaseOf(state, tools), { what: 'report', language: 'en', head: null }));

describe('sorts in files and documents', () => {
  it('[PI6] come back from an archive with piles, names and seed, and are computed again', () => {
    const room = shown();
    const first = archiveJson(room.world.state);
    expect(first.sorts).toHaveLength(1);
    const world = imported(first);
    expect(archiveJson(world.state).sorts).toEqual(first.sorts);
    const sort = world.state.cardSorts[room.run];
    if (sort === undefined || sort.asked === null) throw new Error('nothing is asked of the host');
    const grouping = groupingOf(sortsOf(sort), sort.items.length, sort.asked);
    expect(grouping).toEqual(room.world.state.cardSorts[room.run]?.grouping);
    world.do(theHost, 'sort.record', { run: room.run, grouping: grouping as unknown as JsonObject });
    expect(archiveOf(world.state).sorts[0]?.numbers).toEqual(archiveOf(room.world.state).sorts[0]?.numbers);
    expect(archiveJson(world.state).sorts).toEqual(first.sorts);
  });

  it('[PI2] are not in a file before the team looked, nor in a release before the room saw them', () => {
    const room = twoHalves();
    const { world } = room;
    expect(archiveJson(world.state).sorts).toEqual([]);
    for (const act of ['run.stop', 'run.look']) room.act(act);
    room.compute();
    expect(archiveOf(world.state).sorts).toHaveLength(1);
    expect(releaseOf(world.state, tools).sorts).toEqual([]);
    room.act('run.show');
    expect(releaseOf(world.state, tools).sorts).toHaveLength(1);
  });

  it('[PI2] leave no person and no pile of one in a release', () => {
    const { world, seats } = shown();
    const release = releaseOf(world.state, tools);
    const told = JSON.stringify([release.sorts, releaseJson(release)]);
    for (const seat of seats) expect(told).not.toContain(seat);
    expect(told).not.toContain('Odd');
    expect(releaseJson(release).sorts).toEqual([]);
    expect(report(world.state)).toContain('Records');
  });

  it('under the Chatham House rule stand in another order in each release, and say the same', () => {
    const { world } = shown();
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
    const orders = new Set<string>();
    for (let again = 0; again < 5; again += 1) {
      const [sort] = releaseOf(world.state, tools).sorts;
      orders.add(JSON.stringify(sort?.items.map(({ text }) => text)));
      const texts = sort?.numbers.clusters[0]?.at.map((at) => sort.items[at]?.text);
      expect(texts?.toSorted()).toEqual(['Card 1', 'Card 2', 'Card 3', 'Card 4']);
      expect(sort?.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(sort?.numbers.clusters[0]?.key).toBe('C1');
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('[PI9] say in a document that too few sorted', () => {
    const room = sortingRoom('card-sort');
    room.put(0, 'Mine alone', [0, 1, 2]);
    for (const act of ['run.stop', 'run.look']) room.act(act);
    room.compute();
    room.act('run.show');
    const words = report(room.world.state);
    expect(words).toContain('Fewer than 3 people sorted: nothing is shown.');
    expect(words).not.toContain('Mine alone');
  });

  it('refuse a file in which somebody put a card on a pile that is not there', () => {
    const document = archiveJson(shown().world.state);
    const [sort] = document.sorts;
    const [seat = '', own] = Object.entries(sort?.sorts ?? {})[0] ?? [];
    const broken = { ...own, places: { ...own?.places, nothing: 'nowhere' } };
    const sorts = [{ ...sort, sorts: { ...sort?.sorts, [seat]: broken } }];
    const world = new DomainWorld('broken');
    const refused = world.send(theHost, 'import.apply', {
      document: JSON.parse(JSON.stringify({ ...document, sorts })) as JsonObject,
    });
    expect(JSON.stringify(refused)).toContain('put something on a pile that is not there');
  });
});
