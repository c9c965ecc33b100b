import { reach, stackedBar } from '../../../shared/figures/agreement.ts';
import type { FiveCounts } from '../../../shared/figures/agreement.ts';
import { mirrored, type Scene } from '../../../shared/figures/scene.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { RateItem } from '../../../shared/methods/rate/rate-detail.ts';
import { figuresOf } from '../../../shared/methods/rate/judge.ts';
import type { ConsensusRule } from '../../../shared/methods/rate/rule.ts';
import { Fitted } from '../../features/slide/Fitted.tsx';
import type { SlideOf } from '../../features/slide/paging.ts';
import { cx } from '../../ui/cx.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from '../../features/ballot-screen/GroupTable.module.css';
import { screenTheme } from './RatingFigure.tsx';
import { groupRows, type GroupRow } from '../../features/ballot-screen/published.ts';
import { valuesOf } from './values.ts';

export interface GroupTableProps {
  readonly slide: SlideOf<'result'>;
  readonly rows: readonly GroupRow[];
  readonly rule: ConsensusRule;
  readonly item: RateItem;
}

const bar = { width: 640, height: 46 } as const;

/**
 * Answers by group, one row a group, all bars on one zero line.
 *
 * Groups too small to stand alone are one row, and it says in words which they are.
 */
export function GroupTable({ slide, rows, rule, item }: GroupTableProps) {
  const t = useMessages(screenMessages);
  const all = groupRows(slide).map(({ row }) => reach(sides(row.counts)));
  const range = {
    left: Math.max(0, ...all.map(({ left }) => left)),
    right: Math.max(0, ...all.map(({ right }) => right)),
  };
  const without = item.published.kind === 'shown' ? item.published.withoutResponses : [];
  const isLast = groupRows(slide).at(-1)?.row.id === rows.at(-1)?.row.id;
  return (
    <Fitted from={32}>
      <table className={styles['table']}>
        <tbody>
          {rows.map((each) => (
            <Row
              key={each.row.id}
              each={each}
              rule={rule}
              range={range}
              isAgainst={item.verdict.opposedGroups.includes(each.row.id)}
            />
          ))}
        </tbody>
      </table>
      {isLast && without.length > 0 && (
        <p className={styles['without']}>
          {t('group.noAnswer', {
            groups: without.map((group) => slide.result?.groups[group] ?? group).join(', '),
          })}
        </p>
      )}
    </Fitted>
  );
}

function Row({
  each: { row, name, members },
  rule,
  range,
  isAgainst,
}: {
  readonly each: GroupRow;
  readonly rule: ConsensusRule;
  readonly range: { readonly left: number; readonly right: number };
  readonly isAgainst: boolean;
}) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const { agree, rated, abstained } = figuresOf(rule, row);
  const strip = { x: 1, y: 4, width: bar.width - 2, height: bar.height - 8 };
  const drawn: Scene = {
    ...bar,
    shapes: stackedBar(sides(row.counts), strip, range, 28, screenTheme).shapes,
  };
  const scene = direction(language) === 'rtl' ? mirrored(drawn) : drawn;
  const said =
    rule.scale.kind === 'agreement5'
      ? t('group.agree', { agree, rated })
      : t('group.scored', { agree, rated, values: valuesOf(rule) });
  return (
    <tr className={cx(isAgainst && styles['against'])}>
      <th scope="row" className={styles['name']}>
        <bdi>{name ?? (row.kind === 'pool' ? t('group.others') : t('group.joined'))}</bdi>
        {members.length > 0 && (
          <span className={styles['members']}>{t('group.together', { groups: members.join(', ') })}</span>
        )}
      </th>
      <td className={styles['bar']}>{rated > 0 && <SceneSvg scene={scene} label={said} fixed />}</td>
      <td className={styles['count']}>
        {said}
        {abstained > 0 && (
          <span className={styles['abstained']}>{t('group.abstained', { count: abstained })}</span>
        )}
      </td>
    </tr>
  );
}

/** Nine points as three sides: the bars of groups compare who is for and who is against. */
function sides(counts: readonly number[]): FiveCounts {
  if (counts.length === 5) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = counts;
    return [a, b, c, d, e];
  }
  const sum = (from: number, to: number): number =>
    counts.slice(from - 1, to).reduce((all, count) => all + count, 0);
  return [0, sum(1, 3), sum(4, 6), sum(7, 9), 0];
}
