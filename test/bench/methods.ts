import { conceptMap } from '../../shared/methods/stats/concept-map.ts';
import { kemeny } from '../../shared/methods/stats/kemeny.ts';
import { opinionGroups } from '../../shared/methods/stats/opinion-groups.ts';
import { opinions } from '../../shared/methods/opinions/definition.ts';
import { ordersOf } from '../../shared/methods/rank/orders.ts';
import { rate } from '../../shared/methods/rate/definition.ts';
import { planGroups } from '../../shared/methods/smallGroups/plan.ts';
import { languages } from '../../shared/i18n/language.ts';
import type { BallotMethod, GroupedAnswer } from '../../shared/methods/method.ts';
import type { Json } from '../../shared/util/json.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import { madeUpSorts, madeUpVotes } from '../helpers/people-made-up.ts';
import { largeBallots } from './large-ballots.ts';
import { type Figure, quantile, round, spread } from './figures.ts';
import { usualRule } from '../helpers/usual-rule.ts';

/** Milliseconds for methods that need the answers of each person together: more work than tables. */
const linked: { readonly [method: string]: number } = {
  opinions: 150,
  rank: 100,
  stv: 100,
  pairwise: 100,
  ahp: 100,
};

/** Measures the statistics that a room waits for, each five times, the first of which warms up. */
export function benchMethods(): readonly Figure[] {
  const sorts = madeUpSorts(200, 100, 9, 0.3);
  const settings = { seed: 1, restarts: 20, clusters: 9, base: 'all-sorters', bootstrap: 0 } as const;
  const votes = madeUpVotes(1000, 200, 3);
  const ballots = rankings(10, 100);
  const ballot = ratings(42, 500);
  const opinionBallot = opinionsOn(votes);
  const statements = ballot.items;
  const sheets = rankings(42, 500).map(({ ranking }) => ({
    group: 'east',
    asked: statements,
    answers: Object.fromEntries(
      ranking.flat().map((name, at) => [name.replace('option', 'statement'), { value: at + 1 }]),
    ),
  }));
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
      'a ballot of opinion groups, 1,000 people, 200 statements',
      1000,
      () => Object.keys(opinions.analyse(opinionBallot).outcomes).length === 200,
    ),
    timed(
      'orders of 42 statements, 500 people, six ways of counting',
      250,
      () => ordersOf(sheets, statements).ballots === 500,
    ),
    timed(
      'results of 42 statements, 500 people',
      50,
      () => Object.keys(rate.analyse(ballot).outcomes).length === 42,
    ),
    ...largeBallots().flatMap(({ method, ballot: large }) => {
      const what = `${method.name}: ${large.items.length} statements, 500 people`;
      const all = large.items.length;
      const most = linked[method.name] ?? 50;
      const details = Array.from({ length: 5 }, () => method.analyse(large).detail);
      return [
        timed(what, most, () => Object.keys(method.analyse(large).outcomes).length === all),
        // Another result each time, as what was said of one is kept.
        timed(`${what}, in words`, 50, () => wordsOf(method, details.pop() ?? null, large.items) > all),
      ];
    }),
  ];
}

/** Letters of all that pages are told of a result. */
function wordsOf(method: BallotMethod, detail: Json, items: readonly string[]): number {
  const each = items.flatMap((item) =>
    languages.flatMap((language) => [
      method.verdictInWords(detail, item, language),
      method.figuresInWords(detail, item, language),
    ]),
  );
  return `${each.join('')}${JSON.stringify(method.whole?.(detail, (id) => id) ?? null)}`.length;
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

/** Votes of 1 (agree), −1, 0 or null as the sheets of an open ballot. */
function opinionsOn(votes: readonly (readonly (number | null)[])[]): Parameters<typeof opinions.analyse>[0] {
  const items = (votes[0] ?? []).map((_, i) => `statement ${i}`);
  const sheets = votes.map((row, person) => ({
    group: person % 2 === 0 ? 'east' : 'west',
    asked: items,
    answers: Object.fromEntries(
      items.flatMap((item, i) => {
        const vote = row[i];
        return vote === null || vote === undefined ? [] : [[item, { value: vote + 2 }] as const];
      }),
    ),
  }));
  const seats = ['east', 'west'].map((group) => ({ group, eligible: votes.length / 2 }));
  return {
    settings: {},
    rule: opinions.rule.parse(opinions.firstRule({}, 3)),
    plan: planGroups(seats, 3),
    items,
    answers: Object.fromEntries(
      items.map((item) => [
        item,
        sheets.flatMap(({ group, answers }): GroupedAnswer[] => {
          const response = answers[item];
          return response === undefined ? [] : [{ group, response }];
        }),
      ]),
    ),
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
    sheets,
    rounds: { number: 1, between: {} },
  };
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
    rule: rate.rule.parse(usualRule),
    plan: planGroups(seats, 3),
    items,
    answers,
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
    sheets: null,
    rounds: { number: 1, between: {} },
  };
}
