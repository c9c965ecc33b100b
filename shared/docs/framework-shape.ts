import * as Y from 'yjs';
import type { FrameworkPart } from '../domain/model/framework.ts';

/** A line, heading or cell as it lies in the document: its fields, `order`, and `gone` once it was removed. */
export type Row = Y.Map<unknown>;

/**
 * How a field lies in the document.
 *
 * `words`: a Y.Text, into which several people write at once. All others are plain values of which the last one counts.
 * `sources`: a map of its own, so that two people who add a source each both do.
 */
export type FieldKind =
  | 'words'
  | 'lines'
  | 'sources'
  | 'text'
  | 'maybe'
  | 'maybeId'
  | 'id'
  | 'yes'
  | 'no'
  | 'texts'
  | 'ids'
  | 'status'
  | 'form'
  | 'state'
  | 'strength'
  | 'standing'
  | 'translations'
  | 'judgements'
  | 'agreedAs'
  | 'spec';

type Fields = { readonly [name: string]: FieldKind };

const line = {
  status: 'status',
  from: 'sources',
  editorial: 'maybe',
  agreedAs: 'agreedAs',
} as const satisfies Fields;

/** The fields of a line of each list; its id is its key. */
export const partFields: { readonly [part in FrameworkPart]: Fields } = {
  elements: {
    kind: 'text',
    label: 'words',
    description: 'words',
    level: 'maybe',
    standing: 'standing',
    ...line,
  },
  relations: {
    source: 'id',
    type: 'text',
    target: 'id',
    label: 'words',
    directed: 'yes',
    strength: 'strength',
    ...line,
  },
  glossary: { term: 'words', definition: 'words', translations: 'translations', active: 'yes', ...line },
  principles: { text: 'words', ...line },
  recommendations: {
    form: 'form',
    text: 'words',
    strength: 'text',
    certainty: 'text',
    addressees: 'texts',
    rationale: 'words',
    judgements: 'judgements',
    ...line,
  },
  indicators: {
    name: 'words',
    level: 'maybe',
    type: 'text',
    numerator: 'words',
    denominator: 'maybe',
    source: 'text',
    frequency: 'text',
    baseline: 'maybe',
    target: 'maybe',
    elements: 'ids',
    ...line,
  },
  actions: { text: 'words', owner: 'text', due: 'text', state: 'state', recommendation: 'maybeId', ...line },
};

/** In the order in which a framework is read. */
export const frameworkParts = Object.keys(partFields) as readonly FrameworkPart[];

export const headingFields = { element: 'maybeId', label: 'words' } as const satisfies Fields;
export const cellFields = {
  row: 'id',
  col: 'id',
  items: 'lines',
  emptyOnPurpose: 'no',
  ...line,
} as const satisfies Fields;
export const matrixFields = {
  title: 'words',
  kind: 'text',
  rowAxis: 'text',
  colAxis: 'text',
} as const satisfies Fields;
export const diagramFields = { title: 'words', note: 'words', spec: 'spec' } as const satisfies Fields;

/** The lists of the document: id → row. */
export function rowsOf(doc: Y.Doc, list: FrameworkPart | 'matrices' | 'diagrams'): Y.Map<Row> {
  return doc.getMap<Row>(list);
}

/** Where nodes were moved by hand: key → `{ diagram, node, x, y }`. */
export function nudgesOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('layout');
}

/** The rows, columns or cells of a matrix; null where somebody wrote something else there. */
export function withinMatrix(matrix: Row, list: 'rows' | 'cols' | 'cells'): Y.Map<Row> | null {
  const rows = matrix.get(list);
  return rows instanceof Y.Map ? (rows as Y.Map<Row>) : null;
}

/** Two ids as one key; parts that hold a slash would be taken for two. */
export function pairKey(one: string, other: string): string {
  return [one, other].map((part) => part.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');
}

/** A name under which something of a framework may stand: rows are looked up by it in plain objects. */
export function isFrameworkId(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length >= 1 && value.length <= 120 && !(value in Object.prototype)
  );
}
