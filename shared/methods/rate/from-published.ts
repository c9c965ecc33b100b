import { z } from 'zod';
import type { BallotResult, Outcome } from '../../domain/model/ballot.ts';
import type { Json } from '../../util/json.ts';
import { judgePublished } from './judge.ts';
import type { RateItem } from './rate-detail.ts';
import type { ConsensusRule } from './rule.ts';
import { scaleValues } from './scale.ts';

const people = z.number().int().min(0);
const counts = {
  eligible: people,
  recused: people,
  responded: people,
  abstained: people,
  counts: z.array(people),
};
const groups = z.array(z.string());

const publishedItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    item: z.string(),
    minimum: people,
    total: z.object(counts),
    rows: z.array(z.object({ kind: z.enum(['group', 'pool', 'joined']), id: z.string(), groups, ...counts })),
    withoutResponses: groups,
  }),
  z.object({
    kind: z.literal('withheld'),
    item: z.string(),
    minimum: people,
    eligible: people,
    recused: people,
    responded: people,
  }),
]);

const detailSchema = z.record(z.string(), z.object({ published: publishedItem }));

/** A result from published tables of unknown origin: the verdicts in it are not believed but judged again. */
export function fromPublished(detail: Json, rule: ConsensusRule): Omit<BallotResult, 'analysis'> | null {
  const parsed = detailSchema.safeParse(detail);
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
