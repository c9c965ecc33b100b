import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { answerComment, countedMethod, type Counting } from '../counted/counted-method.ts';
import { numberScale } from '../counted/level-question.ts';
import { wholeKey, withWhole } from '../counted/with-whole.ts';
import type { BallotMethod } from '../method.ts';
import type { Question } from '../question.ts';
import type { NameOf, Whole } from '../whole.ts';
import type { Criterion } from './criterion.ts';
import {
  type CriteriaTables,
  criteriaSchema,
  criteriaTables,
  criteriaTold,
  ratedUnder,
  unanimousUnder,
} from './criteria-tables.ts';

const scales = {
  5: numberScale({ from: 1, to: 5, low: 'criteria.low', high: 'criteria.high' }),
  9: numberScale({ from: 1, to: 9, low: 'criteria.low', high: 'criteria.high' }),
};

/** What a method of several criteria adds: which, how long their scale is, and what it makes of the tables. */
type OnCriteria = Pick<
  Counting,
  | 'name'
  | 'version'
  | 'title'
  | 'summary'
  | 'done'
  | 'settings'
  | 'leastPeople'
  | 'offeredFirst'
  | 'rule'
  | 'firstRule'
> & {
  readonly criteriaOf: (settings: JsonObject) => readonly Criterion[];
  readonly mostOf: (settings: JsonObject) => 5 | 9;
  readonly ruleWords: Counting['words']['rule'];
  readonly wholeOf: (kept: Kept, of: KeptRule, nameOf: NameOf) => Whole;
  readonly verdictOf: (kept: Kept, of: KeptRule, item: string, language: Language) => string;
};

/** What is kept of the step beside its tables, so that they can be read without it. */
export type KeptRule = {
  readonly labels: readonly Criterion[];
  readonly most: 5 | 9;
  readonly rule: JsonObject;
};

/** What is stored of all criteria together. */
export type Kept = CriteriaTables & { readonly of: KeptRule };

const wording = z.object({ en: z.string(), fr: z.string(), ar: z.string() });
const keptSchema = criteriaSchema.and(
  z.object({
    of: z.object({
      labels: z.array(z.object({ id: z.string(), label: wording })),
      most: z.union([z.literal(5), z.literal(9)]),
      rule: z.record(z.string(), z.json()),
    }),
  }),
) as unknown as z.ZodType<Kept>;

/** One statement under several criteria: the first is the answer itself, the others stand beside it. */
function responseOf(criteria: readonly Criterion[], most: number): z.ZodType<JsonObject> {
  const onScale = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  const value = z
    .union([z.number(), z.literal('abstain')])
    .refine((given) => given === 'abstain' || onScale(given), { error: 'This answer is not on the scale.' });
  const others = criteria.slice(1).map(({ id }) => [id, value.optional()] as const);
  return z.object({
    value: value.optional(),
    also: z.object(Object.fromEntries(others)).strict().optional(),
    comment: answerComment,
  });
}

/**
 * A ballot in which each statement is rated on several criteria.
 *
 * Every criterion has its own published table, so that it shows on which of them people differ. An answer is several
 * numbers, for which a sealed envelope has no room: it cannot be secret.
 */
export function criteriaMethod(given: OnCriteria): BallotMethod {
  const { criteriaOf, mostOf, ruleWords, wholeOf, verdictOf, ...base } = given;
  const question = (settings: JsonObject): Question => ({
    ...scales[mostOf(settings)],
    sheet: { kind: 'criteria', criteria: criteriaOf(settings) },
  });
  const counted = countedMethod({
    ...base,
    collections: ['group', 'named'],
    question,
    judge: () => ({ outcome: 'no-verdict', said: {} }),
    words: { rule: ruleWords, verdict: () => '', figures: () => '' },
  });
  const schemas = new WeakMap<JsonObject, z.ZodType<JsonObject>>();
  const whole = withWhole<Kept>(counted, {
    schema: keptSchema,
    compute: (input, shown) => {
      const { settings, rule } = input;
      const labels = criteriaOf(settings);
      const levels = question(settings).levels.map(({ value }) => value);
      const ids = labels.map(({ id }) => id);
      return { ...criteriaTables(input, shown, ids, levels), of: { labels, most: mostOf(settings), rule } };
    },
    follows: ({ of: kept }, rule) => canonicalJson(kept.rule) === canonicalJson(rule),
    renamed: (kept, of, hidden) => ({ ...criteriaTold(kept, of, hidden), of: kept.of }),
    whole: (kept, nameOf) =>
      kept === null
        ? { words: noOrder, places: [], pairs: null, figures: [], notes: [], goesOn: null }
        : wholeOf(kept, kept.of, nameOf),
    verdict: (kept, item, language) =>
      kept === null ? verdictMessages(language)('whole.none') : verdictOf(kept, kept.of, item, language),
    unanimous: unanimousUnder,
    beside: (kept, item) => ({
      criteria: kept.of.labels.flatMap(({ id, label }) => {
        const published = kept.criteria.find((each) => each.id === id)?.tables[item];
        return published === undefined ? [] : [{ label, published }];
      }) as unknown as Json,
    }),
  });
  return {
    ...whole,
    needsLinked: false,
    reported(detail, item, asked) {
      const own = whole.reported(detail, item, asked);
      const kept = (detail as { readonly [wholeKey]?: Kept | null })[wholeKey] ?? null;
      if (own === null || kept === null) return own;
      const under = kept.of.labels.flatMap(({ id, label: { en, fr } }) => {
        const published = kept.criteria.find((each) => each.id === id)?.tables[item];
        if (published === undefined) return [];
        const table = { [item]: { published, verdict: { outcome: 'no-verdict', said: {} } } };
        const reported = counted.reported(table as unknown as Json, item, asked);
        return reported === null ? [] : [{ criterion: { en, fr }, item: reported }];
      });
      return { ...own, under };
    },
    response: (settings) => {
      const made = schemas.get(settings) ?? responseOf(criteriaOf(settings), mostOf(settings));
      schemas.set(settings, made);
      return made;
    },
    simulate: (settings, draw) => {
      const most = mostOf(settings);
      const one = (): number => 1 + Math.min(most - 1, Math.floor((1 - draw() * draw()) * most));
      const others = criteriaOf(settings).slice(1);
      return { value: one(), also: Object.fromEntries(others.map(({ id }) => [id, one()])) };
    },
  };
}

const noOrder = {
  en: verdictMessages('en')('whole.none'),
  fr: verdictMessages('fr')('whole.none'),
  ar: verdictMessages('ar')('whole.none'),
};

/** One statement under each criterion: "Importance 4.2, Feasibility 2.1 (split)". */
export function ratingsWords(
  kept: CriteriaTables,
  { labels }: Pick<KeptRule, 'labels'>,
  item: string,
  language: Language,
): string {
  const t = verdictMessages(language);
  const parts = ratedUnder(kept, item).flatMap((rated, index) => {
    const label = labels[index]?.label[language] ?? '';
    if (rated === null) return [];
    const mean = formats(language).number(Math.round(rated.mean * 10) / 10);
    return [t(rated.isSplit ? 'criteria.split' : 'criteria.mean', { label, mean })];
  });
  return parts.length === 0 ? t('criteria.none') : parts.join(' · ');
}
