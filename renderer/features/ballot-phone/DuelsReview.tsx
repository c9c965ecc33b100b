import type { ReactNode } from 'react';
import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { phoneDuelMessages } from '../../../shared/i18n/phone-duels.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { type Duel, duelBetween } from '../../../shared/methods/duels/duel.ts';
import type { Pair } from '../../../shared/methods/duels/routing.ts';
import { useAct } from '../../client/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { wordingFor } from '../phone/wording.ts';
import styles from './ballot-phone.module.css';
import { IdeaBox } from './IdeaBox.tsx';
import type { Voting } from './voting.ts';

/** All comparisons of one person, each leading back to its pair. */
export function DuelsReview(props: {
  readonly voting: Voting;
  readonly duels: readonly Duel[];
  readonly pairs: readonly Pair[];
  readonly itemOf: (statement: string) => BallotItemView | undefined;
  readonly even: 0 | 1;
  readonly note: ReactNode;
  readonly place: ReactNode;
  readonly onGo: (at: number) => void;
  readonly onGoOn: () => void;
}) {
  const { voting, duels, pairs, itemOf, even, note, place, onGo, onGoOn } = props;
  const { ballot, seat, run } = voting;
  const t = useMessages(phoneDuelMessages);
  const tasks = useMessages(phoneTaskMessages);
  const act = useAct();
  const language = useLanguage();
  const left = pairs.filter(([one, other]) => duelBetween(duels, one, other) === undefined).length;
  const textOf = (id: string): string => {
    const item = itemOf(id);
    return item === undefined ? '' : wordingFor(item, language).text;
  };
  const said = ([one, other]: Pair): string => {
    const duel = duelBetween(duels, one, other);
    if (duel === undefined) return t('review.none');
    if (duel.strength !== even) return t('review.first', { text: textOf(duel.one) });
    return t(even === 0 ? 'even' : 'strength.1');
  };
  return (
    <PhonePage
      title={t('review.title')}
      footer={
        <>
          {place}
          {left > 0 ? (
            <MainButton onPress={onGoOn}>{t('review.open')}</MainButton>
          ) : (
            <MainButton
              variant={seat.done ? 'quiet' : 'primary'}
              onPress={() => void act('run.done', { run: run?.id ?? '', done: !seat.done }, seat.id)}
            >
              {seat.done ? tasks('collect.notDone') : tasks('ballot.allDone')}
            </MainButton>
          )}
        </>
      }
    >
      <Text isStrong>{t('review.done', { count: duels.length })}</Text>
      {left > 0 && <Text>{t('review.left', { count: left })}</Text>}
      {note}
      <Text tone="muted">{t('review.again')}</Text>
      {ballot.settings['ideas'] === true && run !== null && <IdeaBox seat={seat.id} run={run.id} />}
      <div>
        {pairs.map((pair, at) => (
          <button key={pair.join(' ')} type="button" className={styles['review']} onClick={() => onGo(at)}>
            <span className={styles['reviewText']} dir="auto">
              {pair.map(textOf).join(' · ')}
            </span>
            <span className={styles['reviewAnswer']} dir="auto">
              {said(pair)}
            </span>
          </button>
        ))}
      </div>
      <Button variant="plain" onPress={() => onGo(0)}>
        {tasks('back')}
      </Button>
    </PhonePage>
  );
}
