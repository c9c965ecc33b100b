import type * as Y from 'yjs';
import { frameworkParts, type Row, rowsOf } from '../../../shared/docs/framework-shape.ts';
import { cellId, refKey } from '../../../shared/framework/lines.ts';
import { partOf } from './keep-agreed.ts';

const kindOf = new Map(Object.entries(partOf).map(([kind, part]) => [part, kind]));
/** Fields that say nothing: what they hold may change under words that somebody declared editorial. */
const silent: ReadonlySet<string> = new Set(['agreedAs', 'from', 'status', 'order', 'gone']);

/** Tells of the lines of a draft, change by change, where somebody declared a change editorial and it was none any more. */
export type Declarations = {
  /** Lines that were changed after they were declared editorial, since this was asked last; by `refKey`. */
  readonly outdated: () => ReadonlySet<string>;
};

/** Listens to a draft from now on. */
export function listenToDeclarations(doc: Y.Doc): Declarations {
  let outdated = new Set<string>();
  const declared = new Set<string>();
  const heard = (fields: ReadonlyMap<string, ReadonlySet<string>>): void => {
    for (const [line, names] of fields) {
      if (names.has('editorial')) {
        declared.add(line);
        outdated.delete(line);
      } else if (declared.has(line) && [...names].some((name) => !silent.has(name))) outdated.add(line);
    }
  };
  for (const part of frameworkParts) {
    rowsOf(doc, part).observeDeep((events) =>
      heard(fieldsOf(events, ([id]) => refKey({ kind: kindOf.get(part) ?? '', id: String(id) } as never), 1)),
    );
  }
  rowsOf(doc, 'matrices').observeDeep((events) =>
    heard(
      fieldsOf(
        events.filter(({ path }) => path[1] === 'cells'),
        ([matrix, , pair]) => {
          const [row = '', col = ''] = String(pair)
            .split('/')
            .map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%'));
          return refKey({ kind: 'cell', id: cellId(String(matrix), { row, col }) });
        },
        3,
      ),
    ),
  );
  return {
    outdated: () => {
      const since = outdated;
      outdated = new Set();
      declared.clear();
      return since;
    },
  };
}

/** Which fields of which lines one change touched; a line's fields lie `depth` steps below its list. */
function fieldsOf(
  events: readonly Y.YEvent<Y.Map<Row>>[],
  lineOf: (path: readonly (string | number)[]) => string,
  depth: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const event of events) {
    // A line that comes or goes as a whole is no change of it.
    if (event.path.length < depth) continue;
    const line = lineOf(event.path);
    const within = event.path[depth];
    const names = within === undefined ? event.keys.keys() : [String(within)];
    fields.set(line, new Set([...(fields.get(line) ?? []), ...names]));
  }
  return fields;
}
