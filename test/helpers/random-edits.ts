import * as Y from 'yjs';
import { placeCard, readAreas, removeArea, setArea } from '../../shared/docs/board.ts';
import { textOf } from '../../shared/docs/shape.ts';
import { addReply, addThread, readThreads, setThreadState } from '../../shared/docs/threads.ts';

const words = ['We agreed', ' and ', 'not yet', ' مرحبا ', '😀', 'élan'];

/** One random edit as a page makes it: typing, marks, paragraphs, cards, areas, comments. `draw(n)`: below n. */
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
    const paragraph = new Y.XmlElement(draw(4) === 0 ? 'heading' : 'paragraph');
    paragraph.insert(0, [new Y.XmlText(words[draw(words.length)])]);
    const text = textOf(doc);
    text.insert(draw(text.length + 1), [paragraph]);
  });
}

/** The text of a random paragraph, if there is one. */
function someText(doc: Y.Doc, draw: (below: number) => number): Y.XmlText | null {
  const fragment = textOf(doc);
  const paragraph = fragment.length === 0 ? null : fragment.get(draw(fragment.length));
  const text: unknown = paragraph instanceof Y.XmlElement && paragraph.length > 0 ? paragraph.get(0) : null;
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
