import type { FrameworkContent } from '../domain/model/framework.ts';
import { type Between, causesOf, nothingBetween, type Source, sourcesOf, without } from './causes.ts';
import { type NewPlace, newPlaces } from './compare-order.ts';
import { type AnyLine, type LineRef, linesOf, refKey } from './lines.ts';

/** One difference between two versions. `moved`: it stands elsewhere in its list, or under another level or kind. */
export type Change = LineRef & {
  readonly what: 'added' | 'removed' | 'reworded' | 'moved' | 're-linked' | 'status';
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Of what was moved within its list: where it stood and stands; then `before` and `after` are empty. */
  readonly places: NewPlace | null;
  /** Of what was re-linked: what it rests on or uses since, and what not any more. */
  readonly came: readonly Source[];
  readonly went: readonly Source[];
  readonly because: readonly Source[];
};

/**
 * What changed from one version to another, in the order of the later one; what was removed comes last.
 *
 * `between` tells what happened meanwhile, so that each difference names its causes.
 */
export function compareFrameworks(
  before: FrameworkContent,
  after: FrameworkContent,
  between: Between = nothingBetween,
): readonly Change[] {
  const old = new Map(linesOf(before).map((line) => [refKey(line), line]));
  const [stoodUnder, standsUnder] = [placesOf(before), placesOf(after)];
  const moves = newPlaces(before, after);
  const changes: Change[] = [];
  for (const line of linesOf(after)) {
    const key = refKey(line);
    const was = old.get(key);
    old.delete(key);
    const note = (what: Change['what'], from: string, to: string, more: Partial<More> = {}): void => {
      const told = { what, before: from, after: to, ...nothingMore, ...more };
      changes.push(change(line, told, causesOf(was, line, between)));
    };
    if (was === undefined) {
      if (isWorthSaying(line)) note('added', '', wordsOf(line));
      continue;
    }
    if (wordsOf(was) !== wordsOf(line)) note('reworded', wordsOf(was), wordsOf(line));
    const [placeWas, place] = [stoodUnder.get(key) ?? '', standsUnder.get(key) ?? ''];
    const places = moves.get(key);
    if (placeWas !== place) note('moved', placeWas, place);
    else if (places !== undefined) note('moved', '', '', { places });
    const [linksWere, links] = [sourcesOf(was), sourcesOf(line)];
    const [came, went] = [without(links, linksWere), without(linksWere, links)];
    if (came.length + went.length > 0) note('re-linked', '', '', { came, went });
    if (was.status !== line.status) note('status', was.status ?? '', line.status ?? '');
  }
  for (const line of old.values()) {
    if (!isWorthSaying(line)) continue;
    const gone = { what: 'removed', before: wordsOf(line), after: '', ...nothingMore } as const;
    changes.push(change(line, gone, causesOf(line, undefined, between)));
  }
  return changes;
}

type More = Pick<Change, 'places' | 'came' | 'went'>;
const nothingMore: More = { places: null, came: [], went: [] };

/** An empty cell comes and goes with its row. */
function isWorthSaying(line: AnyLine): boolean {
  return line.kind !== 'cell' || line.words.length > 0;
}

function change(
  { kind, id, label }: AnyLine,
  what: Omit<Change, keyof LineRef | 'label' | 'because'>,
  because: readonly Source[],
): Change {
  return { kind, id, label, ...what, because };
}

function wordsOf(line: AnyLine): string {
  return line.words.filter((text) => text !== '').join('\n');
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
