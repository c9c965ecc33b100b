import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../electron/cli/analyse.ts';
import { tableMethods } from '../../../electron/cli/analyse-table.ts';
import { csvOf } from '../../../electron/host/export/tables.ts';
import { archiveOf } from '../../../shared/domain/release/dossier-of.ts';
import { analyses } from '../../../shared/methods/analyses/registry.ts';
import { refusal } from '../../helpers/analyse-refusal.ts';
import { workedExample } from '../../helpers/worked-example.ts';

describe('an exported table', () => {
  const dossier = archiveOf(workedExample());
  const results = csvOf(dossier, 'results', 'en');

  test('of results gives the published shares again', () => {
    const { tables } = answerTo('percent-agreement', results, { settings: '{"agree":[4,5]}' }) as {
      tables: readonly { ballot: string; statement: string; answer: { pct_of_rated: number } }[];
    };
    const published = dossier.ballots.flatMap((ballot) =>
      ballot.items.flatMap(({ result }) => {
        const share = result?.total?.agreeShares.rated ?? null;
        return share === null ? [] : [100 * share];
      }),
    );
    expect(published.length).toBeGreaterThan(40);
    expect(tables.map(({ answer }) => answer.pct_of_rated)).toEqual(
      published.map((share): unknown => expect.closeTo(share, 6)),
    );
  });

  test.each([
    ['fleiss-kappa', 'fleiss', 'kappa'],
    ['gwet-ac1', 'gwet', 'ac1'],
  ])('of results gives %s as the annex of the report does', (method, name, key) => {
    const { tables } = answerTo(method, results) as {
      tables: readonly { ballot: string; answer: { [key: string]: number } }[];
    };
    const told = dossier.ballots.map(({ label, agreement }) => [
      label,
      agreement.find((row) => row.name === name)?.value ?? null,
    ]);
    expect(told.length).toBeGreaterThan(1);
    expect(
      tables.map(({ ballot, answer }) => [ballot, Math.round((answer[key] ?? 0) * 1000) / 1000]),
    ).toEqual(told);
  });

  test('of results says where an item does not fit the method', () => {
    expect(refusal('fist-to-five', results, { lowest: '6' })).toMatch(
      /^.+, .+, .+: votes\[\d+\]: must be at most 5$/u,
    );
    expect(refusal('ram-ipras', results)).toBe(
      'ram-ipras asks for answers from 1 to 9, and no ballot of this table has them',
    );
    expect(refusal('kemeny', results)).toBe('kemeny cannot be computed from a table of results');
    expect(refusal('quantile', results.trimEnd().replace(/,\d+$/u, ',many'))).toMatch(
      /“many” in column eligible/u,
    );
  });

  test('of answers by seat compares people, gaps left out', () => {
    const table = [
      'ballot,statement,receipt,seat,answer',
      'R1,1,,Seat 1,1',
      'R1,2,,Seat 1,2',
      'R1,3,,Seat 1,3',
      'R1,1,,Seat 2,1',
      'R1,2,,Seat 2,2',
      'R1,3,,Seat 2,abstain',
    ].join('\r\n');
    expect(answerTo('krippendorff-alpha', table)).toEqual({
      tables: [{ ballot: 'R1', answer: { nominal: 1, ordinal: 1, interval: 1, ratio: 1 } }],
    });
    expect(refusal('icc', table.replaceAll(/Seat \d/gu, ''))).toMatch(
      /^no answer of the table says whose it is/u,
    );
  });

  /** Answers of three seats to three statements: a row a seat, empty for none. */
  const answersOf = (rows: readonly (readonly (number | '')[])[]): string =>
    [
      'ballot,statement,receipt,seat,answer',
      ...rows.flatMap((row, seat) =>
        row.map((answer, i) => `R1,${'ABC'.charAt(i)},,Seat ${seat + 1},${answer}`),
      ),
    ].join('\r\n');
  const first = (answer: unknown) => (answer as { tables: readonly { answer: unknown }[] }).tables[0]?.answer;

  test('of places gives every way of counting orders', () => {
    const table = answersOf([
      [1, 2, 3],
      [1, 3, 2],
      [2, 1, ''],
    ]);
    const ballots = [{ ranking: 'A>B>C' }, { ranking: 'A>C>B' }, { ranking: 'B>A' }];
    for (const method of ['borda', 'kemeny', 'schulze', 'ranked-pairs', 'copeland', 'irv'])
      expect(first(answerTo(method, table)), method).toEqual(answerTo(method, JSON.stringify({ ballots })));
    expect(first(answerTo('stv', table, { settings: '{"seats":2}' }))).toMatchObject({ elected: ['A', 'B'] });
  });

  test('of dots, approvals, scores, resistance and opinions gives their sums', () => {
    const table = answersOf([
      [2, 1, ''],
      [1, 2, 3],
      [2, '', 1],
    ]);
    expect(first(answerTo('dots', table, { settings: '{"dots":6}' }))).toMatchObject({
      totals: { A: 5, B: 3, C: 4 },
      unspent: 6,
    });
    expect(first(answerTo('hundred-points', table))).toMatchObject({ totals: { A: 5, B: 3, C: 4 } });
    expect(first(answerTo('quadratic-voting', table, { settings: '{"budget":9}' }))).toMatchObject({
      valid: [true, false, true],
    });
    expect(first(answerTo('approval', table))).toMatchObject({ A: 2, B: 1 });
    expect(first(answerTo('score', table, { lowest: '0' }))).toMatchObject({ sum: { A: 2, B: 1, C: 2 } });
    expect(first(answerTo('systemic-consensing', table, { lowest: '0' }))).toMatchObject({
      group_resistance: { A: 2, B: 6, C: 7 },
    });
    expect(first(answerTo('opinion-groups', table))).toHaveProperty('groups');
  });

  test('of results gives majority grades and a GRADE grid', () => {
    expect(first(answerTo('majority-judgment', results))).toHaveProperty('median');
    const [first42] = dossier.ballots.flatMap(({ items }) =>
      items.flatMap((item) => item.result?.total ?? []),
    );
    const [low = 0, against = 0, , weak = 0, strong = 0] = first42?.counts ?? [];
    const all = first42?.counts.reduce((sum, count) => sum + count, 0) ?? 1;
    expect(first(answerTo('grade-grid', results))).toMatchObject({
      pct_for: expect.closeTo((100 * (weak + strong)) / all, 6) as unknown,
      pct_against: expect.closeTo((100 * (low + against)) / all, 6) as unknown,
    });
  });

  test.each(Object.entries(tableMethods).flatMap(([table, own]) => own.map((method) => [method, table])))(
    '%s, which reads a table of %s, is a method',
    (method) => {
      expect(analyses.has(method)).toBe(true);
    },
  );
});
