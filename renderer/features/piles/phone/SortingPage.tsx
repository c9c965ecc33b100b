import { useState } from 'react';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import { MainButton, PhonePage } from '../../phone/PhonePage.tsx';
import { StepTime } from '../../phone/StepTime.tsx';
import { NameSheet } from './NameSheet.tsx';
import { PileChoice } from './PileChoice.tsx';
import type { PilesPageProps } from './pages.ts';
import styles from './piles.module.css';
import { shortThing, ThingWords } from './ThingWords.tsx';
import { useSortingKeys } from './use-sorting-keys.ts';

/** One card at a time: choose a pile, make one, or leave it for later. */
export function SortingPage(props: PilesPageProps & { readonly onReview: () => void }) {
  const { step, view, mine, piling, onReview } = props;
  const t = useMessages(pilesMessages);
  const language = useLanguage();
  const [later, setLater] = useState<readonly string[]>([]);
  const [isNaming, setNaming] = useState(false);
  const [said, setSaid] = useState('');
  const inTurn = mine.left.filter((id) => !later.includes(id));
  const next = inTurn[0] ?? mine.left[0];
  const card = view.items.find(({ id }) => id === next);
  const isGiven = view.given.length > 0;
  const put = (pile: string): void => {
    if (card === undefined) return;
    piling.put(card.id, pile);
    const label = mine.piles.find(({ id }) => id === pile)?.label ?? '';
    setSaid(t('last.put', { card: shortThing(card, language), pile: label }));
  };
  const leave = (): void => {
    if (card === undefined) return;
    // Once all that is left was left for later, it comes round again.
    setLater(inTurn.length <= 1 ? [card.id] : [...later.filter((id) => id !== card.id), card.id]);
  };
  useSortingKeys(
    isNaming
      ? null
      : {
          pile: (index) => {
            const pile = mine.piles[index];
            if (pile !== undefined) put(pile.id);
          },
          make: () => setNaming(!isGiven && card !== undefined),
          later: leave,
          undo: () => piling.undo?.(),
        },
  );
  const total = view.items.length;
  return (
    <PhonePage
      title={step.prompt === '' ? t('sort.which') : step.prompt}
      isRoomWords={step.prompt !== ''}
      footer={
        <MainButton variant={card === undefined ? 'primary' : 'quiet'} onPress={onReview}>
          {t('sort.review')}
        </MainButton>
      }
    >
      <StepTime run={step.run} />
      <Text isStrong isNumber>
        {card === undefined ? t('sort.all', { total }) : t('sort.left', { count: mine.left.length, total })}
      </Text>
      {piling.problem !== null && (
        <Notice tone="amber" isLive>
          {piling.problem}
        </Notice>
      )}
      <VisuallyHidden isLive>{said}</VisuallyHidden>
      <div className={styles['bench']}>
        <div className={styles['piles']}>
          {card !== undefined && <ThingWords thing={card} isLarge />}
          <div className={styles['acts']}>
            {card !== undefined && mine.left.length > 1 && (
              <Button variant="plain" onPress={leave}>
                {t('sort.later')}
              </Button>
            )}
            {piling.undo !== null && (
              <Button variant="plain" onPress={piling.undo}>
                {t('sort.undo')}
              </Button>
            )}
          </div>
          {card !== undefined && (
            <Text size="small" tone="muted">
              {isGiven ? t('sort.which.given') : t('sort.which.help')}
              <span className={styles['keys']}> {t('sort.keys')}</span>
            </Text>
          )}
        </div>
        {card !== undefined && (
          <PileChoice
            piles={mine.piles}
            places={mine.sort.places}
            isKeyed
            onPut={put}
            onNew={isGiven ? undefined : () => setNaming(true)}
          />
        )}
      </div>
      {isNaming && card !== undefined && (
        <NameSheet
          title={t('pile.name.title')}
          button={t('pile.make')}
          onClose={() => setNaming(false)}
          onName={(label) => {
            setNaming(false);
            piling.make(label, [card.id]);
            setSaid(t('last.put', { card: shortThing(card, language), pile: label }));
          }}
        />
      )}
    </PhonePage>
  );
}
