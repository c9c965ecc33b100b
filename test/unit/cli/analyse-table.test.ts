import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../electron/cli/analyse.ts';
import { csvOf } from '../../../electron/host/export/tables.ts';
import { archiveOf } from '../../../shared/domain/release/dossier-of.ts';
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

  test('of results says where an item does not fit the method', () => {
    expect(refusal('ram-ipras', results, { lowest: '6' })).toMatch(
      /^.+, .+, .+: ratings\[\d+\]: must be at most 9$/u,
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
});
