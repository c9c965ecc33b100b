import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import '../../../../ui/tokens.css';
import '../../../../ui/base.css';
import type { TakeOverPlan } from '../../../../../shared/docs/take-over.ts';
import type { Appears } from '../../../../../shared/domain/model/document.ts';
import { languageOf } from '../../../../../shared/i18n/language.ts';
import type { DocumentSession, SessionState } from '../../../../client/coedit/session.ts';
import { LanguageProvider } from '../../../../ui/language/LanguageProvider.tsx';
import { startSurface } from '../../../../ui/start-surface.ts';
import { AffinityBoard } from '../AffinityBoard.tsx';
import styles from './gallery.module.css';
import { fillBoard, sampleCards, sampleThemes } from './sample-board.ts';

/** `?cards=12&empty=1&boards=2&surface=phone&lang=fr&right=read` */
const query = new URLSearchParams(location.search);
const language = languageOf(query.get('lang') ?? 'en') ?? 'en';
const surface = query.get('surface') === 'phone' ? 'phone' : 'laptop';
const count = Number(query.get('cards') ?? '12');
const boards = Number(query.get('boards') ?? '1');
const isConnected = { now: true };

function session(doc: Y.Doc, appears: Appears): DocumentSession {
  const awareness = new Awareness(doc);
  awareness.setLocalStateField('user', appears);
  const listeners = new Set<() => void>();
  let state: SessionState = {
    loaded: true,
    saved: 'saved',
    online: true,
    peers: 0,
    right: (query.get('right') as SessionState['right'] | null) ?? 'edit',
    appears,
    problem: null,
    notTaken: null,
    heavy: false,
  };
  Object.assign(window, {
    setRight: (right: SessionState['right']) => {
      state = { ...state, right };
      for (const listener of listeners) listener();
    },
  });
  return {
    id: 'board',
    doc,
    awareness,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
  };
}

/** Hands on what changes, both ways; what was kept back while apart is exchanged on coming together again. */
function connect(one: DocumentSession, other: DocumentSession): () => void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (isConnected.now && origin !== 'line') Y.applyUpdate(to.doc, update, 'line');
    });
    from.awareness.on('update', (_: unknown, origin: unknown) => {
      if (origin === 'line') return;
      const update = encodeAwarenessUpdate(from.awareness, [from.awareness.clientID]);
      applyAwarenessUpdate(to.awareness, update, 'line');
    });
    applyAwarenessUpdate(
      to.awareness,
      encodeAwarenessUpdate(from.awareness, [from.awareness.clientID]),
      'line',
    );
  }
  return () => {
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc), 'line');
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc), 'line');
  };
}

function Gallery({ sessions }: { readonly sessions: readonly DocumentSession[] }) {
  const [plan, setPlan] = useState<TakeOverPlan | null>(null);
  const [cards] = useState(() => sampleCards(count, language));
  const [themes] = useState(() => sampleThemes(language));
  useEffect(() => {
    Object.assign(window, { plan });
  }, [plan]);
  return (
    <main className={styles['boards']}>
      <h1 className={styles['title']}>Affinity board</h1>
      {sessions.map((each, index) => (
        <div key={index} className={styles['board']} data-testid={`board-${index}`}>
          <AffinityBoard
            session={each}
            cards={cards}
            themes={themes}
            surface={surface}
            {...(surface === 'laptop' && { onTakeOver: setPlan })}
          />
        </div>
      ))}
    </main>
  );
}

startSurface(surface === 'phone' ? 'phone' : 'console');
if (surface === 'laptop') await import('../../../../ui/fonts.css');
const first = session(new Y.Doc(), { kind: 'team' });
if (query.get('empty') === null) fillBoard(first.doc, count, language);
const second = session(new Y.Doc(), { kind: 'seat', number: 12, name: 'Aïssatou Diallo' });
const sync = connect(first, second);
sync();
Object.assign(window, {
  documents: [first.doc, second.doc],
  awarenesses: [first.awareness, second.awareness],
  setConnected: (now: boolean) => {
    isConnected.now = now;
    if (now) sync();
  },
});
const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
createRoot(element).render(
  <LanguageProvider language={language}>
    <Gallery sessions={[first, second].slice(0, boards)} />
  </LanguageProvider>,
);
