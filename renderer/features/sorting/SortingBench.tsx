import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
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
  const [asking, setAsking] = useState<{ readonly what: 'theme' | 'aside'; readonly card: TeamCard } | null>(
    null,
  );
  const [last, setLast] = useState('');
  const place = useRef<HTMLElement>(null);
  // What is asked is asked about the card that was seen then, whatever comes to hand meanwhile.
  const card = asking?.card ?? bench.card;
  // A key pressed before the next card is seen is no act on it.
  const isActing = useRef(false);

  // The keys belong to the bench: it has the focus from the start, and again after each act. Taken from a field that
  // is being typed into, it would read letters as keys.
  const focus = (): void => {
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (!isTyping || !place.current?.contains(document.activeElement))
      place.current?.focus({ preventScroll: true });
  };
  useEffect(focus, [card?.id, asking]);

  const ask = (what: 'theme' | 'aside' | null): void =>
    setAsking(what === null || card === null ? null : { what, card });
  const act = async (name: string, body: { [key: string]: string | boolean | string[] }, said: string) => {
    if (isActing.current) return;
    isActing.current = true;
    setAsking(null);
    setHighlight(0);
    if (await bench.act(name, body)) setLast(said);
    isActing.current = false;
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
        {asking !== null && (
          <Asking
            key={asking.what}
            what={asking.what}
            onCancel={() => setAsking(null)}
            onText={(text) =>
              asking.what === 'theme'
                ? void act(
                    'theme.add',
                    { label: text, inputs: [asking.card.id] },
                    t('bench.last.theme', { number: asking.card.number, theme: text }),
                  )
                : void act(
                    'input.setAside',
                    { input: asking.card.id, aside: true, reason: text },
                    t('bench.last.aside', { number: asking.card.number }),
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
