import { GroupBars, tableOfGroupBars } from '../../../shared/figures/group-bars.ts';
import type { GroupVotes } from '../../../shared/figures/group-bars.ts';
import { CONSOLE_SIZE, DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { DivergingBar, tableOfDivergingBar } from '../../../shared/figures/diverging-bar.ts';
import { Histogram, tableOfHistogram } from '../../../shared/figures/histogram.ts';
import type { FiveCounts } from '../../../shared/figures/agreement.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { ConsensusRule } from '../../../shared/methods/rate/rule.ts';
import type { PublishedItem, PublishedRow } from '../../../shared/methods/smallGroups/publish.ts';
import type { ItemResultProps } from '../../features/ballot/face.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Denominators } from './console-denominators.tsx';
import { medianOf } from './RatingFigure.tsx';
import { rateItem } from './rate-item.ts';
import { RoundsFigure } from '../../features/ballot/RoundsFigure.tsx';
import { consoleFigureWords } from '../../features/ballot/console-figure-words.ts';
import { agreementLabels } from '../../features/ballot/figure-words.ts';
import { FigureNumbers } from '../../features/figure/FigureNumbers.tsx';
import { useDark } from '../../features/ballot/use-dark.ts';

/** One rated statement: the bar, the groups, three ways of counting, and why the rule said so. */
export function RateResult({ ballot, statement }: ItemResultProps) {
  const item = rateItem(ballot.result?.items[statement]?.detail);
  if (item === null || ballot.rule === null) return null;
  const rule = ballot.rule as unknown as ConsensusRule;
  return (
    <Stack gap={16}>
      {item.published.kind === 'shown' && (
        <Figures published={item.published} rule={rule} labels={ballot.result?.groups ?? {}} />
      )}
      <RoundsFigure ballot={ballot} statement={statement} />
      {item.verdict.figures !== null && <Denominators rule={rule} verdict={item.verdict} />}
    </Stack>
  );
}

function Figures({
  published,
  rule,
  labels,
}: {
  readonly published: Extract<PublishedItem, { kind: 'shown' }>;
  readonly rule: ConsensusRule;
  readonly labels: { readonly [group: string]: string };
}) {
  const t = useMessages(consoleBallotMessages);
  const s = useMessages(screenMessages);
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const options = { theme, size: CONSOLE_SIZE, words: consoleFigureWords(language) };
  const { total, rows } = published;
  const isFive = rule.scale.kind === 'agreement5';
  const groups = rows.map((row) => votesOf(row, rule, labels, s('group.others')));
  const numbers = t('figure.numbers');
  const votes = {
    counts: five(total.counts),
    abstained: total.abstained,
    labels: agreementLabels(language),
  };
  const ratings = {
    counts: total.counts,
    median: medianOf(total.counts),
    abstained: total.abstained,
    regions: [
      { label: s('figure.low'), from: 1, to: 3 },
      { label: s('figure.middle'), from: 4, to: 6 },
      { label: s('figure.high'), from: 7, to: 9 },
    ],
  };
  const byGroup = { groups, labels: agreementLabels(language) };
  return (
    <Stack gap={16}>
      {isFive ? (
        <div>
          <DivergingBar {...options} votes={votes} />
          <FigureNumbers table={tableOfDivergingBar(votes, options)} label={numbers} />
        </div>
      ) : (
        <div>
          <Histogram {...options} ratings={ratings} />
          <FigureNumbers table={tableOfHistogram(ratings, options)} label={numbers} />
        </div>
      )}
      {groups.length > 0 && (
        <Stack gap={4}>
          <Text isStrong>{t('result.byGroup')}</Text>
          <GroupBars {...options} figure={byGroup} />
          <FigureNumbers table={tableOfGroupBars(byGroup, options)} label={numbers} />
        </Stack>
      )}
    </Stack>
  );
}

function votesOf(
  row: PublishedRow,
  rule: ConsensusRule,
  labels: { readonly [group: string]: string },
  others: string,
): GroupVotes {
  const counts = sides(row.counts, rule);
  const { abstained } = row;
  const name = (group: string): string => labels[group] ?? group;
  return row.kind === 'group'
    ? { kind: 'shown', label: name(row.id), counts, abstained }
    : { kind: 'pooled', label: others, members: row.groups.map(name), counts, abstained };
}

/** Nine points as three sides, so that groups can be compared on one zero line. */
function sides(counts: readonly number[], rule: ConsensusRule): FiveCounts {
  if (rule.scale.kind === 'agreement5') return five(counts);
  const sum = (from: number, to: number): number =>
    counts.slice(from - 1, to).reduce((all, count) => all + count, 0);
  return [0, sum(1, 3), sum(4, 6), sum(7, 9), 0];
}

function five(counts: readonly number[]): FiveCounts {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = counts;
  return [a, b, c, d, e];
}
