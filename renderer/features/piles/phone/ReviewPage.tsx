import { useState } from 'react';
import type { Pile } from '../../../../shared/domain/model/card-sort.ts';
import type { SortedThing } from '../../../../shared/domain/model/sort-told.ts';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { useAct } from '../../../client/hooks.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../../ui/phone/PhoneSheet.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { MainButton, PhonePage } from '../../phone/PhonePage.tsx';
import { StepTime } from '../../phone/StepTime.tsx';
import { NameSheet } from './NameSheet.tsx';
import type { PilesPageProps } from './pages.ts';
import { PileChoice } from './PileChoice.tsx';
import styles from './piles.module.css';
import { shortThing, ThingWords } from './ThingWords.tsx';

/** All piles with their cards: to move a card, rename a pile or take one apart. */
export function ReviewPage(
  props: PilesPageProps & { readonly onSort: () => void; readonly onRate: (() => void) | null },
) {
  const { step, seat, view, mine, piling, onSort, onRate } = props;
  const t = useMessages(pilesMessages);
  const act = useAct();
  const [moving, setMoving] = useState<SortedThing | null>(null);
  const [renaming, setRenaming] = useState<Pile | null>(null);
  const isGiven = view.given.length > 0;
  const of = (pile: string | undefined): readonly SortedThing[] =>
    view.items.filter(({ id }) => mine.sort.places[id] === pile);
  const flag = (): void => void act('run.done', { run: view.run, done: !seat.done }, seat.id);
  return (
    <PhonePage
      title={t('closed.own')}
      footer={
        mine.left.length > 0 ? (
          <MainButton onPress={onSort}>{t('sort.on')}</MainButton>
        ) : onRate !== null ? (
          <MainButton onPress={onRate}>{t('rate.toRating')}</MainButton>
        ) : (
          <MainButton variant={seat.done ? 'quiet' : 'primary'} onPress={flag}>
            {t(seat.done ? 'sort.notDone' : 'sort.done')}
          </MainButton>
        )
      }
    >
      <StepTime run={step.run} />
      <Text isStrong isNumber>
        {mine.left.length === 0
          ? t('sort.all', { total: view.items.length })
          : t('sort.left', { count: mine.left.length, total: view.items.length })}
      </Text>
      {seat.done && <Text tone="muted">{t('sort.doneText')}</Text>}
      {piling.problem !== null && (
        <Notice tone="amber" isLive>
          {piling.problem}
        </Notice>
      )}
      {mine.left.length > 0 && onRate !== null && (
        <Button isFullWidth onPress={onRate}>
          {t('rate.toRating')}
        </Button>
      )}
      {mine.left.length > 0 && <Lying title={t('pile.unsorted')} things={of(undefined)} onMove={setMoving} />}
      {mine.piles.map((pile) => (
        <Lying
          key={pile.id}
          title={pile.label}
          isRoomWords
          things={of(pile.id)}
          onMove={setMoving}
          onRename={isGiven ? undefined : () => setRenaming(pile)}
          onDrop={isGiven ? undefined : () => piling.drop(pile.id)}
        />
      ))}
      {moving !== null && (
        <MoveSheet {...props} thing={moving} isGiven={isGiven} onClose={() => setMoving(null)} />
      )}
      {renaming !== null && (
        <NameSheet
          title={t('pile.rename.title')}
          button={t('pile.save')}
          label={renaming.label}
          onClose={() => setRenaming(null)}
          onName={(label) => {
            piling.rename(renaming.id, label);
            setRenaming(null);
          }}
        />
      )}
    </PhonePage>
  );
}

function Lying(props: {
  readonly title: string;
  readonly isRoomWords?: boolean;
  readonly things: readonly SortedThing[];
  readonly onMove?: (thing: SortedThing) => void;
  readonly onRename?: (() => void) | undefined;
  readonly onDrop?: (() => void) | undefined;
}) {
  const { title, isRoomWords = false, things, onMove, onRename, onDrop } = props;
  const t = useMessages(pilesMessages);
  const language = useLanguage();
  return (
    <section className={styles['reviewed']} aria-label={title}>
      <Stack isRow gap={8} justify="between" align="baseline">
        <Text as="h2" isStrong isSerif={isRoomWords}>
          <bdi>{title}</bdi>
        </Text>
        <Text size="small" tone="muted" isNumber>
          {t('pile.count', { count: things.length })}
        </Text>
      </Stack>
      {things.length === 0 && <Text tone="muted">{t('pile.empty')}</Text>}
      <ul>
        {things.map((thing) => (
          <li key={thing.id} className={styles['lying']}>
            <ThingWords thing={thing} />
            {onMove !== undefined && (
              <Button
                label={t('card.move.of', { card: shortThing(thing, language) })}
                onPress={() => onMove(thing)}
              >
                {t('card.move')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(onRename !== undefined || onDrop !== undefined) && (
        <Stack isRow gap={8}>
          {onRename !== undefined && (
            <Button variant="plain" label={t('pile.rename.of', { pile: title })} onPress={onRename}>
              {t('pile.rename')}
            </Button>
          )}
          {onDrop !== undefined && (
            <Button variant="plain" label={t('pile.drop.of', { pile: title })} onPress={onDrop}>
              {t('pile.drop')}
            </Button>
          )}
        </Stack>
      )}
    </section>
  );
}

function MoveSheet(
  props: PilesPageProps & {
    readonly thing: SortedThing;
    readonly isGiven: boolean;
    readonly onClose: () => void;
  },
) {
  const { mine, piling, thing, isGiven, onClose } = props;
  const t = useMessages(pilesMessages);
  const [isNaming, setNaming] = useState(false);
  const here = mine.sort.places[thing.id];
  if (isNaming) {
    return (
      <NameSheet
        title={t('pile.name.title')}
        button={t('pile.make')}
        onClose={onClose}
        onName={(label) => {
          piling.make(label, [thing.id]);
          onClose();
        }}
      />
    );
  }
  return (
    <PhoneSheet title={t('card.move.title')} isOpen onClose={onClose}>
      <Stack gap={12}>
        <ThingWords thing={thing} isLarge />
        <PileChoice
          piles={mine.piles}
          places={mine.sort.places}
          here={here}
          onPut={(pile) => {
            piling.put(thing.id, pile);
            onClose();
          }}
          onNew={isGiven ? undefined : () => setNaming(true)}
        />
        {here !== undefined && (
          <Button
            variant="plain"
            isFullWidth
            onPress={() => {
              piling.put(thing.id, null);
              onClose();
            }}
          >
            {t('card.off')}
          </Button>
        )}
      </Stack>
    </PhoneSheet>
  );
}

/** One's own piles to read: while the team looks, and beside the result. */
export function OwnPiles({ view, mine }: Pick<PilesPageProps, 'view' | 'mine'>) {
  const t = useMessages(pilesMessages);
  const of = (pile: string | undefined): readonly SortedThing[] =>
    view.items.filter(({ id }) => mine.sort.places[id] === pile);
  if (Object.keys(mine.sort.places).length === 0) return null;
  return (
    <div>
      <Text as="h2" isStrong>
        {t('closed.own')}
      </Text>
      {mine.piles
        .filter(({ id }) => of(id).length > 0)
        .map(({ id, label }) => (
          <Lying key={id} title={label} isRoomWords things={of(id)} />
        ))}
    </div>
  );
}
