import type { Denominator, ConsensusRule } from '../../../shared/methods/rate/rule.ts';
import type { RateItem } from '../../../shared/methods/rate/rate-detail.ts';
import type { VerdictFigures } from '../../../shared/methods/rate/judge.ts';
import { percentAsSet, percentBeside } from '../../../shared/methods/percent.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from '../../features/slide/faces.ts';
import styles from '../../features/ballot-screen/ballot-screen.module.css';
import { resultPagesOf } from '../../features/ballot-screen/result-pages.ts';
import { RoundsPage } from '../../features/ballot-screen/RoundsPage.tsx';
import { WithheldResult } from '../../features/ballot-screen/WithheldResult.tsx';
import { Fitted } from '../../features/slide/Fitted.tsx';
import { pageAt, room } from '../../features/slide/packing.ts';
import { RoomWords } from '../../features/slide/RoomWords.tsx';
import { cx } from '../../ui/cx.ts';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { GroupTable } from './GroupTable.tsx';
import { RatingFigure } from './RatingFigure.tsx';
import { rateItem } from './rate-item.ts';
import { valuesOf } from './values.ts';
import { ResultHead } from '../../features/ballot-screen/ResultHead.tsx';

/** A result: the verdict in words first, then the bar and the counts; groups on the next page. */
export function ResultSlide({ slide, view }: FaceProps<'result'>) {
  const language = useLanguage();
  const own = slide.result?.items[slide.statement];
  const item = rateItem(own?.detail);
  const rule = slide.ballot.rule as unknown as ConsensusRule | null;
  if (own === undefined || item === null || rule === null)
    return <WithheldResult slide={slide} view={view} />;
  const isNine = rule.scale.kind === 'nine';
  const { page } = pageAt(resultPagesOf(slide, language), slide.page);
  return (
    <div className={styles['slide']}>
      <ResultHead slide={slide} own={own}>
        {page.kind === 'verdict' && <Against slide={slide} item={item} />}
      </ResultHead>
      {page.kind === 'rounds' && <RoundsPage {...page} />}
      {page.kind === 'verdict' && (
        <>
          <Fitted from={44} place="middle">
            <RoomWords worded={slide} languages={view.languages} as="p" letters={isNine ? 280 : 520} />
          </Fitted>
          <div className={isNine ? styles['beside'] : styles['below']}>
            {item.published.kind === 'shown' && (
              <RatingFigure
                rule={rule}
                counts={item.published.total}
                width={isNine ? room.width - 480 : room.width}
              />
            )}
            {item.verdict.figures !== null && (
              <Counts figures={item.verdict.figures} rule={rule} quorum={item.verdict.quorumNeeded} />
            )}
          </div>
        </>
      )}
      {page.kind === 'groups' && <GroupTable slide={slide} rows={page.rows} rule={rule} item={item} />}
    </div>
  );
}

/** Who is against, by name, where that decided. */
function Against({ slide, item }: { readonly slide: FaceProps<'result'>['slide']; readonly item: RateItem }) {
  const t = useMessages(screenMessages);
  const written = useFormats();
  const against = item.verdict.reasons.flatMap((reason) =>
    reason.reason === 'groups-against' ? reason.groups : [],
  );
  if (against.length === 0) return null;
  const groups = against.map((group) => slide.result?.groups[group] ?? group);
  return <p className={styles['against']}>{t('result.against', { groups: written.list(groups) })}</p>;
}

/** The share in favour out of each of the three wholes; the one that the rule counts is marked. */
function Counts({
  figures,
  rule,
  quorum,
}: {
  readonly figures: VerdictFigures;
  readonly rule: ConsensusRule;
  readonly quorum: number | null;
}) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const wholes: readonly { readonly whole: Denominator; readonly count: number }[] = [
    { whole: 'rated', count: figures.rated },
    { whole: 'responded', count: figures.responded },
    { whole: 'invited', count: figures.invited },
  ];
  return (
    <ul className={styles['wholes']}>
      {wholes.map(({ whole, count }) => {
        const { agree } = figures.shares[whole];
        const decides = whole === rule.denominator;
        const share = agree === null ? '–' : percentBeside(agree, rule.threshold, language);
        return (
          <li key={whole} className={cx(styles['whole'], decides && styles['decides'])}>
            <p className={styles['share']}>
              {rule.scale.kind === 'agreement5'
                ? t('result.agree', { share })
                : t('result.scored', { values: valuesOf(rule), share })}
            </p>
            <p>{t(`result.${whole}`, { count })}</p>
            {decides && (
              <p className={styles['needed']}>
                {t('result.needed', { share: percentAsSet(rule.threshold, language) })}
                {quorum !== null && ` · ${t('result.quorum', { count: quorum })}`}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
