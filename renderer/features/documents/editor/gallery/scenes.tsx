import type { ReactNode } from 'react';
import * as Y from 'yjs';
import type { Appears, DocumentKind } from '../../../../../shared/domain/model/document.ts';
import type { DocumentView } from '../../../../../shared/domain/view/documents-view.ts';
import type { Answer } from '../../../../../shared/contract/frames.ts';
import { textOf } from '../../../../../shared/docs/shape.ts';
import { VisuallyHidden } from '../../../../ui/status/VisuallyHidden.tsx';
import { DocumentEditor } from '../DocumentEditor.tsx';
import { PlainEditor } from '../plain/PlainEditor.tsx';
import { anchorAt } from '../threads/anchors.ts';
import type { Remarks } from '../threads/thread-acts.ts';
import styles from './gallery.module.css';
import { join } from './pair.ts';
import { fillLong, fillNotes, fillThreads, fillWording, sampleReferences } from './sample-document.ts';
import { type SampleSession, sampleSession } from './sample-session.ts';

const titles: Readonly<Record<DocumentKind, string>> = {
  notes: 'Notes of the plenary',
  wording: 'Wording of S12',
  narrative: 'How we worked',
  board: 'Board',
  framework: 'Framework',
};

function viewOf(session: SampleSession, kind: DocumentKind): DocumentView {
  return {
    id: session.id,
    kind,
    title: titles[kind],
    step: null,
    table: null,
    statement: null,
    statementNumber: null,
    language: 'en',
    right: session.state().right,
    appears: session.state().appears,
    attribution: 'named',
    adopted: null,
    named: [],
  };
}

/** A page with the heading that the console and the desk give theirs. */
function Whole({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles['whole']}>
      <VisuallyHidden>
        <span role="heading" aria-level={1}>
          Editor
        </span>
      </VisuallyHidden>
      {children}
    </main>
  );
}

const refused: Answer = {
  ok: false,
  reason: 'not-allowed',
  say: 'You may read this document, not change it.',
};
const remark: Remarks = {
  comment: async () => await Promise.resolve(refused),
  propose: async () => await Promise.resolve(refused),
  reply: async () => await Promise.resolve(refused),
  withdraw: async () => await Promise.resolve(refused),
};

function editor(session: SampleSession, kind: DocumentKind = 'notes'): ReactNode {
  return (
    <DocumentEditor
      session={session}
      view={viewOf(session, kind)}
      references={sampleReferences}
      onPicture={async () => await Promise.resolve({ hash: 'ab'.repeat(32) })}
      remark={remark}
    />
  );
}

const names = [
  'Amina Diallo',
  'Jean-Baptiste Ouédraogo',
  'Wanjiru Kamau',
  'مريم حسن',
  'Kofi',
  'Nguyễn Thị Hạnh',
];

/** Others who are here, at various places of the text, some of them away. */
function invite(session: SampleSession, count: number): void {
  const others = Array.from({ length: count }, (_, index) => {
    const number = index + 3;
    const who: Appears =
      index === 0 ? { kind: 'team' } : { kind: 'seat', number, name: names[index - 1] ?? null };
    return sampleSession(session.id, who, 'edit');
  });
  join([session, ...others]);
  for (const [index, other] of others.entries()) {
    const text = textOf(other.doc);
    if (index < 8) {
      const caret = anchorAt(text, 30 + index * 97, -1);
      other.awareness.setLocalStateField('caret', { anchor: caret, head: caret });
      other.awareness.setLocalStateField('where', index % 2 === 0 ? 'What the districts ask for' : null);
    }
    other.awareness.setLocalStateField('idle', index % 5 === 4);
  }
}

declare global {
  /** For the browser test: puts the other one's caret behind a share of the text. */
  var sampleCaret: ((share: number) => void) | undefined;
  /** For the browser test: the other one writes something into the tenth paragraph. */
  var sampleWrite: ((words: string) => void) | undefined;
}

const team: Appears = { kind: 'team' };

/** The scenes: `?scene=one&people=6&right=suggest`. */
export const scenes: Readonly<Record<string, (query: URLSearchParams) => ReactNode>> = {
  one(query) {
    const asked = query.get('right');
    const right = asked === 'suggest' || asked === 'read' ? asked : 'edit';
    const session = sampleSession('one', { kind: 'seat', number: 2, name: null }, right);
    const wished = query.get('kind');
    const kind = wished === 'wording' || wished === 'narrative' ? wished : 'notes';
    if (kind === 'wording') fillWording(session.doc);
    else if (kind === 'notes') {
      fillNotes(session.doc);
      if (query.get('threads') !== 'none') fillThreads(session.doc);
    }
    invite(session, Number(query.get('people') ?? 0));
    return <Whole>{editor(session, kind)}</Whole>;
  },
  pair() {
    const one = sampleSession('pair', team, 'edit');
    const other = sampleSession('pair', { kind: 'seat', number: 7, name: 'Amina Diallo' }, 'edit');
    join([one, other]);
    return (
      <main className={styles['pair']}>
        <section aria-label="One">{editor(one)}</section>
        <section aria-label="Other">{editor(other)}</section>
      </main>
    );
  },
  plain() {
    const one = sampleSession('plain', team, 'edit');
    fillNotes(one.doc);
    const other = sampleSession('plain', { kind: 'seat', number: 7, name: 'Amina Diallo' }, 'edit');
    join([one, other]);
    return (
      <main className={styles['pair']}>
        <section aria-label="One">{editor(one)}</section>
        <section aria-label="Other">
          <PlainEditor session={other} view={viewOf(other, 'notes')} />
        </section>
      </main>
    );
  },
  long() {
    const session = sampleSession('long', team, 'edit');
    const other = sampleSession('long', { kind: 'seat', number: 7, name: 'Amina Diallo' }, 'edit');
    fillLong(session.doc);
    join([session, other]);
    globalThis.sampleCaret = (share) => {
      const anchor = anchorAt(textOf(other.doc), Math.round(share * 100_000), -1);
      other.awareness.setLocalStateField('caret', { anchor, head: anchor });
    };
    globalThis.sampleWrite = (words) => {
      const paragraph: unknown = textOf(other.doc).get(10);
      const content: unknown = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
      if (content instanceof Y.XmlText) content.insert(5, words);
    };
    return <Whole>{editor(session)}</Whole>;
  },
};
