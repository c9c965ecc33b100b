import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { sortingMessages } from '../../../shared/i18n/sorting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { VisuallyHidden } from '../../ui/status/VisuallyHidden.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { cardsInOrder, isOnPile } from '../material/cards.ts';
import { useMaterial } from '../material/material-context.tsx';
import { Asking } from './Asking.tsx';
import styles from './bench.module.css';
import { BenchActs } from './BenchActs.tsx';
import { BenchCard } from './BenchCard.tsx';
import { Likenesses } from './Likenesses.tsx';
import { ThemeKeys } from './ThemeKeys.tsx';
import { useBench } from './use-bench.ts';
import { useLikeness } from './use-likeness.ts';

/** The sorting bench: one large card, everything by a key or a touch. */
export function SortingBench() {
  const t = useMessages(sortingMessages);
  const doing = useDoing();
  const { cards, themes } = useMaterial();
  const all = useMemo(() => cardsInOrder(cards), [cards]);
  const unsorted = useMemo(() => all.filter(isOnPile).length, [all]);
  const bench = useBench(cards, unsorted, doing);
  const likest = useLikeness(bench.card?.id ?? null, all);
  const [highlight, setHighlight] = useState(0);
  const [asking, ask] = useState<'theme' | 'aside' | null>(null);
  const [last, setLast] = useState('');
  const place = useRef<HTMLElement>(null);
  const card = bench.card;

  // The keys belong to the bench: it has the focus from the start, and again after each act.
  const focus = (): void => place.current?.focus({ preventScroll: true });
  useEffect(focus, [card?.id]);

  const act = async (name: string, body: { [key: string]: string | boolean | string[] }, said: string) => {
    ask(null);
    setHighlight(0);
    if (await bench.act(name, body)) setLast(said);
    focus();
  };
  const sort = (index: number): void => {
    const theme = themes[index];
    if (card === null || theme === undefined) return;
    const said = t('bench.last.theme', { number: card.number, theme: theme.label });
    void act('input.sort', { input: card.id, theme: theme.id }, said);
  };
  const merge = (): void => {
    const like = cards[likest[highlight]?.id ?? ''];
    if (card === null || like === undefined) return;
    const said = t('bench.last.merged', { number: card.number, other: like.number });
    void act('input.same', { input: card.id, sameAs: like.id }, said);
  };
  const skip = (): void => {
    if (card === null) return;
    setHighlight(0);
    setLast(t('bench.last.skipped', { number: card.number }));
    bench.skip();
    focus();
  };
  const undo = async (): Promise<void> => {
    const what = await bench.undo();
    if (what !== null) setLast(t('bench.last.undone', { what }));
    focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || asking !== null) return;
    if (event.target instanceof HTMLInputElement) return;
    // Space and Enter on a button press that button.
    if (event.key === ' ' && event.target !== place.current) return;
    const did = actOf(event.key, { sort, merge, skip, undo, ask, card: card !== null });
    if (did) {
      event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || likest.length === 0) return;
    event.preventDefault();
    setHighlight((highlight + step + likest.length) % likest.length);
  };

  if (all.length === 0) return <EmptyState title={t('bench.none.title')}>{t('bench.none.text')}</EmptyState>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the whole bench; every act is a button too
    <section
      ref={place}
      className={styles['bench']}
      aria-label={t('bench.label')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys work where the focus is
      tabIndex={0}
      onKeyDown={pressed}
    >
      <div className={styles['left']}>
        <p className={styles['count']}>{t('bench.left', { count: unsorted })}</p>
        {unsorted === 0 ? (
          <EmptyState title={t('bench.empty.title')}>{t('bench.empty.text')}</EmptyState>
        ) : card === null ? (
          <EmptyState
            title={t('bench.wait.title')}
            action={
              bench.isWaiting ? <Button onPress={bench.draw}>{t('bench.wait.again')}</Button> : undefined
            }
          >
            {bench.isWaiting ? t('bench.wait.text') : ''}
          </EmptyState>
        ) : (
          <BenchCard card={card} />
        )}
        <BenchActs
          hasCard={card !== null}
          hasLikeness={likest.length > 0}
          onTheme={() => ask('theme')}
          onMerge={merge}
          onAside={() => ask('aside')}
          onSkip={skip}
          onUndo={() => void undo()}
        />
        {asking !== null && card !== null && (
          <Asking
            key={asking}
            what={asking}
            onCancel={() => {
              ask(null);
              focus();
            }}
            onText={(text) =>
              asking === 'theme'
                ? void act(
                    'theme.add',
                    { label: text, inputs: [card.id] },
                    t('bench.last.theme', { number: card.number, theme: text }),
                  )
                : void act(
                    'input.setAside',
                    { input: card.id, aside: true, reason: text },
                    t('bench.last.aside', { number: card.number }),
                  )
            }
          />
        )}
        <Problem of={doing} />
        <VisuallyHidden isLive>{last}</VisuallyHidden>
        {card !== null && <Likenesses likest={likest} highlight={highlight} onHighlight={setHighlight} />}
      </div>
      <ThemeKeys
        onSort={sort}
        onNew={() => ask('theme')}
        isDisabled={card === null}
        last={last}
        done={bench.done}
      />
    </section>
  );
}

interface Acts {
  readonly sort: (index: number) => void;
  readonly merge: () => void;
  readonly skip: () => void;
  readonly undo: () => Promise<void>;
  readonly ask: (what: 'theme' | 'aside') => void;
  readonly card: boolean;
}

function actOf(key: string, acts: Acts): boolean {
  if (key.toLowerCase() === 'u') {
    void acts.undo();
    return true;
  }
  if (!acts.card) return false;
  if (/^[1-9]$/.test(key)) acts.sort(Number(key) - 1);
  else if (key === '0') acts.ask('theme');
  else if (key.toLowerCase() === 'm') acts.merge();
  else if (key.toLowerCase() === 's') acts.ask('aside');
  else if (key === ' ') acts.skip();
  else return false;
  return true;
}
