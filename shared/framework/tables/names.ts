import type { RefKind } from './fields.ts';

/** What people call entries of the record in tables, and back. Where there is no name, the id stands. */
export type Names = {
  readonly nameOf: (to: RefKind, id: string) => string;
  /** Null: there is no such entry. */
  readonly idOf: (to: RefKind, name: string) => string | null;
  readonly all: (to: RefKind) => readonly string[];
};

/** Names out of lists of id and name, a list a kind of entry. */
export function namesOf(entries: {
  readonly [to in RefKind]?: readonly { readonly id: string; readonly name: string }[];
}): Names {
  const names = new Map(
    Object.entries(entries).map(([to, list]) => [to, new Map(list.map(({ id, name }) => [id, name]))]),
  );
  const ids = new Map(
    Object.entries(entries).map(([to, list]) => [
      to,
      // An id is taken for itself too, unless it is somebody else's name.
      new Map([
        ...list.map(({ id }) => [id, id] as const),
        ...list.map(({ id, name }) => [name, id] as const),
      ]),
    ]),
  );
  return {
    nameOf: (to, id) => names.get(to)?.get(id) ?? id,
    idOf: (to, name) => ids.get(to)?.get(name) ?? null,
    all: (to) => [...(names.get(to)?.values() ?? [])],
  };
}
