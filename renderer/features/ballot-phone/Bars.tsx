import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import { toneOf } from '../../../shared/figures/level-bars.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { PublishedCounts } from '../../../shared/methods/smallGroups/publish.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { type OwnGroup, type Published, rowOf } from './own-group.ts';
import { useAnswerWords } from './answer.ts';
import type { Answer } from './answer.ts';
import styles from './ballot-phone.module.css';

/** Votes from against to in favour; the colours only repeat what the words say. */
const colours = ['--vote-5', '--vote-4', '--vote-3', '--vote-2', '--vote-1'] as const;

/** How everyone answered, and one's own group where its row stands by itself. */
export function Bars(props: {
  readonly ballot: BallotView;
  readonly published: Published;
  readonly mine: Answer['value'] | null;
  readonly own?: OwnGroup | null;
}) {
  const { ballot, published, mine, own = null } = props;
  const tasks = useMessages(phoneTaskMessages);
  if (published.kind === 'withheld') return <Text tone="muted">{tasks('result.small')}</Text>;
  const row = own === null ? null : rowOf(published, own.id);
  return (
    <Stack gap={16}>
      <RowBars ballot={ballot} row={published.total} mine={mine} />
      {row !== null && (
        <div
          className={styles['group']}
          role="group"
          aria-label={tasks('result.group', { group: own?.label ?? '' })}
        >
          <Text isStrong>{tasks('result.group', { group: own?.label ?? '' })}</Text>
          <RowBars ballot={ballot} row={row} mine={mine} />
        </div>
      )}
    </Stack>
  );
}

/** A bar a value, with one's own answer marked in words. */
function RowBars(props: {
  readonly ballot: BallotView;
  readonly row: PublishedCounts;
  readonly mine: Answer['value'] | null;
}) {
  const { ballot, row, mine } = props;
  const tasks = useMessages(phoneTaskMessages);
  const { counts, abstained, responded, eligible, recused } = row;
  return (
    <Stack gap={8}>
      <LevelBars ballot={ballot} counts={counts} mine={mine} />
      <Text size="small" tone="muted">
        {tasks('result.responded', { done: responded, total: eligible - recused })}
        {abstained > 0 ? ` · ${tasks('result.abstained', { count: abstained })}` : ''}
        {mine === 'abstain' ? ` · ${tasks('yours')}` : ''}
      </Text>
    </Stack>
  );
}

/** Where the middle of some answers lies, on their scale. */
export type Middle = {
  readonly median: number;
  readonly from: number;
  readonly to: number;
  readonly word: string;
};

/** A bar a level, the highest first. */
export function LevelBars(props: {
  readonly ballot: BallotView;
  readonly counts: readonly number[];
  readonly mine: Answer['value'] | null;
  /** The median, named at its level, and the levels between which the middle half lies, marked beside them. */
  readonly middle?: Middle;
}) {
  const { ballot, counts, mine, middle } = props;
  const words = useAnswerWords(ballot);
  const tasks = useMessages(phoneTaskMessages);
  const formats = useFormats();
  const most = Math.max(1, ...counts);
  const isReversed = ballot.question?.opposed === 'high';
  const levels = ballot.question?.levels ?? [];
  const rows = counts
    .map((count, index) => ({ value: levels[index]?.value ?? index + 1, tone: index, count }))
    .reverse();
  return (
    <ul className={styles['bars']} data-marked={middle !== undefined || undefined}>
      {rows.map(({ value, tone, count }) => (
        <li
          key={value}
          className={styles['bar']}
          data-inside={(middle !== undefined && value >= middle.from && value <= middle.to) || undefined}
        >
          <span className={styles['barWords']}>
            <span className={mine === value ? styles['mine'] : undefined}>
              {words(value)}
              {mine === value ? ` · ${tasks('yours')}` : ''}
              {middle?.median === value ? ` · ${middle.word}` : ''}
            </span>
            <span>{formats.number(count)}</span>
          </span>
          <span className={styles['track']}>
            {count > 0 && (
              <span
                className={styles['fill']}
                style={{
                  display: 'block',
                  inlineSize: `${(100 * count) / most}%`,
                  background: `var(${colours[toneOf(tone, counts.length, isReversed)] ?? '--vote-3'})`,
                }}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** In a later round: how everyone answered in the one before, folded away until asked for. */
export function EarlierBars(props: {
  readonly ballot: BallotView;
  /** Null where nothing was published of it. */
  readonly published: Published | null;
  readonly mine: Answer['value'] | null;
  /** One's own group, where it is fed back too. */
  readonly own: OwnGroup | null;
}) {
  const { ballot, published, mine, own } = props;
  const t = useMessages(phoneTaskMessages);
  if (published === null) return null;
  return (
    <details className={styles['more']}>
      <summary>{t('ballot.earlierGroup')}</summary>
      <Bars ballot={ballot} published={published} mine={mine} own={own} />
    </details>
  );
}
