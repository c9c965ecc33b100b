import { z } from 'zod';
import type { BallotResult, Outcome } from '../../domain/model/ballot.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { givesTotals, tallied, talliesOf } from '../counted/tallies.ts';
import { doneWords } from '../done-words.ts';
import type { BallotInput, BallotMethod } from '../method.ts';
import { unanimousGroups } from '../smallGroups/told.ts';
import { firstRule } from './first-rule.ts';
import { judge, judgePublished } from './judge.ts';
import { questionOf } from './question.ts';
import type { RateDetail, RateItem } from './rate-detail.ts';
import { ruleSentence } from './rule-sentence.ts';
import { type ConsensusRule, consensusRuleSchema } from './rule.ts';
import { type RatingScale, scaleValues } from './scale.ts';
import { fromPublished } from './from-published.ts';
import { reportedItem, retold } from './reported.ts';
import { verdictWords } from './verdict-words.ts';

/** Longest comment beside a rating, in characters; a sealed envelope has room for it. */
const longestComment = 500;

const settingsSchema = z.object({
  scale: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('agreement5') }),
      z.object({ kind: z.literal('nine') }),
    ])
    .default({ kind: 'agreement5' }),
  comments: z.boolean().default(true),
  /** What a later round shows beside a statement that was asked before; unset is the groups. */
  feedback: z.enum(['groups', 'room', 'own']).exactOptional(),
});

function scaleOf(settings: JsonObject): RatingScale {
  return settingsSchema.parse(settings).scale;
}

const responseSchemas = new WeakMap<JsonObject, z.ZodType<JsonObject>>();

/** Made once for each ballot: it checks every tap. */
function responseSchema(settings: JsonObject): z.ZodType<JsonObject> {
  const known = responseSchemas.get(settings);
  if (known !== undefined) return known;
  const made = newResponseSchema(settings);
  responseSchemas.set(settings, made);
  return made;
}

function newResponseSchema(settings: JsonObject): z.ZodType<JsonObject> {
  const values = scaleValues(scaleOf(settings));
  return z.object({
    value: z
      .union([z.number(), z.literal('abstain')])
      .refine((value) => value === 'abstain' || values.includes(value), {
        error: 'This answer is not on the scale.',
      }),
    comment: z
      .string()
      .max(longestComment, `Please keep the comment to ${longestComment} characters.`)
      .optional(),
  });
}

function analyse(input: BallotInput): Omit<BallotResult, 'analysis'> {
  const rule = input.rule as unknown as ConsensusRule;
  const outcomes: { [item: string]: Outcome } = {};
  const detail: { [item: string]: RateItem } = {};
  for (const item of input.items) {
    const judged = judge({
      rule,
      plan: input.plan,
      item,
      tallies: talliesOf(input, item, scaleValues(rule.scale)),
    });
    outcomes[item] = judged.verdict.outcome;
    detail[item] = judged;
  }
  const withheld = input.items.filter((item) => detail[item]?.published.kind === 'withheld');
  return { outcomes, withheld, detail: detail as unknown as Json };
}

function recount({ settings, rule, items, detail, rows }: Parameters<BallotMethod['recount']>[0]): string[] {
  const values = scaleValues(scaleOf(settings));
  const stored = detail as unknown as RateDetail;
  return items.flatMap((item) => {
    const result = stored[item];
    if (result === undefined) return ['An item of the ballot has no result.'];
    const { published, verdict } = result;
    const verdictNow = judgePublished(rule as unknown as ConsensusRule, published);
    const problems =
      canonicalJson(verdictNow as unknown as Json) === canonicalJson(verdict as unknown as Json)
        ? []
        : ['A verdict does not follow from its published table.'];
    if (published.kind === 'withheld') return problems;
    const own = rows.filter((row) => row.item === item).map(({ response }) => response);
    const same = givesTotals(own, published.total, values);
    return same ? problems : [...problems, 'The published list does not give the totals of the result.'];
  });
}

export const rate: BallotMethod = {
  kind: 'ballot',
  version: 1,
  name: 'rate',
  title: 'Rate',
  summary: 'Everyone rates each statement, alone; a rule that was locked before says what counts as agreed.',
  settings: settingsSchema,
  collections: ['group', 'named', 'secret'],
  needsLinked: false,
  leastPeople: 3,
  offeredFirst: true,
  done: (settings) => [
    doneWords('done.rate'),
    doneWords(scaleOf(settings).kind === 'nine' ? 'done.nine' : 'done.agreement5'),
  ],
  rule: consensusRuleSchema,
  firstRule,
  question: (settings) => questionOf(scaleOf(settings)),
  response: responseSchema,
  analyse,
  recount,
  unanimous: (detail, item) => unanimousGroups((detail as unknown as RateDetail)[item]?.published),
  ruleInWords: (rule, language) => ruleSentence(rule as unknown as ConsensusRule, language),
  verdictInWords(detail, item, language) {
    const found = (detail as unknown as RateDetail)[item];
    return found === undefined ? '' : verdictWords(found.verdict, language);
  },
  figuresInWords: () => '',
  reported(detail, item, { rule }) {
    const found = (detail as unknown as RateDetail)[item];
    return found === undefined ? null : reportedItem(found, rule as unknown as ConsensusRule);
  },
  retold: (detail, hidden, nameOf) =>
    retold(detail as unknown as RateDetail, hidden, nameOf) as unknown as Json,
  fromPublished: (detail, { rule }) => fromPublished(detail, rule as unknown as ConsensusRule),
  tallied: (settings, rows) => tallied(scaleValues(scaleOf(settings)), rows),
  simulate(settings, draw) {
    const values = scaleValues(scaleOf(settings));
    if (draw() < 0.05) return { value: 'abstain' };
    const leaning = 1 - draw() * draw();
    return { value: values[Math.min(values.length - 1, Math.floor(leaning * values.length))] ?? 1 };
  },
};
