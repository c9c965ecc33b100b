import { z } from 'zod';
import type { BallotResult, Outcome } from '../../domain/model/ballot.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import type { Language } from '../../i18n/language.ts';
import type { BallotInput, BallotMethod, Tell } from '../method.ts';
import { publishItem, type PublishedItem } from '../smallGroups/publish.ts';
import { toldTable, unanimousGroups } from '../smallGroups/told.ts';
import type { Wordings } from '../wordings.ts';
import { type NameOf, orderWords, placed, type Scored, type Whole } from '../whole.ts';
import type { CountedDetail, CountedItem, CountedVerdict, Judgeable } from './counted-result.ts';
import { commonFigures, commonSaid, commonSentences, commonVerdict } from './common-words.ts';
import { publishedTables } from './published-schema.ts';
import { reportedCounts } from './reported-counts.ts';
import { givesTotals, tallied, talliesOf, withCompleted } from './tallies.ts';

/** Longest comment beside an answer, in characters; a sealed envelope has room for it. */
const longestComment = 500;

/** Words beside an answer. */
export const answerComment = z
  .string()
  .max(longestComment, `Please keep the comment to ${longestComment} characters.`)
  .optional();

/** A table that may be shown, with answers in it. */
export type Shown = Extract<PublishedItem, { kind: 'shown' }>;

/** A statement with its table, for ordering. */
export type ScoredItem = { readonly statement: string; readonly table: Shown; readonly said: JsonObject };

/** A ballot has at most so many statements. */
const mostItems = 500;

/** What a method adds where each statement gets one of a row of answers. */
export type Counting = Pick<
  BallotMethod,
  | 'name'
  | 'version'
  | 'title'
  | 'summary'
  | 'done'
  | 'settings'
  | 'collections'
  | 'leastPeople'
  | 'offeredFirst'
  | 'rule'
  | 'firstRule'
  | 'question'
> &
  Pick<BallotMethod, 'sheet' | 'simulateSheet'> & {
    /**
     * The verdict of a locked rule on one published table that somebody gave an answer in.
     *
     * It reads nothing but the table, so that no verdict can tell more than the table does. Too few answers, a missed
     * quorum and a room that only abstained are judged before.
     */
    readonly judge: (rule: JsonObject, table: Shown, beside: JsonObject) => CountedVerdict;
    /** What is published of an item beside its table, for judging: what moved since the round before. */
    readonly between?: (input: BallotInput, item: string) => JsonObject;
    readonly words: {
      /** The rule, without its full stop; quorum and small groups are added. */
      readonly rule: (rule: JsonObject, language: Language) => string;
      readonly verdict: (said: JsonObject, language: Language) => string;
      /** The numbers behind it, in a line. */
      readonly figures: (said: JsonObject, language: Language) => string;
    };
    /**
     * What somebody who handed in a sheet says of a statement that is not on it.
     *
     * Then everybody who took part counts on every statement, and no group is hidden on one and shown on another.
     */
    readonly completed?: JsonObject;
    /** What else there is to say of the whole: what was not given out. */
    readonly notes?: (items: readonly ScoredItem[]) => readonly Wordings[];
    /** By what the statements are ordered, and the bar that says it; absent where each stands for itself. */
    readonly score?: (item: ScoredItem, among: readonly ScoredItem[]) => Omit<Scored, 'statement'>;
    /** What the whole is said to be, in place of who is first; `unanswered` are statements that too few answered. */
    readonly wholeWords?: (items: readonly ScoredItem[], unanswered: number) => Wordings;
    /** Whether a further round asks a statement again. */
    readonly goesOn?: (item: Pick<ScoredItem, 'said'>) => boolean;
    /** Where a simulated answer tends to lie, 0 the lowest level, 1 the highest; above the middle unless given. */
    readonly leaning?: (draw: () => number) => number;
  };

/**
 * A ballot method whose answers are counted level by level.
 *
 * Everything but the rule is the same for all of them: the schema of an answer, tables with small groups hidden, the
 * recount of a secret box, and what documents print.
 */
export function countedMethod(counting: Counting): BallotMethod {
  const {
    judge,
    words,
    between,
    score,
    completed: _completed,
    notes: _notes,
    wholeWords: _wholeWords,
    goesOn: _goesOn,
    leaning = tendsUpwards,
    ...base
  } = counting;
  const values = (settings: JsonObject, items: number): number[] =>
    counting.question(settings, items).levels.map(({ value }) => value);
  const schemas = new WeakMap<JsonObject, z.ZodType<JsonObject>>();

  const verdictOf = (rule: JsonObject, { published, beside = {} }: Judgeable): CountedVerdict =>
    commonVerdict(rule, published) ?? judge(rule, published as Shown, beside);

  const response = (settings: JsonObject): z.ZodType<JsonObject> => {
    // Made once for each ballot: it checks every tap.
    const made = schemas.get(settings) ?? responseSchema(values(settings, mostItems));
    schemas.set(settings, made);
    return made;
  };

  const analyse = (input: BallotInput, tell?: Tell): Omit<BallotResult, 'analysis'> => {
    const all = values(input.settings, input.items.length);
    const whole = counting.completed === undefined ? input : withCompleted(input, counting.completed);
    return resultOf(
      input.items.map((item, at) => {
        const published = publishItem(input.plan, item, talliesOf(whole, item, all));
        tell?.((at + 1) / input.items.length);
        if (between === undefined || published.kind === 'withheld') return { published };
        return { published, beside: between(input, item) };
      }),
      (each) => verdictOf(input.rule, each),
    );
  };

  return {
    ...base,
    kind: 'ballot',
    needsLinked: false,
    response,
    analyse,
    recount({ settings, rule, items, detail, rows }) {
      const stored = detail as unknown as CountedDetail;
      return items.flatMap((item) => {
        const result = stored[item];
        if (result === undefined) return ['An item of the ballot has no result.'];
        const { published, verdict } = result;
        const problems = same(verdictOf(rule, result), verdict)
          ? []
          : ['A verdict does not follow from its published table.'];
        if (published.kind === 'withheld') return problems;
        const own = rows.filter((row) => row.item === item).map((row) => row.response);
        return givesTotals(own, published.total, values(settings, items.length))
          ? problems
          : [...problems, 'The published list does not give the totals of the result.'];
      });
    },
    unanimous: (detail, item) => unanimousGroups((detail as unknown as CountedDetail)[item]?.published),
    ruleInWords: (rule, language) => commonSentences(words.rule(rule, language), rule, language),
    verdictInWords(detail, item, language) {
      const found = (detail as unknown as CountedDetail)[item];
      if (found === undefined) return '';
      return commonSaid(found.verdict.said, language) ?? words.verdict(found.verdict.said, language);
    },
    figuresInWords: (detail, item, language) => figuresLine(detail, item, language, words.figures),
    reported(detail, item, { rule, settings }) {
      const found = (detail as unknown as CountedDetail)[item];
      if (found === undefined) return null;
      const line = (language: Language): string => figuresLine(detail, item, language, words.figures);
      return reportedCounts(found, {
        question: counting.question(settings, countsIn(found.published)),
        rule,
        line: { en: line('en'), fr: line('fr') },
      });
    },
    ...(score === undefined
      ? {}
      : {
          whole: (detail: Json, nameOf: NameOf) =>
            orderOf(detail as unknown as CountedDetail, { ...counting, score }, nameOf),
        }),
    retold: (detail, hidden, nameOf) =>
      Object.fromEntries(
        Object.entries(detail as unknown as CountedDetail).map(([item, { published, ...rest }]) => [
          nameOf(item),
          { published: toldTable(published, hidden, nameOf(item)), ...rest },
        ]),
      ) as unknown as Json,
    fromPublished(detail, { rule, settings }) {
      const parsed = publishedTables.safeParse(detail);
      if (!parsed.success) return null;
      const tables = Object.values(parsed.data).map(({ published, beside }): Judgeable =>
        beside === undefined ? { published } : { published, beside },
      );
      const levels = values(settings, tables.length).length;
      const fits = tables.every(
        ({ published }) => published.kind === 'withheld' || published.total.counts.length === levels,
      );
      return fits ? resultOf(tables, (each) => verdictOf(rule, each)) : null;
    },
    tallied: (settings, rows) => tallied(values(settings, new Set(rows.map(({ item }) => item)).size), rows),
    simulate(settings, draw) {
      const { levels, abstains } = counting.question(settings, mostItems);
      if (abstains && draw() < 0.05) return { value: 'abstain' };
      const place = Math.min(levels.length - 1, Math.floor(leaning(draw) * levels.length));
      return { value: levels[place]?.value ?? 1 };
    },
  };
}

/** How many levels a table counts. */
function countsIn(table: PublishedItem): number {
  return table.kind === 'withheld' ? 0 : table.total.counts.length;
}

/** What makes a whole of many items. */
type Ordering = Pick<Counting, 'notes' | 'wholeWords' | 'goesOn'> & {
  readonly score: NonNullable<Counting['score']>;
};

/** Statements that the rule itself judged, in the order of their scores. */
function orderOf(
  detail: CountedDetail,
  { score, notes, wholeWords, goesOn }: Ordering,
  nameOf: NameOf,
): Whole {
  const shown = Object.entries(detail).flatMap(([statement, { published, verdict }]) =>
    published.kind === 'withheld' || commonSaid(verdict.said, 'en') !== null
      ? []
      : [{ statement, table: published, said: verdict.said }],
  );
  const places = placed(shown.map((item) => ({ statement: item.statement, ...score(item, shown) })));
  const asked = Object.entries(detail).filter(([, { verdict }]) => goesOn?.(verdict) === true);
  return {
    words: wholeWords?.(shown, Object.keys(detail).length - shown.length) ?? orderWords(places, nameOf),
    places,
    pairs: null,
    figures: [],
    notes: notes?.(shown) ?? [],
    goesOn: goesOn === undefined ? null : asked.map(([statement]) => statement),
  };
}

function tendsUpwards(draw: () => number): number {
  return 1 - draw() * draw();
}

function responseSchema(values: readonly number[]): z.ZodType<JsonObject> {
  return z.object({
    value: z
      .union([z.number(), z.literal('abstain')])
      .refine((value) => value === 'abstain' || values.includes(value), {
        error: 'This answer is not on the scale.',
      }),
    comment: answerComment,
  });
}

function resultOf(
  tables: readonly Judgeable[],
  judge: (each: Judgeable) => CountedVerdict,
): Omit<BallotResult, 'analysis'> {
  const outcomes: { [item: string]: Outcome } = {};
  const detail: { [item: string]: CountedItem } = {};
  for (const each of tables) {
    const verdict = judge(each);
    outcomes[each.published.item] = verdict.outcome;
    detail[each.published.item] = { ...each, verdict };
  }
  const withheld = tables.flatMap(({ published }) => (published.kind === 'withheld' ? published.item : []));
  return { outcomes, withheld, detail: detail as unknown as Json };
}

function figuresLine(
  detail: Json,
  item: string,
  language: Language,
  figures: Counting['words']['figures'],
): string {
  const found = (detail as unknown as CountedDetail)[item];
  if (found === undefined || found.published.kind === 'withheld') return '';
  const { responded, abstained } = found.published.total;
  const own = commonSaid(found.verdict.said, language) === null ? figures(found.verdict.said, language) : '';
  return commonFigures({ own, responded, abstained }, language);
}

function same(one: CountedVerdict, other: CountedVerdict): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
