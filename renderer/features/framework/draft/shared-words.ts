import * as Y from 'yjs';
import { pairKey, type Row, rowsOf, withinMatrix } from '../../../../shared/docs/framework-shape.ts';
import { setCell, setLine } from '../../../../shared/docs/write-framework.ts';
import type { FrameworkPart } from '../../../../shared/domain/model/framework.ts';
import { movedBySplice } from '../../../../shared/util/text-splice.ts';
import type { Move, SharedWords } from './draft.ts';

/** The document as this page writes it: `origin` marks what is this page's own. */
type Page = {
  readonly doc: Y.Doc;
  readonly origin: object;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * The words of one field of a line.
 *
 * `besides`: what a change of them writes besides.
 */
export function wordsOfLine(
  page: Page,
  { part, id, field }: { readonly part: FrameworkPart; readonly id: string; readonly field: string },
  besides: () => object,
): SharedWords {
  const list = rowsOf(page.doc, part);
  const text = (): Y.Text | null => textIn(list.get(id), field);
  return sharedWords(page, {
    list,
    text,
    prepare: () => setLine(page.doc, part, id, { ...besides(), ...(text() === null ? { [field]: '' } : {}) }),
  });
}

/** The items of one cell, an item a line: blank lines and spaces at ends stand as they are typed. */
export function wordsOfCell(
  page: Page,
  { matrix, row, col }: { readonly matrix: string; readonly row: string; readonly col: string },
  besides: () => object,
): SharedWords {
  const list = rowsOf(page.doc, 'matrices');
  const cell = (): unknown => {
    const holder: unknown = list.get(matrix);
    return holder instanceof Y.Map ? withinMatrix(holder as Row, 'cells')?.get(pairKey(row, col)) : undefined;
  };
  const text = (): Y.Text | null => textIn(cell(), 'items');
  return sharedWords(page, {
    list,
    text,
    prepare: () =>
      setCell(page.doc, matrix, {
        row,
        col,
        ...besides(),
        ...(text() === null ? { items: [] } : {}),
        // A cell in which something is written is not meant to be empty.
        emptyOnPurpose: false,
      }),
  });
}

type Place = {
  readonly list: Y.Map<Row>;
  /** The text as it lies in the document now; null where nobody wrote there. */
  readonly text: () => Y.Text | null;
  /** Makes it ready for a change, within the same change. */
  readonly prepare: () => void;
};

function sharedWords({ doc, origin, subscribe }: Page, { list, text, prepare }: Place): SharedWords {
  let isSplicing = false;
  const read = (): string => text()?.toJSON() ?? '';
  return {
    read,
    subscribe,
    splice: ({ from, to, text: words }) => {
      isSplicing = true;
      try {
        doc.transact(() => {
          prepare();
          const there = text();
          if (to > from) there?.delete(from, to - from);
          if (words !== '') there?.insert(from, words);
        }, origin);
      } finally {
        isSplicing = false;
      }
    },
    follow: (listener) => {
      let before = read();
      const hear = (events: readonly Y.YEvent<Y.Map<Row>>[]): void => {
        const was = before;
        before = read();
        if (before === was || isSplicing) return;
        const own = text();
        const event = events.find(({ target }) => (target as unknown) === own);
        listener(event === undefined ? byStretch(was, before) : byDelta(event.delta));
      };
      list.observeDeep(hear);
      return () => list.unobserveDeep(hear);
    },
  };
}

function textIn(row: unknown, field: string): Y.Text | null {
  const text: unknown = row instanceof Y.Map ? row.get(field) : undefined;
  return text instanceof Y.Text ? text : null;
}

function byStretch(before: string, after: string): Move {
  return (at) => movedBySplice(before, after, at);
}

/** What others write at a place comes behind it. */
function byDelta(delta: Y.YEvent<Y.Map<Row>>['delta']): Move {
  return (at) => {
    /** How far the text before the change and the one after it were gone through. */
    let [old, now] = [0, 0];
    for (const { retain = 0, delete: gone = 0, insert } of delta) {
      if (old + retain >= at) break;
      old += retain;
      now += retain;
      if (gone > 0) old += gone;
      if (typeof insert === 'string') now += insert.length;
      if (old >= at) return now;
    }
    return now + at - old;
  };
}
