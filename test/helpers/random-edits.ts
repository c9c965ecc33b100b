import * as Y from 'yjs';
import { placeCard, readAreas, removeArea, setArea } from '../../shared/docs/board.ts';
import { textOf } from '../../shared/docs/shape.ts';
import { addReply, addThread, readThreads, setThreadState } from '../../shared/docs/threads.ts';

const words = ['We agreed', ' and ', 'not yet', ' مرحبا ', '😀', 'élan'];

/** One random edit as a page makes it: typing, marks, paragraphs, lists, tables, cards, areas, comments. `draw(n)`: below n. */
export function editAtRandom(doc: Y.Doc, draw: (below: number) => number): void {
  const id = `id${draw(1000)}`;
  const threads = readThreads(doc);
  const thread = threads[draw(Math.max(1, threads.length))];
  switch (draw(10)) {
    case 0:
      return addParagraph(doc, draw);
    case 1:
    case 2:
    case 3:
      return type(doc, draw);
    case 4:
      return erase(doc, draw);
    case 5:
      return placeCard(doc, `card${draw(12)}`, {
        x: draw(900),
        y: draw(600),
        area: draw(2) === 0 ? null : `area${draw(4)}`,
      });
    case 6:
      return setArea(doc, `area${draw(4)}`, draw(2) === 0 ? { label: id } : { x: draw(500), y: draw(500) });
    case 7: {
      const areas = readAreas(doc);
      const area = areas[draw(Math.max(1, areas.length))];
      return area === undefined ? undefined : removeArea(doc, area.id);
    }
    case 8:
      return addThread(doc, {
        id,
        kind: draw(2) === 0 ? 'comment' : 'proposal',
        from: null,
        to: null,
        quote: 'agreed',
        text: words[draw(words.length)] ?? '',
        replacement: draw(2) === 0 ? null : 'decided',
        at: `2026-03-02T09:00:${String(draw(60)).padStart(2, '0')}.000Z`,
        who: { kind: 'participant' },
      });
    default:
      if (thread === undefined) return undefined;
      if (draw(2) === 0) return setThreadState(doc, thread.id, draw(2) === 0 ? 'resolved' : 'accepted');
      return addReply(doc, thread.id, {
        id,
        text: 'Yes',
        at: '2026-03-02T10:00:00.000Z',
        who: { kind: 'team' },
      });
  }
}

function addParagraph(doc: Y.Doc, draw: (below: number) => number): void {
  doc.transact(() => {
    const text = textOf(doc);
    const lists = nested(doc, ['bulletList', 'orderedList', 'table']);
    const within = lists[draw(Math.max(1, lists.length))];
    // Two people who lengthen one list or table at once are as likely as two who write beside it.
    if (within !== undefined && draw(2) === 0) {
      const part = within.nodeName === 'table' ? row(draw) : item(draw);
      within.insert(draw(within.length + 1), [part]);
    } else text.insert(draw(text.length + 1), [block(draw)]);
  });
}

const element = (name: string, children: readonly (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, [...children]);
  return made;
};
type Draw = (below: number) => number;
const line = (name: string, draw: Draw): Y.XmlElement =>
  element(name, [new Y.XmlText(words[draw(words.length)])]);
const item = (draw: Draw): Y.XmlElement => element('listItem', [line('paragraph', draw)]);
const row = (draw: Draw): Y.XmlElement =>
  element(
    'tableRow',
    [1, 2].map(() => element('tableCell', [line('paragraph', draw)])),
  );

function block(draw: Draw): Y.XmlElement {
  switch (draw(8)) {
    case 0:
      return line('heading', draw);
    case 1:
      return element(draw(2) === 0 ? 'bulletList' : 'orderedList', [item(draw), item(draw)]);
    case 2:
      return element('table', [row(draw), row(draw)]);
    case 3:
      return element('blockquote', [line('paragraph', draw)]);
    default:
      return line('paragraph', draw);
  }
}

/** All elements of some kinds, however deep. */
function nested(doc: Y.Doc, names: readonly string[]): readonly Y.XmlElement[] {
  const found: Y.XmlElement[] = [];
  const look = (within: Y.XmlFragment): void => {
    for (const child of within.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      if (names.includes(child.nodeName)) found.push(child);
      look(child);
    }
  };
  look(textOf(doc));
  return found;
}

/** The text of a random line, if there is one: in a list or a table too. */
function someText(doc: Y.Doc, draw: Draw): Y.XmlText | null {
  const lines = nested(doc, ['paragraph', 'heading']);
  const chosen = lines[draw(Math.max(1, lines.length))];
  const text: unknown = chosen !== undefined && chosen.length > 0 ? chosen.get(0) : null;
  return text instanceof Y.XmlText ? text : null;
}

/** Never between the halves of a character: editors do not, and Yjs would tear it apart. */
function whole(text: Y.XmlText, at: number): number {
  const said = (text.toDelta() as { readonly insert: string }[]).map(({ insert }) => insert).join('');
  return isLowHalf(said.charCodeAt(at)) && at > 0 ? at - 1 : at;
}

function type(doc: Y.Doc, draw: (below: number) => number): void {
  const text = someText(doc, draw);
  if (text === null) return addParagraph(doc, draw);
  const at = whole(text, draw(text.length + 1));
  const to = whole(text, draw(text.length + 1));
  if (draw(4) === 0 && to > 0) text.format(0, to, { bold: draw(2) === 0 ? {} : null });
  else text.insert(at, words[draw(words.length)] ?? '');
}

function erase(doc: Y.Doc, draw: (below: number) => number): void {
  const fragment = textOf(doc);
  const text = someText(doc, draw);
  if (fragment.length > 3 && draw(3) === 0) fragment.delete(draw(fragment.length), 1);
  else if (text !== null && text.length > 0) {
    const from = whole(text, draw(text.length));
    const to = whole(text, from + 1 + draw(text.length - from));
    if (to > from) text.delete(from, to - from);
  }
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc_00 && code <= 0xdf_ff;
}
