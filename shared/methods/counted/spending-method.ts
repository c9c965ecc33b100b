import { z } from 'zod';
import { levelMessages } from '../../i18n/levels.ts';
import type { Language } from '../../i18n/language.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import type { AnswerSheet, BallotMethod } from '../method.ts';
import { costOf, type Question, type Sheet } from '../question.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { commonRule } from './common-rule.ts';
import { countedMethod, type Counting, type ScoredItem } from './counted-method.ts';
import { numberIn } from './counted-result.ts';

type Spend = Extract<Sheet, { kind: 'spend' }>;

/** What a method of giving out adds: what there is, and its rule in words. */
type Spending = Pick<
  Counting,
  | 'name'
  | 'version'
  | 'title'
  | 'summary'
  | 'done'
  | 'settings'
  | 'leastPeople'
  | 'offeredFirst'
  | 'firstRule'
> & {
  readonly sheetOf: (settings: JsonObject) => Spend;
  readonly ruleWords: Counting['words']['rule'];
};

/** So many units in words, as their kind is counted. */
function amountOf({ unit, worth }: Pick<Spend, 'unit' | 'worth'>, units: number, language: Language): string {
  const t = levelMessages(language);
  const count = units * worth;
  return unit === 'dot'
    ? t('dots', { count })
    : unit === 'point'
      ? t('points', { count })
      : t('votes', { count });
}

/**
 * A ballot in which everybody gives out what they have among all statements.
 *
 * Sums and people are reported together: one person's heap is not three people's dots. Who handed in a sheet counts
 * with nothing on what it leaves out; what was not given out is shown and not shared out.
 */
export function spendingMethod({ sheetOf, ruleWords, ...base }: Spending): BallotMethod {
  const kept = (settings: JsonObject): JsonObject => ({ ...sheetOf(settings) });
  return countedMethod({
    ...base,
    // Sealed envelopes hold a section each: nobody could see that the whole stays within what there is.
    collections: ['group', 'named'],
    rule: z.object({
      ...commonRule,
      budget: z.number().int().min(1).max(1000),
      cap: z.number().int().min(1).max(20),
      worth: z.number().int().min(1).max(100),
      unit: z.enum(['dot', 'point', 'credit']),
      cost: z.enum(['plain', 'square']),
      kind: z.literal('spend'),
    }),
    // The rule repeats what there is to give out, so that it can be judged without the settings.
    firstRule: (settings, minimumGroup) => ({ ...base.firstRule(settings, minimumGroup), ...kept(settings) }),
    question: (settings) => questionOf(sheetOf(settings)),
    sheet: (settings) => {
      const sheet = sheetOf(settings);
      return z
        .record(z.string(), z.looseObject({ value: z.number() }))
        .refine((given) => spent(sheet, given) <= sheet.budget, {
          error: 'More was given out than there is. Take some back first.',
        }) as unknown as z.ZodType<AnswerSheet>;
    },
    completed: { value: 0 },
    judge(rule, { total }) {
      const { worth, unit, cost, budget } = rule as unknown as Spend;
      const units = total.counts.reduce((sum, count, each) => sum + count * each, 0);
      const costs = total.counts.reduce(
        (sum, count, each) => sum + count * costOf(rule as unknown as Spend, each),
        0,
      );
      const people = total.counts.reduce((sum, count, each) => sum + (each > 0 ? count : 0), 0);
      const of = total.responded - total.abstained;
      return { outcome: 'no-verdict', said: { units, people, costs, of, worth, unit, cost, budget } };
    },
    words: {
      rule: ruleWords,
      verdict: (said, language) =>
        verdictMessages(language)('spend.verdict', {
          amount: amountOf(unitIn(said), numberIn(said, 'units'), language),
          people: verdictMessages(language)('spend.people', { count: numberIn(said, 'people') }),
        }),
      figures: () => '',
    },
    score: ({ said }, among) => {
      const units = numberIn(said, 'units');
      const most = Math.max(1, ...among.map((each) => numberIn(each.said, 'units')));
      return {
        score: units,
        share: units / most,
        said: wordingsOf((language) =>
          verdictMessages(language)('spend.verdict', {
            amount: amountOf(unitIn(said), units, language),
            people: verdictMessages(language)('spend.people', { count: numberIn(said, 'people') }),
          }),
        ),
      };
    },
    notes: unspentNote,
    simulateSheet(settings, items, draw) {
      const sheet = sheetOf(settings);
      const given = new Map<string, number>();
      for (let tries = 0; tries < sheet.budget * 3; tries += 1) {
        const item = items[Math.floor(draw() * draw() * items.length)] ?? '';
        const units = (given.get(item) ?? 0) + 1;
        const next = new Map(given).set(item, units);
        const costs = [...next.values()].reduce((sum, each) => sum + costOf(sheet, each), 0);
        if (units <= sheet.cap && costs <= sheet.budget) given.set(item, units);
      }
      return Object.fromEntries([...given].map(([item, value]) => [item, { value }]));
    },
  });
}

function spent(sheet: Spend, given: { readonly [item: string]: { readonly value: number } }): number {
  return Object.values(given).reduce((sum, { value }) => sum + costOf(sheet, value), 0);
}

function unitIn(said: JsonObject): Pick<Spend, 'unit' | 'worth'> {
  const { unit } = said;
  return { unit: unit === 'point' || unit === 'credit' ? unit : 'dot', worth: numberIn(said, 'worth') };
}

function unspentNote(items: readonly ScoredItem[]): Wordings[] {
  const [first] = items;
  if (first === undefined) return [];
  const { said } = first;
  const sheets = Math.max(...items.map((each) => numberIn(each.said, 'of')));
  const costs = items.reduce((sum, each) => sum + numberIn(each.said, 'costs'), 0);
  const left = sheets * numberIn(said, 'budget') - costs;
  if (left <= 0) return [];
  const amount = (language: Language): string =>
    said['cost'] === 'square'
      ? verdictMessages(language)('spend.credits', { count: left })
      : amountOf(unitIn(said), left, language);
  return [wordingsOf((language) => verdictMessages(language)('spend.unspent', { amount: amount(language) }))];
}

function questionOf(sheet: Spend): Question {
  return {
    sheet,
    look: 'row',
    regions: [],
    opposed: 'low',
    abstains: false,
    levels: Array.from({ length: sheet.cap + 1 }, (_, units) => {
      const said = wordingsOf((language) => amountOf(sheet, units, language));
      return { value: units, short: '', label: said, said };
    }),
  };
}
