import type { JsonObject } from '../../util/json.ts';
import type { Consultation, Table } from '../model/consultation.ts';

/** The two halves of an event: what is chained as it stands, and what is only committed to. */
export type Shape<Data extends JsonObject, Content extends JsonObject = JsonObject> = {
  readonly data: Data;
  readonly content: Content;
};

/** Where and when an event was recorded. */
export type Meta = { readonly at: string; readonly ref: string };

/**
 * How each event of a group changes the state.
 *
 * Total: a handler never throws. One that meets something missing returns the state with a conflict noted;
 * one whose content was erased keeps what the data alone can tell.
 */
export type Handlers<Shapes extends { [type: string]: Shape<JsonObject> }> = {
  readonly [Type in keyof Shapes]: (
    state: Consultation,
    data: Shapes[Type]['data'],
    content: Shapes[Type]['content'] | null,
    meta: Meta,
  ) => Consultation;
};

type TableName = {
  [Key in keyof Consultation]: Consultation[Key] extends Table<{ readonly [k: string]: unknown }>
    ? Key
    : never;
}[keyof Consultation];

type Row<Name extends TableName> = Consultation[Name] extends Table<infer T> ? T : never;

export function noteConflict(state: Consultation, meta: Meta, says: string): Consultation {
  return { ...state, conflicts: [...state.conflicts, { event: meta.ref, says }] };
}

/**
 * Tables that a replay made itself, and may therefore write to.
 *
 * Copying a table for each event makes a replay of n events take n² steps. While a state carries this mark,
 * `put` and `patch` copy a table once and then write into the copy; nobody else has seen it yet.
 */
const owned: unique symbol = Symbol('tables of this replay');

type Replaying = Consultation & { readonly [owned]?: Set<object> };

/** A state whose tables are copied once, not for each event. Hand it on only through `settled`. */
export function replaying(state: Consultation): Consultation {
  return { ...state, [owned]: new Set<object>() } as Replaying;
}

/** The end of a replay: from here on every change copies again. */
export function settled(state: Consultation): Consultation {
  const { [owned]: _tables, ...rest } = state as Replaying;
  return rest;
}

/** A map with one more or another entry: a copy, or during a replay the map itself once it was copied. */
export function withEntry<T>(state: Consultation, map: Table<T>, key: string, value: T): Table<T> {
  const tables = (state as Replaying)[owned];
  if (tables?.has(map) === true) {
    (map as { [key: string]: T })[key] = value;
    return map;
  }
  const copy = { ...map, [key]: value };
  tables?.add(copy);
  return copy;
}

/** Put a row into a table, replacing one of the same id. */
export function put<Name extends TableName>(
  state: Consultation,
  table: Name,
  id: string,
  row: Row<Name>,
): Consultation {
  const before = state[table] as Table<Row<Name>>;
  const after = withEntry(state, before, id, row);
  return after === before ? state : { ...state, [table]: after };
}

/** Change some fields of a row; a missing row becomes a conflict, not an error. */
export function patch<Name extends TableName>(
  state: Consultation,
  meta: Meta,
  table: Name,
  id: string,
  change: Partial<Row<Name>> | ((row: Row<Name>) => Partial<Row<Name>>),
): Consultation {
  const rows = state[table] as Table<Row<Name>>;
  const row = rows[id];
  if (row === undefined) return noteConflict(state, meta, `There is no such entry in ${table}: ${id}.`);
  const fields = typeof change === 'function' ? change(row) : change;
  return put(state, table, id, { ...row, ...fields });
}

export function without<T>(table: Table<T>, id: string): Table<T> {
  const { [id]: _gone, ...rest } = table;
  return rest;
}

/** Add to or take from a list that holds each value once. */
export function toggled(list: readonly string[], value: string, on: boolean): readonly string[] {
  if (on) return list.includes(value) ? list : [...list, value];
  return list.filter((other) => other !== value);
}
