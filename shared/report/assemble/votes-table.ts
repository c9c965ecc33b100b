import type { DossierBallot, ReportedItem, ReportedRow } from '../../domain/model/dossier.ts';
import type { TableBlock } from '../blocks.ts';
import { strong, table } from '../build.ts';
import { groupColumns, groupNotes, groupRows, scaleLabels } from './results.ts';
import type { Scribe } from './scribe.ts';

/** Columns beyond which a line a statement no longer fits across a page. */
const mostColumns = 13;

/**
 * A ballot's published tables as one.
 *
 * A line a statement with a column a group where that fits a page, as it is then a tenth as long; otherwise a line a
 * group under each statement.
 */
export function votesTable(scribe: Scribe, ballot: DossierBallot): TableBlock | null {
  const results = ballot.items.flatMap((item) => item.result ?? []);
  const shown = results.find((item) => item.total !== null) ?? results[0];
  if (shown === undefined) return null;
  const rows = new Map(results.flatMap((item) => item.rows).map((row) => [row.id, row]));
  return shown.own === undefined && shown.values.length === 5 && rows.size + 2 <= mostColumns
    ? acrossTable(scribe, ballot, shown, [...rows.values()].toSorted(lastOfAll))
    : downTable(scribe, ballot, shown);
}

function lastOfAll(one: ReportedRow, other: ReportedRow): number {
  const order = { group: 0, pool: 1, joined: 2 };
  return order[one.kind] - order[other.kind];
}

/** "0·1·2·5·0 (2)": the counts from the scale's lowest value, and those who abstained. */
function cellOf({ counts, abstained }: Pick<ReportedRow, 'counts' | 'abstained'>): string {
  return `${counts.join('·')} (${abstained})`;
}

function acrossTable(
  scribe: Scribe,
  ballot: DossierBallot,
  shown: ReportedItem,
  columns: readonly ReportedRow[],
): TableBlock {
  const { t, formats } = scribe;
  return table(t('annex.votes.caption', { ballot: ballot.label }), {
    landscape: true,
    columns: [
      { header: t('annex.input'), width: 0.7, rowHeader: true },
      ...columns.map((row) => ({ header: scribe.rowLabel(row), width: 1.25, align: 'center' as const })),
      { header: t('groups.total'), width: 1.8, align: 'center' },
    ],
    rows: ballot.items.map(({ statement, result }) => [
      strong(scribe.statement(statement)),
      ...columns.map(({ id }) => {
        const row = result?.rows.find((each) => each.id === id);
        return row === undefined ? '–' : cellOf(row);
      }),
      result === null || result.total === null ? '–' : strong(cellOf(result.total)),
    ]),
    notes: [
      t('annex.votes.cells', {
        scale: formats.list(scaleLabels(scribe, shown).map((word) => word.toLowerCase())),
      }),
      ...groupNotes(scribe, [shown]).slice(1),
      t('annex.votes.intro'),
    ],
  });
}

function downTable(scribe: Scribe, ballot: DossierBallot, shown: ReportedItem): TableBlock {
  const { t, language } = scribe;
  const columns = groupColumns(scribe, shown);
  const blank = columns.slice(1).map(() => '');
  const results = ballot.items.flatMap((item) => item.result ?? []);
  return table(t('annex.votes.caption', { ballot: ballot.label }), {
    landscape: true,
    columns,
    rows: ballot.items.flatMap((item) => [
      {
        cells: [
          [
            strong(scribe.statement(item.statement)),
            { text: `, v${item.version}: ${item.verdict[language]}` },
          ],
          ...blank,
        ],
      },
      ...(item.result === null ? [] : groupRows(scribe, item.result)),
    ]),
    notes: [...groupNotes(scribe, results), t('annex.votes.intro')],
  });
}
