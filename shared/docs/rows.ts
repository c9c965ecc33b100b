import * as Y from 'yjs';
import { type FieldKind, type Row, withinMatrix } from './framework-shape.ts';
import { isGone } from './row-print.ts';
import { writeField } from './write-field.ts';

export type Fields = { readonly [name: string]: FieldKind };
export type Values = Readonly<Record<string, unknown>>;

/** The row of an id, removed ones too; undefined where a peer wrote something else. */
export function rowAt(list: Y.Map<Row>, id: string): Row | undefined {
  const row: unknown = list.get(id);
  return row instanceof Y.Map ? (row as Row) : undefined;
}

/** Puts a row before another one of its list; null: at the end. Inside of a transaction. */
export function moveRow(list: Y.Map<Row>, id: string, before: string | null): void {
  const row = rowAt(list, id);
  if (row === undefined || id === before) return;
  const others = [...list]
    .filter(([other, each]) => other !== id && each instanceof Y.Map && !isGone(each))
    .map(([other, each]) => ({ other, each, order: orderOf(each) }))
    .toSorted((one, two) => one.order - two.order || (one.other < two.other ? -1 : 1));
  const found = before === null ? -1 : others.findIndex(({ other }) => other === before);
  const at = found === -1 ? others.length : found;
  const low = others[at - 1]?.order ?? (others[at]?.order ?? 0) - 2;
  const high = others[at]?.order ?? low + 2;
  const middle = (low + high) / 2;
  if (middle > low && middle < high) {
    row.set('order', middle);
    return;
  }
  // No number is left between the two: all get new ones.
  const rows = [
    ...others.slice(0, at).map(({ each }) => each),
    row,
    ...others.slice(at).map(({ each }) => each),
  ];
  for (const [place, each] of rows.entries()) each.set('order', place);
}

/** Brings those fields of a row that are given to what is given. */
export function writeRow(row: Row, values: Values, fields: Fields): void {
  for (const [name, kind] of Object.entries(fields)) {
    if (values[name] !== undefined) writeField(row, name, kind, values[name]);
  }
}

/** An empty row at a place of its list. */
export function newRow(list: Y.Map<Row>, id: string, order: number): Row {
  const row: Row = new Y.Map<unknown>();
  list.set(id, row);
  row.set('order', order);
  return row;
}

/** The rows, columns or cells of a matrix, to write in. */
export function inside(matrix: Row, list: 'rows' | 'cols' | 'cells'): Y.Map<Row> {
  return withinMatrix(matrix, list) ?? matrix.set(list, new Y.Map<Row>());
}

/** The greatest place in a list; -1 where it is empty. */
export function lastOrder(list: Y.Map<Row>): number {
  let last = -1;
  for (const row of list.values()) if (row instanceof Y.Map) last = Math.max(last, orderOf(row));
  return last;
}

function orderOf(row: Row): number {
  const order = row.get('order');
  return typeof order === 'number' && Number.isFinite(order) ? order : 0;
}
