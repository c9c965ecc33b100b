import { useEffect, useMemo, useRef, useState } from 'react';
import type { Appears } from '../../../../../shared/domain/model/document.ts';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { SegmentedControl } from '../../../../ui/controls/SegmentedControl.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { type Draft, RemarkForm } from './RemarkForm.tsx';
import type { ThreadActs } from './thread-acts.ts';
import { ThreadItem } from './ThreadItem.tsx';
import styles from './threads.module.css';
import type { PlacedThread } from './use-threads.ts';

export interface ThreadsColumnProps {
  readonly threads: readonly PlacedThread[];
  readonly active: string | null;
  readonly onActivate: (thread: string | null) => void;
  readonly draft: Draft | null;
  readonly onDraftEnd: () => void;
  readonly acts: ThreadActs;
  readonly right: 'edit' | 'suggest' | 'read';
  readonly appears: Appears;
  readonly onAccept: (placed: PlacedThread) => void;
}

/** What was said about the text, in the order of the text. */
export function ThreadsColumn({
  threads,
  active,
  onActivate,
  draft,
  onDraftEnd,
  acts,
  right,
  appears,
  onAccept,
}: ThreadsColumnProps) {
  const t = useMessages(editorMessages);
  const [wished, setWished] = useState<'open' | 'settled'>('open');
  const open = useMemo(() => threads.filter(({ thread }) => thread.state === 'open'), [threads]);
  const settled = useMemo(() => threads.filter(({ thread }) => thread.state !== 'open'), [threads]);
  const list = useRef<HTMLDivElement>(null);
  const activeState = threads.find(({ thread }) => thread.id === active)?.thread.state;

  useEffect(() => {
    if (active === null) return;
    // Drawn first: a thread that was just written is not in the list yet.
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector(`[data-thread-item="${active}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [active]);

  // A thread that is looked at is in view, whichever list it is in.
  const show = activeState === undefined ? wished : activeState === 'open' ? 'open' : 'settled';
  const shown = show === 'open' ? open : settled;
  const none =
    show === 'settled' ? 'threads.noneSettled' : right === 'read' ? 'threads.noneRead' : 'threads.none';
  return (
    <>
      <header className={styles['head']}>
        <h2>{t('threads.title')}</h2>
        <SegmentedControl
          label={t('threads.show')}
          value={show}
          onChange={(next) => {
            onActivate(null);
            setWished(next);
          }}
          segments={[
            { value: 'open', label: t('threads.open', { count: open.length }) },
            { value: 'settled', label: t('threads.settled', { count: settled.length }) },
          ]}
        />
      </header>
      {draft !== null && (
        <RemarkForm
          key={`${draft.kind} ${draft.passage.from ?? ''} ${draft.passage.to ?? ''}`}
          draft={draft}
          acts={acts}
          onEnd={onDraftEnd}
        />
      )}
      <div className={styles['list']} ref={list}>
        {shown.length === 0 && draft === null && <p className={styles['none']}>{t(none)}</p>}
        {shown.map((placed) => (
          <ThreadItem
            key={placed.thread.id}
            placed={placed}
            isActive={placed.thread.id === active}
            onActivate={onActivate}
            acts={acts}
            right={right}
            appears={appears}
            onAccept={onAccept}
          />
        ))}
      </div>
    </>
  );
}
