import { levelStrip } from '../../../shared/figures/level-strip.ts';
import { mirrored } from '../../../shared/figures/scene.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { LIGHT } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { levelWords, type Question } from '../../../shared/methods/question.ts';
import type { PublishedItem } from '../../../shared/methods/smallGroups/publish.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Fitted } from '../slide/Fitted.tsx';
import type { SlideOf } from '../slide/paging.ts';
import styles from './GroupTable.module.css';
import { groupRows, type GroupRow } from './published.ts';

export interface GroupStripsProps {
  readonly slide: SlideOf<'result'>;
  readonly rows: readonly GroupRow[];
  readonly question: Question;
  readonly published: Extract<PublishedItem, { kind: 'shown' }>;
}

const theme = { ...LIGHT, surface: 'transparent' } as const;
const strip = { width: 700, height: 46, text: 28 } as const;

/** Answers by group on any scale: a strip a group from the lowest level to the highest. */
export function GroupStrips({ slide, rows, question, published }: GroupStripsProps) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const isLast = groupRows(slide).at(-1)?.row.id === rows.at(-1)?.row.id;
  const { withoutResponses: without } = published;
  const [first] = question.levels;
  const last = question.levels.at(-1);
  const lowest = first === undefined ? '' : levelWords(first, language);
  const highest = last === undefined ? '' : levelWords(last, language);
  return (
    <Fitted from={32}>
      <p className={styles['ends']}>{t('group.ends', { lowest, highest })}</p>
      <table className={styles['table']}>
        <tbody>
          {rows.map((each) => (
            <Row key={each.row.id} each={each} question={question} />
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
  question,
}: {
  readonly each: GroupRow;
  readonly question: Question;
}) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const rated = row.responded - row.abstained;
  const drawn = levelStrip(row.counts, { ...strip, isReversed: question.opposed === 'high' }, theme);
  const said = row.counts
    .map((count, index) => `${question.levels[index]?.said[language] ?? ''}: ${count}`)
    .join('; ');
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <bdi>{name ?? (row.kind === 'pool' ? t('group.others') : t('group.joined'))}</bdi>
        {members.length > 0 && (
          <span className={styles['members']}>{t('group.together', { groups: members.join(', ') })}</span>
        )}
      </th>
      <td className={styles['bar']}>
        {rated > 0 && (
          <SceneSvg scene={direction(language) === 'rtl' ? mirrored(drawn) : drawn} label={said} fixed />
        )}
      </td>
      <td className={styles['count']}>
        {t('group.answered', { count: row.responded })}
        {row.abstained > 0 && (
          <span className={styles['abstained']}>{t('group.abstained', { count: row.abstained })}</span>
        )}
      </td>
    </tr>
  );
}
