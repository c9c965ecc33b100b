import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { phoneDuelMessages } from '../../../shared/i18n/phone-duels.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { wordingFor } from '../phone/wording.ts';
import type { DuelPair } from './duel-pair.ts';
import styles from './duels.module.css';

/** One of two, or neither: two large buttons. */
export function PlainDuel(props: DuelPair & { readonly position: number; readonly total: number }) {
  const { one, other, given, even, onAnswer, position, total } = props;
  const t = useMessages(phoneDuelMessages);
  const language = useLanguage();
  const [first, second] = [wordingFor(one, language).text, wordingFor(other, language).text];
  const isEven = given !== undefined && given.strength === even;
  const choose = (winner: BallotItemView, loser: BallotItemView, strength: number): void =>
    onAnswer({ one: winner.statement, other: loser.statement, strength });
  return (
    <div className={styles['duel']}>
      <p className={styles['unseen']} role="status">
        {t('pair', { position, total, one: first, other: second })}
      </p>
      <Choice
        item={one}
        isChosen={!isEven && given?.one === one.statement}
        onChoose={() => choose(one, other, 1)}
      />
      <Text tone="muted">{t('or')}</Text>
      <Choice
        item={other}
        isChosen={!isEven && given?.one === other.statement}
        onChoose={() => choose(other, one, 1)}
      />
      <Button isFullWidth isPressed={isEven} onPress={() => choose(one, other, even)}>
        {t('even')}
      </Button>
    </div>
  );
}

function Choice(props: {
  readonly item: BallotItemView;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { item, isChosen, onChoose } = props;
  const wording = wordingFor(item, useLanguage());
  return (
    <button type="button" className={styles['choice']} aria-pressed={isChosen} onClick={onChoose}>
      <span dir="auto" lang={wording.lang}>
        {wording.text}
      </span>
    </button>
  );
}
