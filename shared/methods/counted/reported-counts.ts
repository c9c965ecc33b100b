import type { InWords, ReportedItem } from '../../domain/model/dossier.ts';
import type { JsonObject } from '../../util/json.ts';
import { levelWords, type Question } from '../question.ts';
import { type CountedItem, numberIn } from './counted-result.ts';
import { neededOf } from './shares.ts';

/** One item's counted result as documents print it: the levels in words, and the method's own line of numbers. */
export function reportedCounts(
  { published, verdict: { said } }: CountedItem,
  {
    question,
    rule,
    line,
  }: { readonly question: Question; readonly rule: JsonObject; readonly line: InWords },
): ReportedItem {
  const total = published.kind === 'withheld' ? null : published.total;
  const quorum = rule['quorum'];
  const share = typeof quorum === 'object' && quorum !== null && 'share' in quorum ? quorum['share'] : null;
  return {
    values: question.levels.map(({ value }) => value),
    agree: [],
    oppose: [],
    threshold: null,
    denominator: 'rated',
    opposedGroups: [],
    quorumNeeded:
      total === null || share === null ? null : neededOf(total.eligible - total.recused, Number(share)),
    minimum: published.minimum,
    total:
      total === null
        ? null
        : {
            invited: total.eligible - total.recused,
            recused: total.recused,
            responded: total.responded,
            abstained: total.abstained,
            counts: total.counts,
            agree: numberIn(said, 'support'),
            oppose: 0,
            agreeShares: {
              rated: supporting(said, total.responded - total.abstained),
              responded: supporting(said, total.responded),
              invited: supporting(said, total.eligible - total.recused),
            },
          },
    rows: published.kind === 'withheld' ? [] : published.rows,
    withoutResponses: published.kind === 'withheld' ? [] : published.withoutResponses,
    own: {
      labels: question.levels.map((level) => ({ en: levelWords(level, 'en'), fr: levelWords(level, 'fr') })),
      isReversed: question.opposed === 'high',
      shorts: question.levels.map(({ short, value }) => (short === '' ? String(value) : short)),
      regions: question.regions.map(({ from, to, label }) => ({
        from,
        to,
        label: { en: label.en, fr: label.fr },
      })),
      line,
    },
  };
}

/** The share that supports it, where the method speaks of support. */
function supporting(said: JsonObject, whole: number): number | null {
  return typeof said['support'] === 'number' && whole > 0 ? said['support'] / whole : null;
}
