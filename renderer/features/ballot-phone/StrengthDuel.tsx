import { phoneDuelMessages } from '../../../shared/i18n/phone-duels.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { RatingScale, type RatingPoint } from '../../ui/phone/RatingScale.tsx';
import { wordingFor } from '../phone/wording.ts';
import type { DuelPair } from './duel-pair.ts';
import styles from './duels.module.css';

type Strength = '1' | '3' | '5' | '7' | '9';

/** How much more important one of two is: words from one side to the other, both equal in the middle. */
export function StrengthDuel({ one, other, given, strengths, even, onAnswer }: DuelPair) {
  const t = useMessages(phoneDuelMessages);
  const language = useLanguage();
  const [first, second] = [wordingFor(one, language), wordingFor(other, language)];
  const stronger = strengths.filter((strength) => strength !== even);
  // Below the middle the first is ahead, above it the second: places on one row.
  const sides = [
    ...stronger.toReversed().map((strength) => ({ winner: one, strength, side: t('first') })),
    { winner: one, strength: even as number, side: '' },
    ...stronger.map((strength) => ({ winner: other, strength, side: t('second') })),
  ];
  const points = sides.map(({ strength, side }, index): RatingPoint => ({
    value: index + 1,
    short: '',
    label: t(`strength.${String(strength) as Strength}`, { side }),
  }));
  const at = sides.findIndex(
    ({ winner, strength }) =>
      given !== undefined &&
      given.strength === strength &&
      (strength === even || given.one === winner.statement),
  );
  return (
    <div className={styles['duel']}>
      {[
        { side: t('first'), wording: first },
        { side: t('second'), wording: second },
      ].map(({ side, wording }) => (
        <p key={side} className={styles['side']}>
          <strong>{side}</strong>
          <span dir="auto" lang={wording.lang}>
            {wording.text}
          </span>
        </p>
      ))}
      <RatingScale
        label={t('title.strength')}
        points={points}
        isList
        value={at < 0 ? undefined : at + 1}
        onChange={(value) => {
          const chosen = sides[value - 1];
          if (chosen === undefined) return;
          const loser = chosen.winner === one ? other : one;
          onAnswer({
            one: chosen.winner.statement,
            other: loser.statement,
            strength: chosen.strength,
          });
        }}
      />
    </div>
  );
}
