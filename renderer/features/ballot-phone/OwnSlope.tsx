import type { BallotItemView, BallotView, ResultView } from '../../../shared/domain/view/ballot-view.ts';
import { RoundSlope } from '../../../shared/figures/round-slope.ts';
import { DARK, LIGHT, PHONE_SIZE } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { Criterion } from '../../../shared/methods/criteria/criterion.ts';
import { slopeOfRounds } from '../../../shared/methods/slope-of-rounds.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { figureWords } from '../ballot/figure-words.ts';
import { publishedUnder } from '../ballot-screen/tables-in.ts';
import { useDark } from '../ballot/use-dark.ts';
import type { Answer } from './answer.ts';
import styles from './ballot-phone.module.css';

/** The round before and this one: everybody's answers, and one's own among them. */
export function OwnSlope(props: {
  readonly ballot: BallotView;
  readonly item: BallotItemView;
  readonly earlier: ResultView | null;
  readonly before: Answer['value'] | null;
  readonly mine: Answer['value'] | null;
  /** Where it was rated under several. */
  readonly criterion?: Criterion | null;
}) {
  const { ballot, item, earlier, before, mine, criterion = null } = props;
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const theme = { ...(useDark() ? DARK : LIGHT), surface: 'transparent' };
  if (ballot.question === null || item.before !== null) return null;
  const label = (round: number): string => t('ballot.round', { round });
  const numeric = (value: Answer['value'] | null): number | null =>
    typeof value === 'number' ? value : null;
  const under = (result: ResultView | null) =>
    publishedUnder(result?.items[item.statement]?.detail, criterion);
  const figure = slopeOfRounds(
    ballot.question,
    [
      {
        label: label(ballot.round - 1),
        published: under(earlier),
        own: numeric(before),
      },
      {
        label: label(ballot.round),
        published: under(ballot.result),
        own: numeric(mine),
      },
    ],
    { language, groupNames: new Map() },
  );
  if (figure === null) return null;
  return (
    <details className={styles['more']} open>
      <summary>{t('ballot.slope')}</summary>
      <RoundSlope
        figure={figure}
        theme={theme}
        size={PHONE_SIZE}
        direction={direction(language)}
        words={figureWords(language)}
      />
    </details>
  );
}
