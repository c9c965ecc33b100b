import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import type { PictureView } from '../../../shared/domain/view/picture-view.ts';
import { phoneRoundMessages } from '../../../shared/i18n/phone-rounds.ts';
import { fewestAnswers } from '../../../shared/domain/model/trail.ts';
import { answersFrom } from '../../../shared/methods/counted/shares.ts';
import { quantile } from '../../../shared/methods/stats/quantile.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { Answer } from './answer.ts';
import { LevelBars, type Middle } from './Bars.tsx';
import styles from './ballot-phone.module.css';
import { ReasonCards } from './Reasons.tsx';

/** How others rate a statement that this phone has rated, as the last picture had it; their reasons beside it. */
export function LivePicture(props: {
  readonly ballot: BallotView;
  readonly picture: PictureView | undefined;
  readonly mine: Answer;
}) {
  const { ballot, picture, mine } = props;
  const t = useMessages(phoneRoundMessages);
  const said = useSaid();
  const minimum = Math.max(3, ballot.minimumGroup ?? 3);
  if (picture === undefined) {
    return <Text tone="muted">{t('live.wait', { least: Math.max(fewestAnswers, minimum) })}</Text>;
  }
  const { rows, reasons, more } = picture;
  const others = reasons.filter((text) => text !== mine.comment);
  return (
    <section aria-label={t('live.title')}>
      <Stack gap={16}>
        <Stack gap={8}>
          <Text isStrong>{t('live.title')}</Text>
          <p role="status">{said(picture)}</p>
          <LevelBars
            ballot={ballot}
            counts={picture.counts}
            mine={mine.value}
            {...middleOf(picture.counts, t('live.median'))}
          />
          <Text size="small" tone="muted">
            {t('live.kept', { least: minimum })}
          </Text>
        </Stack>
        {rows.length > 1 && (
          <details className={styles['more']}>
            <summary>{t('live.groups')}</summary>
            <Stack gap={16}>
              {rows.map((row) => (
                <div key={row.id} role="group" aria-label={row.label ?? t('live.others')}>
                  <Text isStrong>{row.label ?? t('live.others')}</Text>
                  <Text tone="muted">{said(row)}</Text>
                  <LevelBars
                    ballot={ballot}
                    counts={row.counts}
                    mine={null}
                    {...middleOf(row.counts, t('live.median'))}
                  />
                </div>
              ))}
            </Stack>
          </details>
        )}
        {others.length > 0 && (
          <ReasonCards
            title={t('live.reasons')}
            said={others.map((text) => ({ text, category: null }))}
            more={more}
          />
        )}
      </Stack>
    </section>
  );
}

/** Median and quartiles by the usual definition (type 7); nothing where nobody rated. */
function middleOf(counts: readonly number[], word: string): { readonly middle?: Middle } {
  const values = answersFrom(counts, 1);
  const [from, median, to] = [0.25, 0.5, 0.75].map((part) => quantile(values, part));
  if (from?.ok !== true || median?.ok !== true || to?.ok !== true) return {};
  return { middle: { from: from.value, median: median.value, to: to.value, word } };
}

/** "12 answers · median 7, middle half 5 to 8". */
function useSaid(): (row: Pick<PictureView, 'answers' | 'counts' | 'abstained'>) => string {
  const t = useMessages(phoneRoundMessages);
  const formats = useFormats();
  const number = (value: number): string => formats.number(value);
  return ({ answers, counts, abstained }) => {
    const { middle } = middleOf(counts, '');
    const parts = [t('live.answers', { count: answers })];
    if (middle !== undefined) {
      const { median, from, to } = middle;
      parts.push(t('live.middle', { median: number(median), from: number(from), to: number(to) }));
    }
    if (abstained > 0) parts.push(t('live.abstained', { count: abstained }));
    return parts.join(' · ');
  };
}
