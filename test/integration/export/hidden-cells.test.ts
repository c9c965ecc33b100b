import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RateDetail } from '../../../shared/methods/rate/rate-detail.ts';
import { determinedCells } from '../../helpers/cell-attacker.ts';
import { type ExampleFile, exampleFile } from '../../helpers/example-file.ts';
import { knowledgeOf, type ReadRow, rowsOfCsv, rowsOfHtml } from '../../helpers/read-votes.ts';
import { sample, sampleBallots } from '../../helpers/worked-ballots.ts';

let example: ExampleFile;
beforeAll(async () => {
  example = await exampleFile();
});
afterAll(() => example.remove());

/** Nothing of a small category may be computed; where everybody in a row agreed, the row says so whatever is hidden. */
function hiddenCells(): string[] {
  return sampleBallots.flatMap(({ item, round, tallies }) => {
    const small = tallies.filter(({ group }) => sample.expected.small_cells.categories.includes(group));
    const ballot = round === 'R1' ? 'First ballot' : 'Second ballot';
    return small.flatMap(({ group }) =>
      [0, 1, 2, 3, 4, 5].flatMap((value) => {
        const of = (tally: (typeof small)[number]): number =>
          value === 5 ? tally.abstained : (tally.counts[value] ?? 0);
        const together = small.reduce((sum, tally) => sum + of(tally), 0);
        const divided = together > 0 && together < 4;
        return divided ? [`${ballot} ${item} / ${labelOf(group)} / ${value}`] : [];
      }),
    );
  });
}

const labelOf = (category: string): string => example.state.categories[category]?.label ?? category;

function groupsOf(): string[] {
  return [...new Set(Object.values(example.state.ballots['B-R1']?.electorate ?? {}))].map(labelOf);
}

describe('[SG4] no hidden cell is determined by all tables of a release', () => {
  const attack = (rows: readonly ReadRow[]): string[] => {
    const found = determinedCells(knowledgeOf(rows, groupsOf()));
    return hiddenCells().filter((cell) => found.has(cell));
  };
  const fromCsv = async (): Promise<ReadRow[]> => {
    const parts = unzipSync(await example.made({ format: 'csv' }));
    return rowsOfCsv(strFromU8(parts['results.csv'] ?? new Uint8Array()));
  };

  test('as CSV', async () => {
    const rows = await fromCsv();
    expect(rows.filter(({ kind }) => kind === 'pool')).toHaveLength(50);
    expect(hiddenCells().length).toBeGreaterThan(100);
    expect(attack(rows)).toEqual([]);
  });

  test('as HTML, which says the same as the CSV', async () => {
    const rows = rowsOfHtml(
      Buffer.from(await example.made({ format: 'html', what: 'report' })).toString('utf8'),
    );
    const line = ({ ballot, item, group, counts }: ReadRow): string =>
      [ballot, item, group, ...counts].join(' ');
    expect(rows.map(line).toSorted()).toEqual((await fromCsv()).map(line).toSorted());
    expect(attack(rows)).toEqual([]);
  });

  test('as JSON, which names no small category', async () => {
    const text = Buffer.from(await example.made({ format: 'json' })).toString('utf8');
    const { ballots } = JSON.parse(text) as {
      readonly ballots: readonly {
        readonly label: string;
        readonly published: { readonly result: { readonly detail: RateDetail } };
      }[];
    };
    const rows = ballots.flatMap(({ label, published }) =>
      Object.entries(published.result.detail).flatMap(([item, { published: table }]): ReadRow[] => {
        if (table.kind === 'withheld') return [];
        const row = (
          kind: ReadRow['kind'],
          group: string,
          of: { counts: readonly number[]; abstained: number },
        ) => ({
          ballot: label,
          item,
          kind,
          group,
          counts: [...of.counts, of.abstained],
        });
        return [
          ...table.rows.map((each) => row(each.kind, labelOf(each.id), each)),
          row('total', 'All', table.total),
        ];
      }),
    );
    expect(attack(rows)).toEqual([]);
    for (const category of sample.expected.small_cells.categories) {
      expect(text).not.toContain(`"${category}"`);
      expect(text).not.toContain(labelOf(category));
    }
  });

  test('canary: a table by category is found out', () => {
    const naive = sampleBallots.flatMap(({ item, round, tallies }): ReadRow[] =>
      tallies.slice(0, -1).map(({ group, counts, abstained }) => ({
        ballot: round === 'R1' ? 'First ballot' : 'Second ballot',
        item,
        kind: 'group',
        group: labelOf(group),
        counts: [...counts, abstained],
      })),
    );
    expect(attack(naive).length).toBeGreaterThan(100);
  });

  test('canary: a count of one small category beside the tables is found out', async () => {
    const rows = await fromCsv();
    const [one] = sampleBallots;
    const tally = one?.tallies.find(({ group }) => group === 'C05');
    if (one === undefined || tally === undefined) throw new Error('the example has C05');
    const leak: ReadRow = {
      ballot: 'First ballot',
      item: one.item,
      kind: 'group',
      group: labelOf('C05'),
      counts: [...tally.counts, tally.abstained],
    };
    // As a line of its own: the other tables stay as they are.
    const found = determinedCells([
      ...knowledgeOf(rows, groupsOf()),
      ...knowledgeOf([leak], [labelOf('C05')]),
    ]);
    expect(hiddenCells().some((cell) => found.has(cell))).toBe(true);
  });
});
