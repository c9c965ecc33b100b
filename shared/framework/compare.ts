import type { FrameworkContent } from '../domain/model/framework.ts';
import { type AnyLine, type LineRef, linesOf, nothing, refKey } from './lines.ts';

/** One difference between two versions. `moved`: it stands elsewhere in the list or under another level or kind. */
export type Change = LineRef & {
  readonly what: 'added' | 'removed' | 'reworded' | 'moved' | 're-linked' | 'status';
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** What changed from one version to another, in the order of the later one; what was removed comes last. */
export function compareFrameworks(before: FrameworkContent, after: FrameworkContent): readonly Change[] {
  const old = new Map(linesOf(before).map((line) => [refKey(line), line]));
  const places = { before: placesOf(before), after: placesOf(after) };
  const changes: Change[] = [];
  for (const line of linesOf(after)) {
    const key = refKey(line);
    const was = old.get(key);
    old.delete(key);
    if (was === undefined) {
      if (isWorthSaying(line)) changes.push(change(line, 'added', '', wordsOf(line)));
      continue;
    }
    if (wordsOf(was) !== wordsOf(line)) changes.push(change(line, 'reworded', wordsOf(was), wordsOf(line)));
    const [placeWas, place] = [places.before.get(key) ?? '', places.after.get(key) ?? ''];
    if (placeWas !== place) changes.push(change(line, 'moved', placeWas, place));
    const [linksWere, links] = [linksOf(was), linksOf(line)];
    if (linksWere !== links) changes.push(change(line, 're-linked', linksWere, links));
    if (was.status !== line.status) changes.push(change(line, 'status', was.status ?? '', line.status ?? ''));
  }
  for (const line of old.values())
    if (isWorthSaying(line)) changes.push(change(line, 'removed', wordsOf(line), ''));
  return changes;
}

/** An empty cell comes and goes with its row. */
function isWorthSaying(line: AnyLine): boolean {
  return line.kind !== 'cell' || line.words.length > 0;
}

function change(line: AnyLine, what: Change['what'], before: string, after: string): Change {
  return { kind: line.kind, id: line.id, what, label: line.label, before, after };
}

function wordsOf(line: AnyLine): string {
  return line.words.filter((text) => text !== '').join('\n');
}

/** What a line rests on and uses, as one text that is the same for the same links. */
function linksOf(line: AnyLine): string {
  const { statements, ballots, inputs, evidence, comments, other } = line.from ?? nothing;
  const other_ = other === null ? [] : [other.basis];
  return [
    ...line.uses.map(({ id }) => id),
    ...statements,
    ...ballots,
    ...inputs,
    ...evidence,
    ...comments,
    ...other_,
  ]
    .toSorted()
    .join(', ');
}

/** Where a line stands: kind and level of an element, the ends of a relation. */
function placesOf(content: FrameworkContent): ReadonlyMap<string, string> {
  return new Map([
    ...content.elements.map(({ id, kind, level }): [string, string] => [
      refKey({ kind: 'element', id }),
      [kind, level ?? ''].filter((part) => part !== '').join(', '),
    ]),
    ...content.recommendations.map(({ id, form, strength }): [string, string] => [
      refKey({ kind: 'recommendation', id }),
      [form, strength].filter((part) => part !== '').join(', '),
    ]),
  ]);
}
