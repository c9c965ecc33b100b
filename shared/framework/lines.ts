import type {
  AgreedWords,
  Cell,
  Diagram,
  FrameworkContent,
  LineStatus,
  Matrix,
  Provenance,
} from '../domain/model/framework.ts';

/** The parts of a framework that can be pointed at. */
export type LineKind =
  | 'element'
  | 'relation'
  | 'cell'
  | 'term'
  | 'principle'
  | 'recommendation'
  | 'indicator'
  | 'action'
  | 'matrix'
  | 'diagram';

/** Points at one line; cells are named `matrix/row/col`. */
export type LineRef = { readonly kind: LineKind; readonly id: string };

/** One line of a framework, whatever it is: what it says, what it rests on, and which other lines it uses. */
export type AnyLine = LineRef & {
  readonly label: string;
  /** All its words, for comparing. */
  readonly words: readonly string[];
  /** Null for matrices and diagrams, which rest on what they show. */
  readonly status: LineStatus | null;
  readonly from: Provenance | null;
  readonly editorial: string | null;
  /** Its words as a ballot agreed them, where they were changed since. */
  readonly agreedAs: AgreedWords | null;
  readonly uses: readonly LineRef[];
};

export const nothing: Provenance = {
  statements: [],
  ballots: [],
  inputs: [],
  evidence: [],
  comments: [],
  other: null,
};

export function refKey({ kind, id }: LineRef): string {
  return `${kind} ${id}`;
}

const kinds: readonly string[] = [
  'element',
  'relation',
  'cell',
  'term',
  'principle',
  'recommendation',
  'indicator',
  'action',
  'matrix',
  'diagram',
] satisfies readonly LineKind[];

/** The line that a key names; null for what is no key. */
export function lineRef(key: string): LineRef | null {
  const [kind = '', ...id] = key.split(' ');
  return kinds.includes(kind) ? { kind: kind as LineKind, id: id.join(' ') } : null;
}

/** Parts of a cell's id that hold a slash would be taken for two. */
export function cellId(matrix: string, { row, col }: Pick<Cell, 'row' | 'col'>): string {
  return [matrix, row, col].map((part) => part.replaceAll('/', '%2F')).join('/');
}

/** The words of a row or column: its element's, so that a rename is seen everywhere. */
export function headingLabel(
  content: Pick<FrameworkContent, 'elements'>,
  heading: Matrix['rows'][number],
): string {
  const element =
    heading.element === null ? undefined : content.elements.find((row) => row.id === heading.element);
  return element?.label ?? heading.label;
}

const known = new WeakMap<FrameworkContent, readonly AnyLine[]>();

/** Every line of a framework, in the order of its lists. The same list for the same content. */
export function linesOf(content: FrameworkContent): readonly AnyLine[] {
  const lines = known.get(content) ?? allLines(content);
  known.set(content, lines);
  return lines;
}

const knownByKey = new WeakMap<FrameworkContent, ReadonlyMap<string, AnyLine>>();

/** A line by its `refKey`. */
export function lineAt(content: FrameworkContent, key: string): AnyLine | null {
  const byKey =
    knownByKey.get(content) ?? new Map(linesOf(content).map((line) => [refKey(line), line] as const));
  knownByKey.set(content, byKey);
  return byKey.get(key) ?? null;
}

function allLines(content: FrameworkContent): readonly AnyLine[] {
  const labels = new Map(content.elements.map(({ id, label }) => [id, label]));
  const named = (id: string): string => labels.get(id) ?? id;
  return [
    ...content.elements.map((row): AnyLine => ({
      ...lineOf('element', row, row.label, [row.label, row.description]),
    })),
    ...content.relations.map((row): AnyLine => ({
      ...lineOf('relation', row, `${named(row.source)} → ${named(row.target)}`, [row.label]),
      uses: [ref('element', row.source), ref('element', row.target)],
    })),
    ...content.matrices.flatMap((matrix) => matrixLines(content, matrix)),
    ...content.glossary.map((row) => lineOf('term', row, row.term, [row.term, row.definition])),
    ...content.principles.map((row) => lineOf('principle', row, row.text, [row.text])),
    ...content.recommendations.map((row) => lineOf('recommendation', row, row.text, [row.text])),
    ...content.indicators.map((row): AnyLine => ({
      ...lineOf('indicator', row, row.name, [row.name, row.numerator, row.denominator ?? '']),
      uses: row.elements.map((id) => ref('element', id)),
    })),
    ...content.actions.map((row): AnyLine => ({
      ...lineOf('action', row, row.text, [row.text]),
      uses: row.recommendation === null ? [] : [ref('recommendation', row.recommendation)],
    })),
    ...content.diagrams.map((diagram): AnyLine => ({
      ...whole('diagram', diagram.id, diagram.title),
      uses: shownIn(diagram),
    })),
  ];
}

function matrixLines(content: FrameworkContent, matrix: Matrix): readonly AnyLine[] {
  const headings = new Map(
    [...matrix.rows, ...matrix.cols].map((heading) => [heading, headingLabel(content, heading)]),
  );
  const label = (list: Matrix['rows'], id: string): string =>
    list.map((heading) => (heading.id === id ? (headings.get(heading) ?? id) : '')).join('') || id;
  const cells = matrix.cells.map((cell): AnyLine => ({
    ...lineOf(
      'cell',
      { ...cell, id: cellId(matrix.id, cell) },
      `${label(matrix.rows, cell.row)} × ${label(matrix.cols, cell.col)}`,
      cell.items,
    ),
  }));
  return [
    { ...whole('matrix', matrix.id, matrix.title), uses: cells.map(({ id }) => ref('cell', id)) },
    ...cells,
  ];
}

/** What a drawing shows: what its trace is made of. */
export function shownIn({ spec }: Pick<Diagram, 'spec'>): readonly LineRef[] {
  const elements = (ids: readonly string[]): LineRef[] => ids.map((id) => ref('element', id));
  const relations = (ids: readonly string[]): LineRef[] => ids.map((id) => ref('relation', id));
  const indicators = (ids: readonly string[]): LineRef[] => ids.map((id) => ref('indicator', id));
  switch (spec.type) {
    case 'nested':
      return elements([...spec.layers, ...spec.outside, ...spec.overlay]);
    case 'layers':
      return [...elements(spec.layers), ...relations(spec.relations)];
    case 'cycle':
      return elements(spec.centre === null ? spec.steps : [...spec.steps, spec.centre]);
    case 'matrix':
      return [ref('matrix', spec.matrix)];
    case 'theory-of-change':
      return [
        ...spec.stages.flatMap((stage) => [...elements(stage.elements), ...indicators(stage.indicators)]),
        ...elements(spec.assumptions),
        ...relations(spec.relations),
      ];
    case 'drivers':
      return [
        ...elements(spec.columns.flat()),
        ...relations(spec.relations),
        ...indicators(Object.values(spec.indicators)),
      ];
    case 'house':
      return elements([spec.roof, ...spec.pillars, ...spec.floors, ...spec.foundation]);
    case 'stakeholders':
      return elements(spec.actors);
    case 'concepts':
      return [...elements(spec.elements), ...relations(spec.relations)];
  }
}

function ref(kind: LineKind, id: string): LineRef {
  return { kind, id };
}

function lineOf(
  kind: LineKind,
  row: Pick<AnyLine, 'id' | 'status' | 'editorial'> & {
    readonly from: Provenance;
    readonly agreedAs?: AgreedWords;
  },
  label: string,
  words: readonly string[],
): AnyLine {
  const { id, status, from, editorial, agreedAs = null } = row;
  return { kind, id, label, words, status, from, editorial, agreedAs, uses: [] };
}

function whole(kind: LineKind, id: string, label: string): AnyLine {
  return {
    kind,
    id,
    label,
    words: [label],
    status: null,
    from: null,
    editorial: null,
    agreedAs: null,
    uses: [],
  };
}
