import type { DossierChain } from '../../../shared/domain/model/dossier-framework.ts';
import type { Dossier } from '../../../shared/domain/model/dossier.ts';
import type { Provenance } from '../../../shared/domain/model/framework.ts';
import { headingLabel } from '../../../shared/framework/lines.ts';
import { type DocumentLanguage, scribe } from '../../../shared/report/assemble/scribe.ts';
import type { CsvCell } from './csv.ts';

type Rows = (dossier: Dossier, language: DocumentLanguage) => readonly (readonly CsvCell[])[];

const names = [
  'kind',
  'id',
  'label',
  'description',
  'level',
  'status',
  'owner',
  'due',
  'statements',
  'evidence',
  'basis',
];

/** Elements, relations, terms, principles, recommendations, indicators and actions: a line each. */
export const frameworkRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  const content = dossier.framework?.content;
  const sources = ({ statements, evidence, other }: Provenance): CsvCell[] => [
    statements.map((id) => writes.statement(id)).join(' '),
    evidence.map((id) => sourceName(dossier, id)).join(' '),
    other === null ? '' : [other.basis, other.locator].filter((part) => part !== '').join(': '),
  ];
  return [
    names,
    ...(content?.elements ?? []).map((row): CsvCell[] => [
      row.kind,
      row.id,
      row.label,
      row.description,
      row.level ?? '',
      row.status,
      '',
      '',
      ...sources(row.from),
    ]),
    ...(content?.relations ?? []).map((row): CsvCell[] => [
      'relation',
      row.id,
      `${row.source} ${row.type} ${row.target}`,
      row.label,
      '',
      row.status,
      '',
      '',
      ...sources(row.from),
    ]),
    ...(content?.glossary ?? []).map((row): CsvCell[] => [
      'term',
      row.id,
      row.term,
      row.definition,
      '',
      row.status,
      '',
      '',
      ...sources(row.from),
    ]),
    ...(content?.principles ?? []).map((row): CsvCell[] => [
      'principle',
      row.id,
      row.text,
      '',
      '',
      row.status,
      '',
      '',
      ...sources(row.from),
    ]),
    ...(content?.recommendations ?? []).map((row): CsvCell[] => [
      row.form,
      row.id,
      row.text,
      row.rationale,
      row.strength,
      row.status,
      row.addressees.join('; '),
      '',
      ...sources(row.from),
    ]),
    ...(content?.indicators ?? []).map((row): CsvCell[] => [
      'indicator',
      row.id,
      row.name,
      row.denominator === null ? row.numerator : `${row.numerator} / ${row.denominator}`,
      row.level ?? '',
      row.status,
      row.source,
      row.frequency,
      ...sources(row.from),
    ]),
    ...(content?.actions ?? []).map((row): CsvCell[] => [
      'action',
      row.id,
      row.text,
      row.recommendation ?? '',
      '',
      row.state,
      row.owner,
      row.due,
      ...sources(row.from),
    ]),
  ];
};

/** One line an item; a cell that holds nothing has a line that says so. */
export const matrixRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  const content = dossier.framework?.content;
  return [
    ['matrix', 'row', 'column', 'place', 'item', 'status', 'statements', 'plenary'],
    ...(content?.matrices ?? []).flatMap((matrix) =>
      matrix.cells.flatMap((cell): CsvCell[][] => {
        const label = (headings: typeof matrix.rows, id: string): string => {
          const heading = headings.find((row) => row.id === id);
          return heading === undefined || content === undefined ? id : headingLabel(content, heading);
        };
        const start = [matrix.title, label(matrix.rows, cell.row), label(matrix.cols, cell.col)];
        const statements = cell.from.statements.map((id) => writes.statement(id)).join(' ');
        const plenary = inPlenary(dossier, cell.from.decisions ?? []);
        if (cell.items.length === 0)
          return [
            [...start, null, '', cell.emptyOnPurpose ? 'empty on purpose' : 'empty', statements, plenary],
          ];
        return cell.items.map((item, index) => [...start, index + 1, item, cell.status, statements, plenary]);
      }),
    ),
  ];
};

/** From each line to its statements, ballots, inputs, groups, countries and sources. */
export const traceRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  const ballots = new Map(dossier.ballots.map(({ id, label }) => [id, label]));
  return [
    [
      'kind',
      'id',
      'line',
      'statements',
      'ballots',
      'inputs',
      'evidence',
      'categories',
      'countries',
      'plenary',
    ],
    ...(dossier.framework?.chains ?? []).map((chain): CsvCell[] => [
      chain.kind,
      chain.id,
      chain.label,
      chain.statements.map((id) => writes.statement(id)).join(' '),
      chain.ballots.map((id) => ballots.get(id) ?? '').join('; '),
      chain.inputs.map((id) => writes.input(id)).join(' '),
      chain.evidence.map((id) => sourceName(dossier, id)).join(' '),
      chain.categories.join('; '),
      countriesIn(chain),
      inPlenary(dossier, chain.decisions),
    ]),
  ];
};

/** Names in an archive; in a release a number, or that none is told. */
function countriesIn({ countries, countryNames, inputs }: DossierChain): CsvCell {
  if (countryNames !== null) return countryNames.join('; ');
  return countries ?? (inputs.length === 0 ? '' : 'fewer than 3, or not told');
}

/** What the room decided on a cell in plenary, oldest first, with the day where that may be told. */
function inPlenary(dossier: Dossier, ids: readonly string[]): string {
  return (dossier.framework?.readings ?? [])
    .flatMap((reading) => reading.decisions)
    .filter(({ id }) => ids.includes(id))
    .map(({ kind, enBloc, at }) =>
      [kind, ...(enBloc ? ['en bloc'] : []), ...(at === null ? [] : [at.slice(0, 10)])].join(' '),
    )
    .join('; ');
}
/** A line a comment on a circulated version, with what was answered. */
export const commentRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  return [
    ['version', 'kind_of_line', 'line', 'kind', 'comment', 'by', 'answer', 'reason'],
    ...dossier.comments.map((row): CsvCell[] => [
      row.version,
      row.lineKind,
      row.line,
      row.kind,
      row.text,
      row.sender === '' ? writes.by(row) : row.sender,
      row.response?.answer ?? '',
      row.response?.reason ?? '',
    ]),
  ];
};

function sourceName(dossier: Dossier, id: string): string {
  const place = dossier.evidence.findIndex((row) => row.id === id);
  return `E${String(place + 1).padStart(2, '0')}`;
}
