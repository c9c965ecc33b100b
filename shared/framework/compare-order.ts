import type { FrameworkContent } from '../domain/model/framework.ts';
import { type LineKind, refKey } from './lines.ts';

/** Where a line stands in its list, the first at 1, and the words of its neighbours there; null at an end. */
export type PlaceInList = {
  readonly place: number;
  readonly above: string | null;
  readonly below: string | null;
};

/** A line that stands elsewhere among the others of its list than before. */
export type NewPlace = { readonly before: PlaceInList; readonly after: PlaceInList };

type Row = { readonly key: string; readonly label: string };

/**
 * The lines that were put elsewhere in their lists, by `refKey`: as few as tell the new order. Lines that only made way
 * for others are none. Elements are listed by their kind.
 */
export function newPlaces(before: FrameworkContent, after: FrameworkContent): ReadonlyMap<string, NewPlace> {
  const moved = new Map<string, NewPlace>();
  const was = listsOf(before);
  for (const [name, list] of listsOf(after)) {
    const old = was.get(name) ?? [];
    const placeWas = new Map(old.map(({ key }, place) => [key, place]));
    const both = list.flatMap(({ key }, place) => {
      const from = placeWas.get(key);
      return from === undefined ? [] : [{ key, from, to: place }];
    });
    const stayed = longestRise(both.map(({ from }) => from));
    for (const [at, { key, from, to }] of both.entries()) {
      if (!stayed.has(at)) moved.set(key, { before: placeIn(old, from), after: placeIn(list, to) });
    }
  }
  return moved;
}

function listsOf(content: FrameworkContent): ReadonlyMap<string, readonly Row[]> {
  const lists = new Map<string, Row[]>();
  const add = (list: string, kind: LineKind, id: string, label: string): void => {
    const rows = lists.get(list) ?? [];
    lists.set(list, rows);
    rows.push({ key: refKey({ kind, id }), label });
  };
  for (const { id, kind, label } of content.elements) add(`element ${kind}`, 'element', id, label);
  for (const { id, term } of content.glossary) add('term', 'term', id, term);
  for (const { id, text } of content.principles) add('principle', 'principle', id, text);
  for (const { id, text } of content.recommendations) add('recommendation', 'recommendation', id, text);
  for (const { id, name } of content.indicators) add('indicator', 'indicator', id, name);
  for (const { id, text } of content.actions) add('action', 'action', id, text);
  return lists;
}

function placeIn(list: readonly Row[], at: number): PlaceInList {
  return { place: at + 1, above: list[at - 1]?.label ?? null, below: list[at + 1]?.label ?? null };
}

/** Where in a list of different numbers a longest rising run of them stands, in n log n. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** Where the smallest number stands with which a run of each length ends. */
  const ends: number[] = [];
  const comesAfter: number[] = [];
  for (const [at, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    comesAfter[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = comesAfter[at] ?? -1) run.add(at);
  return run;
}
