import type { JsonObject } from '../../util/json.ts';

/** What a line can rest on in the record, and the lines that one can name. */
export type RefKind =
  | 'statements'
  | 'inputs'
  | 'evidence'
  | 'ballots'
  | 'comments'
  | 'elements'
  | 'recommendations'
  | 'matrices';

/**
 * What a column holds. `maybe`: nothing is null. `list`: one entry a line of the cell. `step`: 1 to 5. `known`: a word of
 * the framework's own, where a slip of the pen is told.
 */
export type FieldKind =
  | { readonly type: 'text' | 'maybe' | 'list' | 'yes-no' | 'step' | 'id' | 'known' }
  | { readonly type: 'one-of'; readonly words: readonly string[]; readonly isMaybe?: true }
  | { readonly type: 'ref'; readonly to: RefKind; readonly isMaybe?: true }
  | { readonly type: 'refs'; readonly to: RefKind };

/** A column, and where its value stands in a line. `says`: only for the reader; not read again. */
export type Field = {
  readonly column: string;
  readonly path: readonly [string, ...string[]];
  readonly kind: FieldKind;
  readonly says?: true;
};

export type SheetName =
  | 'elements'
  | 'relations'
  | 'matrices'
  | 'headings'
  | 'cells'
  | 'glossary'
  | 'principles'
  | 'recommendations'
  | 'indicators'
  | 'actions';

const text = (column: string): Field => ({ column, path: [column], kind: { type: 'text' } });
const maybe = (column: string): Field => ({ column, path: [column], kind: { type: 'maybe' } });
const list = (column: string): Field => ({ column, path: [column], kind: { type: 'list' } });
const id: Field = { column: 'id', path: ['id'], kind: { type: 'id' } };
const said = (column: string): Field => ({ ...text(column), says: true });
const ref = (column: string, to: RefKind, isMaybe?: true): Field => ({
  column,
  path: [column],
  kind: { type: 'ref', to, ...(isMaybe === undefined ? {} : { isMaybe }) },
});
const oneOf = (column: string, ...words: readonly string[]): Field => ({
  column,
  path: [column],
  kind: { type: 'one-of', words },
});
const known = (column: string): Field => ({ column, path: [column], kind: { type: 'known' } });
const level: Field = { column: 'level', path: ['level'], kind: { type: 'known' } };

const sources: readonly Field[] = [
  oneOf('status', 'draft', 'agreed', 'adopted', 'no-consensus', 'not-adopted', 'from-source'),
  ...(['statements', 'inputs', 'evidence', 'ballots', 'comments'] as const).map((to): Field => ({
    column: to,
    path: ['from', to],
    kind: { type: 'refs', to },
  })),
  { column: 'basis', path: ['from', 'other', 'basis'], kind: { type: 'text' } },
  { column: 'locator', path: ['from', 'other', 'locator'], kind: { type: 'text' } },
  maybe('editorial'),
];

const judgement = (column: string): Field => ({
  column,
  path: ['judgements', column],
  kind: { type: 'maybe' },
});

/** The sheets in the order in which they are read, each with its columns. */
export const sheets: { readonly [name in SheetName]: readonly Field[] } = {
  elements: [
    id,
    known('kind'),
    text('label'),
    text('description'),
    level,
    { column: 'influence', path: ['standing', 'influence'], kind: { type: 'step' } },
    { column: 'interest', path: ['standing', 'interest'], kind: { type: 'step' } },
    ...sources,
  ],
  relations: [
    id,
    ref('source', 'elements'),
    known('type'),
    ref('target', 'elements'),
    text('label'),
    { column: 'directed', path: ['directed'], kind: { type: 'yes-no' } },
    {
      column: 'strength',
      path: ['strength'],
      kind: { type: 'one-of', words: ['strong', 'weak'], isMaybe: true },
    },
    ...sources,
  ],
  matrices: [id, text('title'), text('kind'), text('rowAxis'), text('colAxis')],
  headings: [
    ref('matrix', 'matrices'),
    oneOf('side', 'row', 'column'),
    id,
    ref('element', 'elements', true),
    text('label'),
  ],
  cells: [
    ref('matrix', 'matrices'),
    text('row'),
    said('row label'),
    text('column'),
    said('column label'),
    list('items'),
    { column: 'empty on purpose', path: ['emptyOnPurpose'], kind: { type: 'yes-no' } },
    ...sources,
  ],
  glossary: [
    id,
    text('term'),
    text('definition'),
    { column: 'active', path: ['active'], kind: { type: 'yes-no' } },
    ...sources,
  ],
  principles: [id, text('text'), ...sources],
  recommendations: [
    id,
    oneOf('form', 'recommendation', 'good-practice', 'research-need', 'area-of-disagreement'),
    text('text'),
    known('strength'),
    known('certainty'),
    list('addressees'),
    text('rationale'),
    judgement('benefitHarm'),
    judgement('rightsAcceptability'),
    judgement('equity'),
    judgement('societal'),
    judgement('finance'),
    judgement('feasibility'),
    judgement('evidenceQuality'),
    ...sources,
  ],
  indicators: [
    id,
    text('name'),
    level,
    known('type'),
    text('numerator'),
    maybe('denominator'),
    text('source'),
    text('frequency'),
    maybe('baseline'),
    maybe('target'),
    { column: 'elements', path: ['elements'], kind: { type: 'refs', to: 'elements' } },
    ...sources,
  ],
  actions: [
    id,
    text('text'),
    text('owner'),
    text('due'),
    oneOf('state', 'open', 'under-way', 'done', 'dropped'),
    ref('recommendation', 'recommendations', true),
    ...sources,
  ],
};

export const sheetNames = Object.keys(sheets) as readonly SheetName[];

/** Fields that hold null where their cells are empty. */
const nullable = new Set(['level']);

export function isNullable({ column }: Field): boolean {
  return nullable.has(column);
}

const from = { statements: [], ballots: [], inputs: [], evidence: [], comments: [], other: null };
const line = { status: 'draft', from, editorial: null };

/** A line of a sheet of which nothing is known yet. */
export const blankLines: { readonly [name in SheetName]: JsonObject } = {
  elements: { kind: 'element', label: '', description: '', level: null, standing: null, ...line },
  relations: { type: 'relates-to', label: '', directed: true, strength: null, ...line },
  matrices: { title: '', kind: '', rowAxis: '', colAxis: '', rows: [], cols: [], cells: [] },
  headings: { element: null, label: '' },
  cells: { items: [], emptyOnPurpose: false, ...line },
  glossary: { term: '', definition: '', translations: {}, active: true, ...line },
  principles: { text: '', ...line },
  recommendations: {
    form: 'recommendation',
    text: '',
    strength: '',
    certainty: '',
    addressees: [],
    rationale: '',
    judgements: {
      benefitHarm: null,
      rightsAcceptability: null,
      equity: null,
      societal: null,
      finance: null,
      feasibility: null,
      evidenceQuality: null,
    },
    ...line,
  },
  indicators: {
    name: '',
    level: null,
    type: '',
    numerator: '',
    denominator: null,
    source: '',
    frequency: '',
    baseline: null,
    target: null,
    elements: [],
    ...line,
  },
  actions: { text: '', owner: '', due: '', state: 'open', recommendation: null, ...line },
};
