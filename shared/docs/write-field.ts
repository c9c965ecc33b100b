import * as Y from 'yjs';
import type { Provenance } from '../domain/model/framework.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import type { Json } from '../util/json.ts';
import { spliceOf } from '../util/text-splice.ts';
import type { FieldKind, Row } from './framework-shape.ts';
import { readField } from './read-field.ts';

/**
 * Brings a field to a value by the smallest change: of a text only the letters that differ, of sources only those that
 * come or go. Nothing is written where it says so already.
 */
export function writeField(row: Row, name: string, kind: FieldKind, value: unknown): void {
  switch (kind) {
    case 'words':
      writeText(row, name, typeof value === 'string' ? value : '');
      return;
    case 'lines':
      writeText(row, name, linesOf(value));
      return;
    case 'sources':
      writeSources(row, name, value as Provenance);
      return;
    default:
      if (row.has(name) && isSame(readField(kind, row.get(name)).value, value)) return;
      row.set(name, value);
  }
}

/** Items as lines of one text: two people who add one each both do. */
function linesOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value)
    ? value.map((item) => String(item).replaceAll(/\s*\n\s*/gu, ' ')).join('\n')
    : '';
}

function isSame(there: unknown, value: unknown): boolean {
  if (there === undefined || value === undefined) return there === value;
  return canonicalJson(there as Json) === canonicalJson(value as Json);
}

function writeText(row: Row, name: string, value: string): void {
  const there = row.get(name);
  if (!(there instanceof Y.Text)) {
    if (there !== value) row.set(name, new Y.Text(value));
    else if (there === undefined) row.set(name, new Y.Text());
    return;
  }
  replaceText(there, value);
}

/** Replaces what differs between the two ends that are alike. */
function replaceText(text: Y.Text, value: string): void {
  const splice = spliceOf(text.toJSON(), value);
  if (splice.to > splice.from) text.delete(splice.from, splice.to - splice.from);
  if (splice.text !== '') text.insert(splice.from, splice.text);
}

function writeSources(row: Row, name: string, from: Provenance): void {
  let there = row.get(name);
  if (!(there instanceof Y.Map)) {
    there = new Y.Map<unknown>();
    row.set(name, there);
  }
  const sources = there as Y.Map<unknown>;
  const { other, ...lists } = from;
  const wanted = Object.entries(lists).flatMap(([list, ids]) => ids.map((id) => `${list} ${id}`));
  const keys = new Set(wanted);
  for (const key of Array.from(sources.keys())) if (key !== 'other' && !keys.has(key)) sources.delete(key);
  const isOrdered = wanted.every((key, at) => {
    const [rank, next] = [sources.get(key), sources.get(wanted[at + 1] ?? '')];
    return typeof rank === 'number' && (next === undefined || (typeof next === 'number' && rank < next));
  });
  if (!isOrdered || wanted.some((key) => !sources.has(key))) rankSources(sources, wanted);
  if (other === null) sources.delete('other');
  else if (!isSame(readOther(sources), other)) sources.set('other', other);
}

/** Those that are there keep their rank as long as the order allows: two who add one each must not both move all. */
function rankSources(sources: Y.Map<unknown>, wanted: readonly string[]): void {
  let last = -1;
  for (const key of wanted) {
    const there = sources.get(key);
    const rank = typeof there === 'number' && there > last ? there : last + 1;
    if (there !== rank) sources.set(key, rank);
    last = rank;
  }
}

function readOther(sources: Y.Map<unknown>): unknown {
  const holder = readField('sources', sources).value as Provenance;
  return holder.other;
}
