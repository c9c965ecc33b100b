import { DivergingBar } from '../../../shared/figures/diverging-bar.ts';
import { Histogram } from '../../../shared/figures/histogram.ts';
import type { FiveCounts } from '../../../shared/figures/agreement.ts';
import { LIGHT, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { ConsensusRule } from '../../../shared/methods/rate/rule.ts';
import type { PublishedCounts } from '../../../shared/methods/smallGroups/publish.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { agreementLabels, figureWords } from '../../features/ballot/figure-words.ts';

/** On the projector a figure lies on the page, without a surface of its own. */
export const screenTheme = { ...LIGHT, surface: 'transparent' } as const;

export interface RatingFigureProps {
  readonly rule: ConsensusRule;
  readonly counts: PublishedCounts;
  readonly width: number;
}

/** All answers to one statement: one bar of agreement, or how nine points spread. */
export function RatingFigure({ rule, counts, width }: RatingFigureProps) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const options = {
    theme: screenTheme,
    size: { ...SCREEN_SIZE, width, text: 28 },
    direction: direction(language),
    words: figureWords(language),
  } as const;
  if (rule.scale.kind === 'agreement5') {
    return (
      <DivergingBar
        {...options}
        votes={{
          counts: five(counts.counts),
          abstained: counts.abstained,
          labels: agreementLabels(language),
        }}
      />
    );
  }
  return (
    <Histogram
      {...options}
      ratings={{
        counts: counts.counts,
        median: medianOf(counts.counts),
        abstained: counts.abstained,
        regions: [
          { label: t('figure.low'), from: 1, to: 3 },
          { label: t('figure.middle'), from: 4, to: 6 },
          { label: t('figure.high'), from: 7, to: 9 },
        ],
      }}
    />
  );
}

function five(counts: readonly number[]): FiveCounts {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = counts;
  return [a, b, c, d, e];
}

/** The middle rating; between two, their mean. Undefined where nobody rated. */
export function medianOf(counts: readonly number[]): number | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  const at = (place: number): number => {
    let passed = 0;
    const index = counts.findIndex((count) => (passed += count) > place);
    return index + 1;
  };
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2;
}
