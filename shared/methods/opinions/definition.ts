import { z } from 'zod';
import type { BallotResult } from '../../domain/model/ballot.ts';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Json } from '../../util/json.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { type CountedDetail, numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { withWhole } from '../counted/with-whole.ts';
import { methodWords } from '../done-words.ts';
import type { BallotMethod } from '../method.ts';
import { agree, disagree, type Opinions, opinionsOf, pass } from './grouping.ts';
import { consensusOf, foundIn } from './read-opinions.ts';
import { firstRule, ruleWords } from './rule.ts';
import { sharesWords, wholeOf } from './whole.ts';

const counted = countedMethod({
  name: 'opinions',
  version: 1,
  ...methodWords('opinions'),
  settings: z.object({ comments: z.boolean().default(false) }),
  collections: ['group', 'named'],
  leastPeople: 50,
  offeredFirst: false,
  rule: z.object({ ...commonRule, seed: z.number().int().min(1).max(1_000_000) }),
  firstRule,
  question: () => ({
    ...wordScale(['opinions.1', 'opinions.2', 'opinions.3'], 'ladder', { abstains: false }),
    isMixed: true,
  }),
  judge: (_rule, { total }) => ({
    outcome: 'no-verdict',
    said: {
      agree: total.counts[agree - 1] ?? 0,
      disagree: total.counts[disagree - 1] ?? 0,
      pass: total.counts[pass - 1] ?? 0,
      of: total.responded,
    },
  }),
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      verdictMessages(language)('opinions.verdict', {
        share: formats(language).percent(numberIn(said, 'agree') / Math.max(1, numberIn(said, 'of'))),
      }),
    figures: (said, language) =>
      verdictMessages(language)('opinions.figures', {
        agree: numberIn(said, 'agree'),
        disagree: numberIn(said, 'disagree'),
        pass: numberIn(said, 'pass'),
      }),
  },
});

const people = z.number().int().min(0);

const schema: z.ZodType<Opinions> = z.object({
  seed: z.number(),
  people,
  placed: people,
  state: z.enum(['groups', 'few', 'alike']),
  sizes: z.array(z.object({ group: z.string(), size: people })),
  tables: z.record(
    z.string(),
    z.array(z.object({ groups: z.array(z.string()), counts: z.tuple([people, people, people]) })),
  ),
});

/** The same tables without groups: a ballot publishes one grouping, and opinion groups take the place of categories. */
function withoutRows(result: Omit<BallotResult, 'analysis'>): Omit<BallotResult, 'analysis'> {
  const detail = Object.entries(result.detail as unknown as CountedDetail).map(([item, each]) => {
    const { published } = each;
    const bare = published.kind === 'withheld' ? published : { ...published, rows: [], withoutResponses: [] };
    return [item, { ...each, published: bare }] as const;
  });
  return { ...result, detail: Object.fromEntries(detail) as unknown as Json };
}

const whole = withWhole<Opinions>(counted, {
  schema,
  compute: (input, shown, tell) => opinionsOf(input, shown, Number(input.rule['seed'] ?? 1), tell),
  follows: ({ seed }, rule) => seed === rule['seed'],
  renamed: (kept, of) => ({
    ...kept,
    tables: Object.fromEntries(Object.entries(kept.tables).map(([item, rows]) => [of(item), rows])),
  }),
  whole: wholeOf,
  found: foundIn,
  verdict: () => '',
});

/**
 * Opinion groups: agree, disagree or pass, and who answers alike.
 *
 * Groups are found among 50 people or more; fewer are told so and see answers by category. What all groups agree on is
 * told before what parts them. Source: published formulas of Polis, Small et al. 2021, doi:10.6035/recerca.5516.
 */
export const opinions: BallotMethod = {
  ...whole,
  analyse(input, tell) {
    const result = whole.analyse(input, tell);
    const { whole: kept, ...tables } = result.detail as { readonly [key: string]: Json };
    const isGrouped = (kept as unknown as Opinions | null)?.state === 'groups';
    if (!isGrouped) return result;
    const bare = withoutRows({ ...result, detail: tables });
    return {
      ...result,
      detail: { ...(bare.detail as { readonly [key: string]: Json }), whole: kept ?? null },
    };
  },
  figuresInWords(detail, item, language) {
    const kept = (detail as unknown as { readonly whole?: Opinions | null }).whole ?? null;
    const line = whole.figuresInWords(detail, item, language);
    if (kept === null || kept.state !== 'groups' || line === '') return line;
    const consensus = consensusOf(kept, item);
    if (consensus === null) return line;
    const across = verdictMessages(language)('opinions.across', {
      consensus: formats(language).number(Math.round(consensus * 100) / 100),
      shares: sharesWords(kept, item, language),
    });
    return `${across} · ${line}`;
  },
};
