import { zipSync } from 'fflate';
import { plainText } from '../../../shared/docs/blocks.ts';
import type { Dossier } from '../../../shared/domain/model/dossier.ts';
import { referenceLabel } from '../../../shared/report/assemble/text-runs.ts';
import { type DocumentLanguage, scribe } from '../../../shared/report/assemble/scribe.ts';
import { verdictWords } from '../../../shared/report/assemble/statements.ts';
import { fingerprintOf } from '../../../shared/util/fingerprint.ts';
import { answerRows, comparisonRows, opinionRows, pairRows } from './answer-tables.ts';
import { coverageRows } from './coverage-table.ts';
import { type CsvCell, toCsv } from './csv.ts';
import { commentRows, frameworkRows, matrixRows, traceRows } from './framework-tables.ts';
import { pollRows, wordRows } from './gathered-tables.ts';
import { likenessRows, pileRows, placementRows, sortRows } from './sort-tables.ts';

export const tableNames = [
  'statements',
  'results',
  'inputs',
  'participants',
  'answers',
  'comparisons',
  'pairs',
  'opinions',
  'polls',
  'words',
  'sorts',
  'placements',
  'likeness',
  'piles',
  'texts',
  'framework',
  'matrices',
  'trace',
  'coverage',
  'comments',
] as const;
export type TableName = (typeof tableNames)[number];

/** One table of a dossier as CSV; its first row names the columns. */
export function csvOf(dossier: Dossier, name: TableName, language: DocumentLanguage): string {
  return toCsv(rows[name](dossier, language));
}

/** All tables and a note on what they are, as a ZIP. */
export function csvSet(dossier: Dossier, language: DocumentLanguage, marks: readonly string[]): Uint8Array {
  const files = tableNames.map((name): [string, Uint8Array] => [
    `${name}.csv`,
    Buffer.from(csvOf(dossier, name, language), 'utf8'),
  ]);
  const about = [
    dossier.about.title,
    ...marks,
    dossier.about.illustrative ?? '',
    'statements: wording of now, outcome, verdict. results: published answers by group, one line a group and statement.',
    'inputs: what people said, as far as it may be told. participants: seats by category.',
    'answers: single answers; published lists of secret ballots under random ids; previous: the ballot of the round before.',
    'comparisons: of two statements, which one was ahead and how much, by seat (archives, and open releases of named ballots). pairs: how many put one before the other.',
    'opinions: groups of people who answer alike, a line a statement and group; across_groups: agreement across all of them.',
    'polls: a line an option, how many chose it; empty where too few answered. words: clouds and open polls, how many people said each.',
    'sorts: what sorts into piles came to, a line a card or statement: cluster, place on the map, means. placements: how many put each on a given pile.',
    'likeness: how many put two together, item and other as in sorts. piles: piles and ratings of each person (archives, and open releases of named steps).',
    'texts: what was adopted of notes and narratives, in plain words; the fingerprint is the start of its hash.',
    'framework: elements, relations, terms, principles, recommendations, indicators, actions. matrices: a line an item of a cell.',
    'trace: where each line of the framework comes from.',
    'coverage: from each input, statement and source up to the lines that rest on it, or why none does; lines on which few spoke.',
    'comments: what was said of circulated versions of the framework, and what was answered.',
    'UTF-8, comma, quotes doubled. A text that a spreadsheet would run as a formula has an apostrophe in front.',
  ].filter((line) => line !== '');
  return zipSync(
    Object.fromEntries([
      ['README.txt', Buffer.from(`${about.join('\r\n')}\r\n`, 'utf8')],
      ...files,
    ]) as Record<string, Uint8Array>,
    // A time of its own would tell two equal exports apart.
    { mtime: new Date('2000-01-01T00:00:00Z') },
  );
}

type Rows = (dossier: Dossier, language: DocumentLanguage) => readonly (readonly CsvCell[])[];

const rows: Readonly<Record<TableName, Rows>> = {
  statements(dossier, language) {
    const writes = scribe(dossier, language);
    const themes = new Map(dossier.themes.map(({ id, label }) => [id, label]));
    return [
      [
        'statement',
        'kind',
        'theme',
        'status',
        'version',
        'language',
        'wording',
        'verdict',
        'agree_share',
        'inputs',
        'evidence',
        'reservations',
      ],
      ...dossier.statements.map((row) => {
        const wording = writes.wording(row);
        const share = writes.verdict(row.id)?.result?.total?.agreeShares.rated ?? null;
        return [
          writes.statement(row.id),
          row.kind,
          row.theme === null ? '' : (themes.get(row.theme) ?? ''),
          row.status,
          wording.v,
          wording.language,
          wording.text,
          verdictWords(writes, row),
          share === null ? null : Math.round(share * 10_000) / 10_000,
          row.inputs.map((id) => writes.input(id)).join(' '),
          row.evidence.length,
          row.dissents.filter(({ kind }) => kind === 'reservation').length,
        ];
      }),
    ];
  },
  results(dossier, language) {
    const writes = scribe(dossier, language);
    const longest = Math.max(
      5,
      ...dossier.ballots.flatMap((ballot) => ballot.items.map((item) => item.result?.values.length ?? 0)),
    );
    const values = Array.from({ length: longest }, (_, index) => `value_${index + 1}`);
    return [
      [
        'ballot',
        'round',
        'statement',
        'version',
        'outcome',
        'row',
        'group',
        'groups',
        ...values,
        'abstained',
        'responded',
        'recused',
        'eligible',
      ],
      ...dossier.ballots.flatMap((ballot) =>
        ballot.items.flatMap((item) => {
          const { result } = item;
          if (result === null || result.total === null) return [];
          const start = [
            ballot.label,
            ballot.round,
            writes.statement(item.statement),
            item.version,
            item.outcome,
          ];
          const padded = (counts: readonly number[]): CsvCell[] =>
            values.map((_, index) => counts[index] ?? null);
          const { total } = result;
          return [
            ...result.rows.map((row): CsvCell[] => [
              ...start,
              row.kind,
              writes.rowLabel(row),
              row.kind === 'group' ? '' : writes.groupNames(row.groups).join('; '),
              ...padded(row.counts),
              row.abstained,
              row.responded,
              row.recused,
              row.eligible,
            ]),
            [
              ...start,
              'total',
              writes.t('groups.total'),
              '',
              ...padded(total.counts),
              total.abstained,
              total.responded,
              total.recused,
              total.invited + total.recused,
            ],
          ];
        }),
      ),
    ];
  },
  inputs(dossier, language) {
    const writes = scribe(dossier, language);
    const themes = new Map(dossier.themes.map(({ id, label }) => [id, label]));
    const archive = dossier.kind === 'archive' || dossier.policy === 'open';
    return [
      [
        'input',
        'said_by',
        'theme',
        'set_aside',
        'ours_too',
        'language',
        'text',
        ...(archive ? ['original', 'table', 'meeting', 'at'] : []),
      ],
      ...dossier.inputs.map((row): CsvCell[] => [
        writes.input(row.id),
        writes.by(row),
        row.theme === null ? '' : (themes.get(row.theme) ?? ''),
        row.setAside ?? '',
        row.supports,
        row.language,
        row.text,
        ...(archive ? [row.original?.text ?? '', row.table ?? '', row.meeting ?? '', row.at ?? ''] : []),
      ]),
    ];
  },
  participants: ({ people }) => [
    ['category', 'level', 'seats', 'voting'],
    ...people.categories.map(({ label, level, seats, voting }): CsvCell[] => [
      label,
      level ?? '',
      seats,
      voting,
    ]),
    ['', '', people.seats, people.voting],
  ],
  answers: answerRows,
  comparisons: comparisonRows,
  pairs: pairRows,
  opinions: opinionRows,
  polls: pollRows,
  words: wordRows,
  sorts: sortRows,
  placements: placementRows,
  likeness: likenessRows,
  piles: pileRows,
  texts(dossier, language) {
    const writes = scribe(dossier, language);
    const meetings = new Map(dossier.meetings.map(({ id, label }) => [id, label]));
    const tables = dossier.texts.some(({ table }) => table !== null);
    return [
      [
        'title',
        'kind',
        'meeting',
        'step',
        ...(tables ? ['table'] : []),
        'language',
        'adopted',
        'fingerprint',
        'text',
      ],
      ...dossier.texts.map((row): CsvCell[] => [
        row.title,
        row.kind,
        meetings.get(row.meeting ?? '') ?? '',
        row.step ?? '',
        ...(tables ? [row.table ?? ''] : []),
        row.language,
        row.at ?? '',
        fingerprintOf(row.hash),
        plainText(row.blocks, (kind, id) => referenceLabel(writes, kind, id).text),
      ]),
    ];
  },
  framework: frameworkRows,
  matrices: matrixRows,
  trace: traceRows,
  coverage: coverageRows,
  comments: commentRows,
};
