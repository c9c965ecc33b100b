import type { BallotResult, Outcome } from '../../domain/model/ballot.ts';
import type { Json } from '../../util/json.ts';
import { publishedTables } from '../counted/published-schema.ts';
import { judgePublished } from './judge.ts';
import type { RateItem } from './rate-detail.ts';
import type { ConsensusRule } from './rule.ts';
import { scaleValues } from './scale.ts';

/** A result from published tables of unknown origin: the verdicts in it are not believed but judged again. */
export function fromPublished(detail: Json, rule: ConsensusRule): Omit<BallotResult, 'analysis'> | null {
  const parsed = publishedTables.safeParse(detail);
  if (!parsed.success) return null;
  const values = scaleValues(rule.scale).length;
  const judged: { [item: string]: RateItem } = {};
  const outcomes: { [item: string]: Outcome } = {};
  for (const [item, { published }] of Object.entries(parsed.data)) {
    if (published.kind === 'shown' && published.total.counts.length !== values) return null;
    const verdict = judgePublished(rule, published);
    judged[item] = { published, verdict };
    outcomes[item] = verdict.outcome;
  }
  const withheld = Object.keys(judged).filter((item) => judged[item]?.published.kind === 'withheld');
  return { outcomes, withheld, detail: judged as unknown as Json };
}
