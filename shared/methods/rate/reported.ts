import type { ReportedItem } from '../../domain/model/dossier.ts';
import { toldTable } from '../smallGroups/told.ts';
import type { RateDetail, RateItem } from './rate-detail.ts';
import type { ConsensusRule } from './rule.ts';
import { scaleValues } from './scale.ts';

/** The published numbers of one rated item, as documents print them. */
export function reportedItem({ published, verdict }: RateItem, rule: ConsensusRule): ReportedItem {
  const { figures } = verdict;
  const { agree, oppose, denominator, threshold } = rule;
  return {
    values: scaleValues(rule.scale),
    agree,
    oppose,
    threshold,
    denominator,
    opposedGroups: verdict.opposedGroups,
    quorumNeeded: verdict.quorumNeeded,
    minimum: published.minimum,
    total:
      published.kind === 'withheld' || figures === null
        ? null
        : {
            invited: figures.invited,
            recused: figures.recused,
            responded: figures.responded,
            abstained: figures.abstained,
            counts: published.total.counts,
            agree: figures.agree,
            oppose: figures.oppose,
            agreeShares: {
              rated: figures.shares.rated.agree,
              responded: figures.shares.responded.agree,
              invited: figures.shares.invited.agree,
            },
          },
    rows: published.kind === 'withheld' ? [] : published.rows,
    withoutResponses: published.kind === 'withheld' ? [] : published.withoutResponses,
  };
}

/** The same tables without the names of the hidden groups, and with statements under the names given. */
export function retold(
  detail: RateDetail,
  hidden: ReadonlySet<string>,
  nameOf: (statement: string) => string,
): RateDetail {
  return Object.fromEntries(
    Object.entries(detail).map(([item, { published, verdict }]) => [
      nameOf(item),
      { published: toldTable(published, hidden, nameOf(item)), verdict },
    ]),
  );
}
