import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../electron/cli/analyse.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { archiveOf } from '../../../shared/domain/release/dossier-of.ts';
import { sortNumbers } from '../../../shared/domain/sorting/sort-result.ts';
import { answersFrom } from '../../../shared/methods/duels/duel.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { refusal } from '../../helpers/analyse-refusal.ts';
import { delphiRoom } from '../../helpers/delphi-room.ts';
import { aStatement, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';
import { linesOf, mapped, tablesOf } from '../../helpers/exported-tables.ts';
import { sortingRoom } from '../../helpers/sorting-room.ts';

type Read = { readonly of?: readonly string[]; readonly answer: JsonObject } & {
  readonly [where: string]: unknown;
};

const read = (method: string, table: string | undefined, settings?: JsonObject): readonly Read[] =>
  (
    answerTo(
      method,
      table ?? '',
      settings === undefined ? {} : { settings: JSON.stringify(settings) },
    ) as unknown as { readonly tables: readonly Read[] }
  ).tables;

describe('[TA3] a method gives from an exported table what the program gave', () => {
  it('of piles: the map, its clusters, how stable they are', async () => {
    const { world, run } = mapped();
    const sort = world.state.cardSorts[run];
    const grouping = sort?.grouping ?? null;
    if (sort === undefined || grouping === null || grouping.map === null) throw new Error('there is no map');
    const numbers = sortNumbers(world.state, sort);
    const { piles, likeness, sorts } = await tablesOf(world.state);
    const { seed, restarts, base, bootstrap } = grouping;
    const settings = { seed, restarts, base, bootstrap, clusters: numbers.count };
    const [map] = read('concept-map', piles, settings);
    expect(map).toMatchObject({ sort: '1', step: 'Sort' });
    const points = (answer: JsonObject | undefined): unknown =>
      ((answer?.['points'] ?? []) as unknown as readonly (readonly number[])[]).map((row) =>
        row.map((each): unknown => expect.closeTo(each, 4)),
      );
    expect(grouping.map.points).toEqual(points(map?.answer));
    expect(map?.answer['stress1']).toBeCloseTo(grouping.map.stress, 5);
    expect(map?.answer['adjusted_rand']).toBeCloseTo(numbers.made?.adjustedRand ?? 0, 2);
    const clustersOf = (clusters: unknown): string =>
      JSON.stringify((clusters as readonly number[]).map((each, _, all) => all.indexOf(each)));
    const home = sort.items.map((_, item) => numbers.clusters.findIndex(({ at }) => at.includes(item)));
    expect(clustersOf(map?.answer['clusters'])).toBe(clustersOf(home));
    // The same map without anybody's piles, and the same clusters from its points.
    expect(grouping.map.points).toEqual(
      points(read('nonmetric-mds', likeness, { seed, restarts })[0]?.answer),
    );
    const ward = read('hclust-ward', sorts)[0]?.answer[`ward_D2_cut${numbers.count}`];
    expect(clustersOf(ward)).toBe(clustersOf(home));
    expect(read('gcm-similarity', piles)[0]?.answer['sorters']).toBe(6);
  });

  it('of ratings: zones and ladders, from means as from single ratings', async () => {
    const room = sortingRoom('concept-mapping');
    for (let person = 0; person < 6; person += 1) {
      room.put(person, 'Records', [0, 1, 2, 3]);
      room.put(person, 'Time', [4, 5, 6, 7]);
    }
    room.act('sort.rate');
    for (let person = 0; person < 6; person += 1) {
      room.rate(
        person,
        'importance',
        [5, 4, 3, 2, 1, 2, 3, 4].map((each) => Math.max(1, each - (person % 2))),
      );
      room.rate(person, 'feasibility', [1, 2, 3, 4, 5, 4, 3, 2]);
    }
    for (const act of ['run.stop', 'run.look']) room.act(act);
    room.compute();
    room.act('run.show');
    const [told] = archiveOf(room.world.state).sorts;
    const { piles, sorts } = await tablesOf(room.world.state);
    const zones = told?.numbers.zones?.items.map(({ zone }) => zone);
    expect(new Set(zones).size).toBeGreaterThan(1);
    expect(read('gcm-go-zone', piles)[0]?.answer['zone']).toEqual(zones);
    expect(read('gcm-go-zone', sorts)[0]?.answer['zone']).toEqual(zones);
    const ladder = told?.numbers.ladders.find(({ left }) => left.groups === null);
    expect(ladder).toBeDefined();
    expect(read('gcm-pattern-match', sorts)[0]?.answer['r'] ?? null).toEqual(ladder?.r ?? null);
  });

  it('of two rounds: stability, one statement at a time, of the same wording', async () => {
    const room = delphiRoom(8, ['Visits are paid.', 'Records are kept.']);
    const first = [1, 2, 2, 3, 3, 4, 4, 5];
    const then = [2, 3, 2, 4, 3, 4, 5, 5];
    room.play(first.map((value, at) => [value, ((value + at) % 5) + 1]));
    room.play(then.map((value, at) => [value, at < 3 ? 'abstain' : value]));
    const told = archiveOf(room.world.state).ballots.at(-1)?.since?.moved ?? [];
    expect(told).toHaveLength(2);
    const { answers } = await tablesOf(room.world.state);
    const stability = read('delphi-stability', answers);
    expect(stability.map(({ ballot, previous, round }) => [ballot, previous, round])).toEqual([
      ['Round 2', 'Round 1', '2'],
      ['Round 2', 'Round 1', '2'],
    ]);
    for (const [index, moved] of told.entries()) {
      const answer = stability[index]?.answer ?? {};
      expect(answer['n_both']).toBe(moved.both);
      expect(answer['pct_changed']).toBeCloseTo((100 * moved.changed) / moved.both, 1);
      expect(Number(answer['net_change_marginal_pct']) / 100).toBeCloseTo(moved.net, 2);
      expect(answer['weighted_kappa_quadratic']).toBeCloseTo(moved.kappa ?? 0, 2);
      const wilcoxon = read('wilcoxon-signed-rank', answers)[index]?.answer;
      expect(wilcoxon?.['p_exact_two_sided']).toBeCloseTo(moved.p ?? 0, 3);
    }
    expect(read('stuart-maxwell', answers)[0]?.answer).toHaveProperty('chisq');
    expect(read('group-stability-chisq', answers)[0]?.answer).toHaveProperty('df');
    // A new wording is another question.
    const [statement = ''] = room.statements;
    const again = delphiRoom(8, ['Visits are paid.']);
    again.play(first.map((value) => [value]));
    expect(refusal('delphi-stability', (await tablesOf(again.world.state))['answers'] ?? '')).toMatch(
      /^the table has no round that asked/u,
    );
    room.lead('statement.reword', { statement, text: 'Visits are paid in time.', seen: 1 });
    room.play(then.map((value) => [value, value]));
    const third = read('delphi-stability', (await tablesOf(room.world.state))['answers']);
    expect(third.filter(({ ballot }) => ballot === 'Round 3')).toHaveLength(1);
  });

  it.each(['pairwise', 'ahp'])('of %s: strengths and priorities', async (name) => {
    const { state, statements } = comparedBy(name);
    const [ballot] = archiveOf(state).ballots;
    const places = new Map(ballot?.whole?.places.map(({ statement, share }) => [statement, share]));
    const { comparisons, pairs } = await tablesOf(state);
    const nameOf = (id: string): string => `S${String(state.statements[id]?.number ?? 0).padStart(2, '0')}`;
    const shares = (of: readonly string[] = []): number[] =>
      of.map((label) => places.get(statements.find((id) => nameOf(id) === label) ?? '') ?? -1);
    if (name === 'ahp') {
      const [own] = read('ahp', comparisons);
      const weights = own?.answer['weights_eigen'] as unknown as readonly number[];
      const most = Math.max(...weights);
      expect(shares(own?.of)).toEqual(weights.map((each): unknown => expect.closeTo(each / most, 5)));
      return;
    }
    for (const table of [comparisons, pairs]) {
      const [own] = read('bradley-terry', table, { prior: 0.5 });
      const plain = read('bradley-terry', table)[0]?.answer['p'] ?? null;
      const p = (plain ?? own?.answer['p']) as unknown as readonly number[];
      expect(shares(own?.of)).toEqual(p.map((each): unknown => expect.closeTo(each / (1 + each), 5)));
      expect(read('all-our-ideas', table)[0]?.answer).toHaveLength(4);
    }
  });

  it('of ahp, where only those count whose comparisons agree', async () => {
    const { state } = comparedBy('ahp', { whose: 'consistent' }, [0, 2, 4]);
    const [ballot] = archiveOf(state).ballots;
    const shares = (ballot?.whole?.places ?? []).map(({ share }) => share);
    expect(shares).toHaveLength(4);
    const { comparisons } = await tablesOf(state);
    const weightsOf = (whose: string): readonly number[] => {
      const answer = read('ahp', comparisons, { whose })[0]?.answer ?? {};
      return (answer['weights_eigen'] as unknown as readonly number[]).toSorted((a, b) => b - a);
    };
    const [most = 1, ...rest] = weightsOf('consistent');
    expect(shares).toEqual([1, ...rest.map((each): unknown => expect.closeTo(each / most, 5))]);
    expect(weightsOf('all')).not.toEqual([most, ...rest]);
    expect(refusal('ahp', comparisons ?? '', { settings: '{"whose": "some"}' })).toBe(
      'whose must be "all" or "consistent"',
    );
  });

  it('of opinions: the same groups, of which a table tells how each answered', async () => {
    const { state, statements } = parted(60, 8);
    const [ballot] = archiveOf(state).ballots;
    const { answers, opinions } = await tablesOf(state);
    const [found] = read('opinion-groups', answers);
    const groups = found?.answer['groups'] as unknown as readonly { readonly size: number }[];
    const lines = linesOf(opinions).map((line) => line.split(','));
    expect(groups.length).toBeGreaterThan(1);
    const sizes = new Map(lines.map(([, , , group, size]) => [group, Number(size)]));
    const inOrder = (all: readonly number[]): number[] => all.toSorted((a, b) => a - b);
    expect(inOrder([...sizes.values()])).toEqual(inOrder(groups.map(({ size }) => size)));
    expect(lines).toHaveLength(statements.length * groups.length);
    // Groups and pools of a statement make the published total.
    for (const { statement, result } of ballot?.items ?? []) {
      const label = `S${String(state.statements[statement]?.number ?? 0).padStart(2, '0')}`;
      const own = lines.filter(([, , name]) => name === label);
      const sums = [5, 6, 7].map((column) => own.reduce((sum, line) => sum + Number(line[column]), 0));
      expect(sums).toEqual(result?.total?.counts);
      expect(Number(own[0]?.[8])).toBeGreaterThan(0);
    }
    const told = await tablesOf(state, 'release');
    expect(linesOf(told['answers'])).toEqual([]);
    expect(linesOf(told['opinions'])).toHaveLength(lines.length);
  });

  it('says what a table is read for, and what it lacks', async () => {
    const { sorts, piles } = await tablesOf(mapped().world.state);
    expect(refusal('borda', piles ?? '')).toBe('borda cannot be computed from a table of piles');
    expect(refusal('hclust-ward', (sorts ?? '').replaceAll(/,-?\d\.\d+,-?\d\.\d+,/gu, ',,,'))).toMatch(
      /^this sort has no map/u,
    );
    expect(refusal('concept-map', (piles ?? '').replaceAll(/,Sort,(\d),1,/gu, ',Sort,$1,one,'))).toMatch(
      /“one” in column item is not a whole number/u,
    );
  });
});

/** Six people who compare four statements, all pairs, in a ballot that is counted. */
function comparedBy(
  name: string,
  change: JsonObject = {},
  consistent: readonly number[] = [],
): { readonly state: Consultation; readonly statements: readonly string[] } {
  const room = openRoom(6);
  const { world, meeting, seats } = room;
  const method = methods.get(name);
  if (method?.kind !== 'ballot') throw new Error(`${name} is no ballot`);
  const statements = ['Visits', 'Records', 'Time', 'Funds'].map((text) => aStatement(world, text));
  const activity = { method: name, collection: 'group' };
  const step = world.do(theConsole, 'step.add', { meeting, title: 'Compare', activity })['step'] ?? '';
  const { ballot = '' } = world.do(theConsole, 'ballot.prepare', { step, label: 'Pairs', statements });
  const kept = world.state.ballots[ballot]?.settings ?? {};
  world.do(theConsole, 'ballot.lock', {
    ballot,
    rule: { ...method.firstRule(kept, 3), ...change, quorum: null },
  });
  world.do(theConsole, 'ballot.open', { ballot });
  for (const [at, seat] of seats.entries()) {
    if (consistent.includes(at)) {
      const responses = agreeing(statements);
      world.do(phone(`phone-${at}`), 'ballot.castAll', { ballot, responses }, seat);
      continue;
    }
    let draws = 0;
    const draw = (): number => ((draws += 1) * (at + 3) * 0.137) % 1;
    const responses = (method.simulateSheet?.(kept, statements, draw) ?? {}) as JsonObject;
    world.do(phone(`phone-${at}`), 'ballot.castAll', { ballot, responses }, seat);
  }
  for (const act of ['ballot.stop', 'ballot.count']) world.do(theConsole, act, { ballot });
  return { state: world.state, statements };
}

/** Comparisons of all pairs that agree: the first is three times as important as each other, and those are alike. */
function agreeing(statements: readonly string[]): JsonObject {
  const duels = statements.flatMap((one, at) =>
    statements.slice(at + 1).map((other) => ({ one, other, strength: at === 0 ? 3 : 1 })),
  );
  return answersFrom(duels, 1);
}

/** A counted ballot of opinions in a room of two camps, with some who differ. */
function parted(
  people: number,
  count: number,
): { readonly state: Consultation; readonly statements: readonly string[] } {
  const room = openRoom(people);
  const { world, meeting, seats } = room;
  const method = methods.get('opinions');
  if (method?.kind !== 'ballot') throw new Error('opinions is no ballot');
  const statements = Array.from({ length: count }, (_, at) => aStatement(world, `Statement ${at + 1}`));
  const activity = { method: 'opinions', collection: 'group' };
  const step = world.do(theConsole, 'step.add', { meeting, title: 'Opinions', activity })['step'] ?? '';
  const { ballot = '' } = world.do(theConsole, 'ballot.prepare', { step, label: 'Opinions', statements });
  world.do(theConsole, 'ballot.lock', { ballot, rule: { ...method.firstRule({}, 3), quorum: null } });
  world.do(theConsole, 'ballot.open', { ballot });
  for (const [at, seat] of seats.entries()) {
    for (const [index, statement] of statements.entries()) {
      const side = at % 5 < 2 === index % 2 < 1;
      const value = (at * 7 + index * 3) % 11 === 0 ? 2 : side ? 3 : 1;
      world.do(phone(`phone-${at}`), 'ballot.cast', { ballot, statement, response: { value } }, seat);
    }
  }
  for (const act of ['ballot.stop', 'ballot.count']) world.do(theConsole, act, { ballot });
  return { state: world.state, statements };
}
