import * as Y from 'yjs';
import { openDocument } from '../../../../renderer/client/coedit/open-document.ts';
import type { DocumentSession, SessionState } from '../../../../renderer/client/coedit/session.ts';
import { blocksOf, plainText } from '../../../../shared/docs/blocks.ts';
import { textOf } from '../../../../shared/docs/shape.ts';

/** A page with one document and no editor: what a test calls through `window.page`. */
export type CoeditPage = {
  open(id: string, seat: string): void;
  /** Appends a paragraph, as somebody types one. */
  write(text: string): void;
  text(): string;
  state(): SessionState;
  /** Every place where one's changes were, in order, since the last call. */
  savedWhere(): readonly SessionState['saved'][];
  /** What others say under `mark`. */
  marks(): readonly string[];
  mark(word: string): void;
  close(): void;
};

let session: DocumentSession | null = null;
let places: SessionState['saved'][] = [];

function opened(): DocumentSession {
  if (session === null) throw new Error('no document is open');
  return session;
}

const page: CoeditPage = {
  open: (id, seat) => {
    const document = openDocument({ id, surface: 'phone', seat });
    session = document;
    document.subscribe(() => {
      const { saved } = document.state();
      if (places.at(-1) !== saved) places.push(saved);
    });
  },
  write: (text) => {
    const { doc } = opened();
    doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(text)]);
      const fragment = textOf(doc);
      fragment.insert(fragment.length, [paragraph]);
    });
  },
  text: () => plainText(blocksOf(textOf(opened().doc))),
  state: () => opened().state(),
  savedWhere: () => {
    const were = places;
    places = [];
    return were;
  },
  mark: (word) => opened().awareness.setLocalStateField('mark', word),
  marks: () => {
    const { awareness } = opened();
    return [...awareness.getStates()]
      .filter(([client]) => client !== awareness.clientID)
      .map(([, state]) => String(state['mark']))
      .sort();
  },
  close: () => {
    session?.close();
    session = null;
  },
};

Reflect.set(window, 'page', page);
