import * as Y from 'yjs';
import type {
  Cell,
  Diagram,
  FrameworkContent,
  FrameworkLayout,
  FrameworkPart,
  Heading,
  Matrix,
} from '../domain/model/framework.ts';
import {
  cellFields,
  diagramFields,
  type FieldKind,
  headingFields,
  isFrameworkId,
  matrixFields,
  nudgesOf,
  pairKey,
  partFields,
  type Row,
  rowsOf,
  withinMatrix,
} from './framework-shape.ts';
import { mostEntries, readField } from './read-field.ts';
import { isGone, isKept } from './row-print.ts';

/** What a framework's document says. */
export type FrameworkRead = {
  readonly content: FrameworkContent;
  /** Lines that stay although somebody removed them: somebody else changed them at the same time. */
  readonly kept: readonly { readonly part: FrameworkPart; readonly id: string }[];
  /** Where something stood that cannot be read: `list/id`, and the field where the line itself could be read. */
  readonly dropped: readonly string[];
};

/**
 * Reads a framework out of its document.
 *
 * Total: whatever a peer wrote, what comes out is a framework that `shared/framework/schema.ts` takes. What cannot be
 * read is left out and listed, and stays in the document. The same document reads the same on every device.
 */
export function readFramework(doc: Y.Doc): FrameworkRead {
  return readWith(doc, (_of, _as, read) => read());
}

/**
 * Reads one document again and again, as `readFramework` does: only what was changed since is read anew.
 *
 * A line that nobody changed, and a list in which nothing changed, is the same object as before.
 */
export function frameworkReader(doc: Y.Doc): () => FrameworkRead {
  const known = new WeakMap<object, Map<string, unknown>>();
  // With all in which they lie.
  doc.on('afterTransaction', ({ changedParentTypes }) => {
    for (const type of changedParentTypes.keys()) known.delete(type);
  });
  const recall: Recall = (of, as, read) => {
    const reads = known.get(of) ?? new Map<string, unknown>();
    known.set(of, reads);
    if (!reads.has(as)) reads.set(as, read());
    return reads.get(as) as ReturnType<typeof read>;
  };
  return () => readWith(doc, recall);
}

/** What was read out of a type of the document `as` something, or reads it; it holds nothing of other types. */
type Recall = <Value>(of: Y.Map<Row> | Row, as: string, read: () => Value) => Value;

/** What stood there, and where something stood that cannot be read. */
type Read<Value> = { readonly value: Value; readonly dropped: readonly string[] };

type ReadRow = {
  readonly row: Row;
  readonly id: string;
  readonly order: number;
  /** Although somebody removed it. */
  readonly stays: boolean;
  readonly value: Readonly<Record<string, unknown>>;
};

function readWith(doc: Y.Doc, recall: Recall): FrameworkRead {
  const dropped: string[] = [];
  const kept: { part: FrameworkPart; id: string }[] = [];
  const part = <Part extends FrameworkPart>(name: Part): FrameworkContent[Part] => {
    const list = rowsOf(doc, name);
    const read = recall(list, 'part', () => partIn(list, name, recall));
    dropped.push(...read.dropped);
    kept.push(...read.kept.map((id) => ({ part: name, id })));
    return read.value as unknown as FrameworkContent[Part];
  };
  const taken = <Value>(read: Read<Value>): Value => {
    dropped.push(...read.dropped);
    return read.value;
  };
  const matrices = rowsOf(doc, 'matrices');
  const diagrams = rowsOf(doc, 'diagrams');
  const nudges = nudgesOf(doc);
  const content: FrameworkContent = {
    elements: part('elements'),
    relations: part('relations'),
    matrices: taken(recall(matrices, 'matrices', () => matricesIn(matrices, recall))),
    diagrams: taken(recall(diagrams, 'diagrams', () => diagramsIn(diagrams, recall))),
    glossary: part('glossary'),
    principles: part('principles'),
    recommendations: part('recommendations'),
    indicators: part('indicators'),
    actions: part('actions'),
    layout: taken(recall(nudges, 'layout', () => layoutIn(nudges))),
  };
  return { content, kept, dropped };
}

function partIn(
  list: Y.Map<Row>,
  name: FrameworkPart,
  recall: Recall,
): Read<readonly unknown[]> & { readonly kept: readonly string[] } {
  const read = rowsIn(list, partFields[name], name, recall);
  // An end that cannot be read would be an id that none can be.
  const isWhole = ({ value }: ReadRow): boolean =>
    name !== 'relations' || (value['source'] !== '' && value['target'] !== '');
  return {
    value: read.value.filter(isWhole).map(({ value }) => value),
    dropped: [...read.dropped, ...read.value.filter((row) => !isWhole(row)).map(({ id }) => `${name}/${id}`)],
    kept: read.value.filter(({ stays }) => stays).map(({ id }) => id),
  };
}

/** The rows of a list that are there, in their order. */
function rowsIn(
  list: Y.Map<Row>,
  fields: { readonly [name: string]: FieldKind },
  where: string,
  recall: Recall,
): Read<readonly ReadRow[]> {
  const rows: ReadRow[] = [];
  const dropped: string[] = [];
  for (const [id, row] of list as Y.Map<unknown>) {
    if (!(row instanceof Y.Map) || !isFrameworkId(id)) {
      dropped.push(`${where}/${id}`);
      continue;
    }
    const read = recall(row, 'row', () => (isGone(row) ? null : rowIn(row, id, fields, where)));
    if (read === null) continue;
    dropped.push(...read.dropped);
    rows.push(read.value);
  }
  rows.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  for (const { id } of rows.slice(mostEntries)) dropped.push(`${where}/${id}`);
  return { value: rows.slice(0, mostEntries), dropped };
}

function rowIn(
  row: Row,
  id: string,
  fields: { readonly [name: string]: FieldKind },
  where: string,
): Read<ReadRow> {
  const dropped: string[] = [];
  const order: unknown = row.get('order');
  const value: Record<string, unknown> = where.endsWith('cells') ? {} : { id };
  for (const [name, kind] of Object.entries(fields)) {
    const read = readField(kind, row.get(name));
    if (read.isOdd) dropped.push(`${where}/${id}/${name}`);
    if (read.value !== undefined) value[name] = read.value;
  }
  const at = typeof order === 'number' && Number.isFinite(order) ? order : 0;
  return { value: { row, id, order: at, stays: isKept(row), value }, dropped };
}

function matricesIn(list: Y.Map<Row>, recall: Recall): Read<readonly Matrix[]> {
  const read = rowsIn(list, matrixFields, 'matrices', recall);
  const matrices = read.value.map((row) => recall(row.row, 'matrix', () => matrixIn(row, recall)));
  return {
    value: matrices.map(({ value }) => value),
    dropped: [...read.dropped, ...matrices.flatMap(({ dropped }) => dropped)],
  };
}

function matrixIn({ row, id, value }: ReadRow, recall: Recall): Read<Matrix> {
  const dropped: string[] = [];
  const within = (list: 'rows' | 'cols' | 'cells'): readonly ReadRow[] => {
    const inside = withinMatrix(row, list);
    if (inside === null) return [];
    const fields = list === 'cells' ? cellFields : headingFields;
    const read = recall(inside, 'rows', () => rowsIn(inside, fields, `matrices/${id}/${list}`, recall));
    dropped.push(...read.dropped);
    return read.value;
  };
  const headings = (list: 'rows' | 'cols') => within(list).map((each) => each.value as unknown as Heading);
  const [rows, cols] = [headings('rows'), headings('cols')];
  const cells = cellsIn(within('cells'), rows, cols);
  return { value: { ...(value as unknown as Matrix), rows, cols, cells }, dropped };
}

function diagramsIn(list: Y.Map<Row>, recall: Recall): Read<readonly Diagram[]> {
  const read = rowsIn(list, diagramFields, 'diagrams', recall);
  const drawable = read.value.filter(({ value }) => value['spec'] !== null);
  return { value: drawable.map(({ value }) => value as unknown as Diagram), dropped: read.dropped };
}

/** Every row meets every column. A cell whose row or column is gone waits in the document, for when it comes back. */
function cellsIn(
  read: readonly ReadRow[],
  rows: readonly Heading[],
  cols: readonly Heading[],
): readonly Cell[] {
  const wanted = new Map(
    rows.flatMap((row) => cols.map((col) => [pairKey(row.id, col.id), [row.id, col.id] as const] as const)),
  );
  const cells: Cell[] = [];
  for (const { id, value } of read) {
    const cell = value as unknown as Cell;
    if (id === pairKey(cell.row, cell.col) && wanted.delete(id)) cells.push(cell);
  }
  for (const [row, col] of wanted.values()) cells.push(emptyCell(row, col));
  return cells.slice(0, mostEntries);
}

/** A cell in which nobody wrote yet. */
function emptyCell(row: string, col: string): Cell {
  const blank = Object.fromEntries(
    Object.entries(cellFields).flatMap(([name, kind]) => {
      const { value } = readField(kind, undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { ...(blank as unknown as Cell), row, col };
}

/** Farthest that a node can be moved, in heights of its letters. */
const farthest = 1000;

function layoutIn(nudges: Y.Map<unknown>): Read<FrameworkLayout> {
  const dropped: string[] = [];
  const layout = new Map<string, [string, { x: number; y: number }][]>();
  const all = [...nudges].toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [key, raw] of all) {
    const { diagram, node, x, y } = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<
      Record<string, unknown>
    >;
    const isThere =
      isFrameworkId(diagram) &&
      isFrameworkId(node) &&
      key === pairKey(diagram, node) &&
      isUnit(x) &&
      isUnit(y);
    if (isThere) layout.set(diagram, [...(layout.get(diagram) ?? []), [node, { x, y }]]);
    else dropped.push(`layout/${key}`);
  }
  const value = Object.fromEntries(
    [...layout].map(([diagram, nodes]) => [diagram, Object.fromEntries(nodes)]),
  );
  return { value, dropped };
}

function isUnit(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= farthest;
}
