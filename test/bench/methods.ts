import { conceptMap } from '../../shared/methods/stats/concept-map.ts';
import { kemeny } from '../../shared/methods/stats/kemeny.ts';
import { opinionGroups } from '../../shared/methods/stats/opinion-groups.ts';
import { rate } from '../../shared/methods/rate/definition.ts';
import { planGroups } from '../../shared/methods/smallGroups/plan.ts';
import type { GroupedAnswer } from '../../shared/methods/method.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import { madeUpSorts, madeUpVotes } from '../helpers/people-made-up.ts';
import { type Figure, quantile, round, spread } from './figures.ts';

/** Measures the statistics that a room waits for, each five times, the first of which warms up. */
export function benchMethods(): readonly Figure[] {
  const sorts = madeUpSorts(200, 100, 9, 0.3);
  const settings = { seed: 1, restarts: 20, clusters: 9, base: 'all-sorters', bootstrap: 0 } as const;
  const votes = madeUpVotes(1000, 200, 3);
  const ballots = rankings(10, 100);
  const ballot = ratings(42, 500);
  return [
    timed(
      'concept map, 100 statements, 200 sorters, 20 restarts',
      1000,
      () => conceptMap(sorts, 100, settings).ok,
    ),
    timed('Kemeny, 10 options, exact', 100, () => kemeny(ballots).method === 'exact'),
    timed(
      'opinion groups, 1,000 people, 200 statements',
      1000,
      () => opinionGroups(votes, { seed: 1, moderated: [] }).ok,
    ),
    timed(
      'results of 42 statements, 500 people',
      50,
      () => Object.keys(rate.analyse(ballot).outcomes).length === 42,
    ),
  ];
}

/** Judged by processor time: the same as the clock's on a machine that does nothing else. */
function timed(what: string, most: number, work: () => boolean): Figure {
  const runs = Array.from({ length: 5 }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    if (!work()) throw new Error(`${what} had no result`);
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1000 };
  }).slice(1);
  const processor = quantile(
    runs.map((run) => run.processor),
    0.5,
  );
  const clock = spread(runs.map((run) => run.clock));
  return {
    what,
    value: `${clock}, processor ${round(processor)} ms`,
    target: `${most} ms`,
    met: processor <= most,
  };
}

function rankings(options: number, people: number) {
  const draw = seededDraws(4);
  const names = Array.from({ length: options }, (_, i) => `option ${i}`);
  return Array.from({ length: people }, () => ({
    ranking: names
      .map((name, i) => ({ name, at: i + 6 * draw() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ name }) => [name]),
    count: 1,
  }));
}

function ratings(statements: number, people: number): Parameters<typeof rate.analyse>[0] {
  const draw = seededDraws(6);
  const groups = ['east', 'north', 'south', 'west'];
  const seats = groups.map((group) => ({ group, eligible: people / groups.length }));
  const items = Array.from({ length: statements }, (_, i) => `statement ${i}`);
  const answers = Object.fromEntries(
    items.map((item) => [
      item,
      Array.from({ length: people }, (_, i): GroupedAnswer => ({
        group: groups[i % groups.length] ?? '',
        response: { value: draw() < 0.05 ? 'abstain' : 1 + Math.floor(5 * draw() ** 0.5) },
      })),
    ]),
  );
  return {
    settings: {},
    rule: rate.rule.parse({
      id: 'bench',
      label: 'three quarters agree',
      scale: { kind: 'agreement5' },
      agree: [4, 5],
      oppose: [1, 2],
      denominator: 'rated',
      threshold: 0.75,
      rejectAt: 0.5,
      groupGuard: { minimumSize: 3, limit: 0.5 },
      quorum: { share: 0.5, of: 'voting seats' },
      minimumGroup: 3,
    }),
    plan: planGroups(seats, 3),
    items,
    answers,
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
    sheets: null,
    rounds: { number: 1, between: {} },
  };
}
