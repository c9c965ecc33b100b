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
  const dropped: string[] = [];
  const kept: { part: FrameworkPart; id: string }[] = [];
  const part = <Part extends FrameworkPart>(name: Part): FrameworkContent[Part] =>
    rowsIn(rowsOf(doc, name), partFields[name], name, dropped, (id) => kept.push({ part: name, id }))
      .filter(({ id, value }) => {
        // An end that cannot be read would be an id that none can be.
        const isWhole = name !== 'relations' || (value['source'] !== '' && value['target'] !== '');
        if (!isWhole) dropped.push(`${name}/${id}`);
        return isWhole;
      })
      .map(({ value }) => value) as unknown as FrameworkContent[Part];
  const content: FrameworkContent = {
    elements: part('elements'),
    relations: part('relations'),
    matrices: matricesIn(doc, dropped),
    diagrams: rowsIn(rowsOf(doc, 'diagrams'), diagramFields, 'diagrams', dropped)
      .filter(({ value }) => value['spec'] !== null)
      .map(({ value }) => value as unknown as Diagram),
    glossary: part('glossary'),
    principles: part('principles'),
    recommendations: part('recommendations'),
    indicators: part('indicators'),
    actions: part('actions'),
    layout: layoutIn(doc, dropped),
  };
  return { content, kept, dropped };
}

type ReadRow = {
  readonly row: Row;
  readonly id: string;
  readonly order: number;
  readonly value: Readonly<Record<string, unknown>>;
};

/** The rows of a list that are there, in their order. */
function rowsIn(
  list: Y.Map<Row>,
  fields: { readonly [name: string]: FieldKind },
  where: string,
  dropped: string[],
  kept: (id: string) => void = () => undefined,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  for (const [id, row] of list as Y.Map<unknown>) {
    if (!(row instanceof Y.Map) || !isFrameworkId(id)) {
      dropped.push(`${where}/${id}`);
      continue;
    }
    if (isGone(row)) continue;
    const order: unknown = row.get('order');
    const value: Record<string, unknown> = where.endsWith('cells') ? {} : { id };
    for (const [name, kind] of Object.entries(fields)) {
      const read = readField(kind, row.get(name));
      if (read.isOdd) dropped.push(`${where}/${id}/${name}`);
      if (read.value !== undefined) value[name] = read.value;
    }
    rows.push({ row, id, order: typeof order === 'number' && Number.isFinite(order) ? order : 0, value });
  }
  rows.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  for (const { id } of rows.slice(mostEntries)) dropped.push(`${where}/${id}`);
  const there = rows.slice(0, mostEntries);
  for (const { row, id } of there) if (isKept(row)) kept(id);
  return there;
}

function matricesIn(doc: Y.Doc, dropped: string[]): readonly Matrix[] {
  return rowsIn(rowsOf(doc, 'matrices'), matrixFields, 'matrices', dropped).map(({ row, id, value }) => {
    const within = (list: 'rows' | 'cols' | 'cells'): readonly ReadRow[] => {
      const inside = withinMatrix(row, list);
      const where = `matrices/${id}/${list}`;
      return inside === null
        ? []
        : rowsIn(inside, list === 'cells' ? cellFields : headingFields, where, dropped);
    };
    const headings = (list: 'rows' | 'cols') => within(list).map((each) => each.value as unknown as Heading);
    const [rows, cols] = [headings('rows'), headings('cols')];
    return { ...(value as unknown as Matrix), rows, cols, cells: cellsIn(within('cells'), rows, cols) };
  });
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

function layoutIn(doc: Y.Doc, dropped: string[]): FrameworkLayout {
  const layout = new Map<string, [string, { x: number; y: number }][]>();
  const all = [...nudgesOf(doc)].toSorted(([one], [other]) => (one < other ? -1 : 1));
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
  return Object.fromEntries([...layout].map(([diagram, nodes]) => [diagram, Object.fromEntries(nodes)]));
}

function isUnit(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= farthest;
}
