import { ballotMethod } from '../../../shared/domain/commands/ballots.ts';
import type { Dossier } from '../../../shared/domain/model/dossier.ts';
import { type DocumentLanguage, scribe } from '../../../shared/report/assemble/scribe.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { CsvCell } from './csv.ts';

type Rows = (dossier: Dossier, language: DocumentLanguage) => readonly (readonly CsvCell[])[];

/**
 * Single answers: the published lists of secret ballots, and answers by seat where they may be told.
 *
 * `previous` names the ballot of the round before, so that rounds can be laid side by side.
 */
export const answerRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  const labels = new Map(dossier.ballots.map(({ id, label }) => [id, label]));
  return [
    ['ballot', 'statement', 'receipt', 'seat', 'answer', 'round', 'version', 'previous'],
    ...dossier.ballots.flatMap((ballot) => {
      const versions = new Map(ballot.items.map(({ statement, version }) => [statement, version]));
      const end = (statement: string): CsvCell[] => [
        ballot.round,
        versions.get(statement) ?? null,
        labels.get(ballot.since?.previous ?? '') ?? '',
      ];
      return [
        ...ballot.receipts.map((row): CsvCell[] => [
          ballot.label,
          writes.statement(row.statement),
          row.id,
          '',
          answerOf(row.response),
          ...end(row.statement),
        ]),
        ...ballot.bySeat.map((row): CsvCell[] => [
          ballot.label,
          writes.statement(row.statement),
          '',
          row.seat,
          answerOf(row.response),
          ...end(row.statement),
        ]),
      ];
    }),
  ];
};

function answerOf({ value }: JsonObject): CsvCell {
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}

/** Where people compared two statements at a time: which was ahead and how much, where it may be told by seat. */
export const comparisonRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  return [
    ['ballot', 'round', 'seat', 'one', 'other', 'strength'],
    ...dossier.ballots.flatMap((ballot) =>
      ballot.bySeat.flatMap(({ seat, statement, response }) =>
        Object.entries(overOf(response)).map(([other, strength]): CsvCell[] => [
          ballot.label,
          ballot.round,
          seat,
          writes.statement(statement),
          writes.statement(other),
          typeof strength === 'number' ? strength : null,
        ]),
      ),
    ),
  ];
};

function overOf({ over }: JsonObject): JsonObject {
  return typeof over === 'object' && over !== null && !Array.isArray(over) ? (over as JsonObject) : {};
}

/** How many put one statement before another, both ways, of ballots whose result shows it. */
export const pairRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  return [
    ['ballot', 'round', 'one', 'other', 'people'],
    ...dossier.ballots.flatMap((ballot) => {
      const pairs = ballot.whole?.pairs ?? null;
      if (pairs === null) return [];
      return pairs.statements.flatMap((one, row) =>
        pairs.statements.flatMap((other, column): CsvCell[][] =>
          row === column
            ? []
            : [
                [
                  ballot.label,
                  ballot.round,
                  writes.statement(one),
                  writes.statement(other),
                  pairs.cells[row]?.[column] ?? 0,
                ],
              ],
        ),
      );
    }),
  ];
};

/** Groups of people who answer alike: a line a statement and group, small groups together in one. */
export const opinionRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  return [
    ['ballot', 'round', 'statement', 'group', 'size', 'disagree', 'pass', 'agree', 'across_groups'],
    ...dossier.ballots.flatMap((ballot) => {
      const { method, result } = ballot.source;
      const found = ballotMethod(method).found?.(result.detail) ?? null;
      const sizes = new Map(found?.sizes.map(({ group, size }) => [group, size]));
      return (found?.rows ?? []).map(({ statement, groups, counts, across }): CsvCell[] => [
        ballot.label,
        ballot.round,
        writes.statement(statement),
        groups.length === 0 ? writes.t('groups.total') : groups.join('; '),
        groups.length === 1 ? (sizes.get(groups[0] ?? '') ?? null) : null,
        ...counts,
        across,
      ]);
    }),
  ];
};
