import type { z } from 'zod';
import type { BallotResult, Outcome } from '../../domain/model/ballot.ts';
import type { Language } from '../../i18n/language.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import type { BallotInput, BallotMethod, Tell } from '../method.ts';
import type { FoundGroups, NameOf, Whole } from '../whole.ts';
import type { Wordings } from '../wordings.ts';

/** Under which what all answers come to together stands beside the statements in `detail`. */
/** Under this name what is kept of all statements together lies beside their tables. */
export const wholeKey = 'whole';

/** What part of a count its tables are. */
const ofTables = 0.3;

type Rename = (statement: string) => string;

/** What a method says of all statements together that no single table could: an order, shares, groups. */
export type WholeOf<Kept> = {
  /** What is stored, also in a file of unknown origin. */
  readonly schema: z.ZodType<Kept>;
  /** Computed once, at the count; `shown` are the statements with enough answers. */
  readonly compute: (input: BallotInput, shown: readonly string[], tell: Tell) => Kept;
  /** Whether what is stored was counted by this rule. */
  readonly follows: (kept: Kept, rule: JsonObject) => boolean;
  /** Under other names; `hidden` are groups whose names may not be told. */
  readonly renamed: (kept: Kept, of: Rename, hidden: ReadonlySet<string>) => Kept;
  readonly whole: (kept: Kept | null, nameOf: NameOf) => Whole;
  /** One statement in words, where its table by itself says nothing. */
  readonly verdict: (kept: Kept | null, item: string, language: Language) => string;
  /** What the whole decides on one statement; absent where it decides nothing. */
  readonly outcome?: (kept: Kept, item: string) => Outcome;
  /** Groups that answered alike in what is kept here, where it holds tables of its own. */
  readonly unanimous?: (kept: Kept, item: string) => readonly string[];
  /** What pages get of one statement beside its own table. */
  readonly beside?: (kept: Kept, item: string) => JsonObject;
  readonly annex?: (kept: Kept) => readonly Wordings[];
  /** Groups that were found, for tables. */
  readonly found?: (kept: Kept) => FoundGroups | null;
};

type Split<Kept> = { readonly tables: JsonObject; readonly whole: Kept | null };

/**
 * A counted ballot with something that only all answers of all people together say, stored beside its tables.
 *
 * It is for everybody, never for a group, and nothing of a single person is kept in it. Answers of one person belong
 * together, so that such a ballot cannot be secret.
 */
export function withWhole<Kept>(counted: BallotMethod, given: WholeOf<Kept>): BallotMethod {
  const split = (detail: Json): Split<Kept> => {
    const { [wholeKey]: whole, ...tables } = detail as JsonObject;
    return { tables, whole: (whole ?? null) as unknown as Kept | null };
  };
  const joined = (
    result: Omit<BallotResult, 'analysis'>,
    kept: Kept | null,
  ): Omit<BallotResult, 'analysis'> => {
    const { outcome } = given;
    const decided = Object.fromEntries(
      Object.entries(result.outcomes).map(([item, own]) => [
        item,
        kept === null || outcome === undefined || own !== 'no-verdict' ? own : outcome(kept, item),
      ]),
    );
    return {
      ...result,
      outcomes: decided,
      detail: { ...(result.detail as JsonObject), [wholeKey]: kept as unknown as Json },
    };
  };
  const { annex, beside, found } = given;
  return {
    ...counted,
    needsLinked: true,
    analyse(input, tell = () => undefined) {
      const result = counted.analyse(input, (share) => tell(share * ofTables));
      const shown = input.items.filter((item) => !result.withheld.includes(item));
      const further: Tell = (share) => tell(ofTables + share * (1 - ofTables));
      const kept = input.sheets === null || shown.length === 0 ? null : given.compute(input, shown, further);
      return joined(result, kept);
    },
    unanimous(detail, item) {
      const { tables, whole } = split(detail);
      const own = whole === null ? [] : (given.unanimous?.(whole, item) ?? []);
      return [...new Set([...counted.unanimous(tables, item), ...own])];
    },
    verdictInWords(detail, item, language) {
      const { tables, whole } = split(detail);
      const common = counted.verdictInWords(tables, item, language);
      return common === '' ? given.verdict(whole, item, language) : common;
    },
    figuresInWords: (detail, item, language) => counted.figuresInWords(split(detail).tables, item, language),
    reported: (detail, item, asked) => counted.reported(split(detail).tables, item, asked),
    whole: (detail, nameOf) => given.whole(split(detail).whole, nameOf),
    ...(beside === undefined
      ? {}
      : {
          shown: (detail: Json, item: string) => {
            const { tables, whole } = split(detail);
            const own = tables[item] as JsonObject | undefined;
            if (own === undefined) return null;
            return whole === null ? own : { ...own, ...beside(whole, item) };
          },
        }),
    ...(annex === undefined
      ? {}
      : {
          annex: (detail: Json) => {
            const { whole } = split(detail);
            return whole === null ? [] : annex(whole);
          },
        }),
    ...(found === undefined
      ? {}
      : {
          found: (detail: Json) => {
            const { whole } = split(detail);
            return whole === null ? null : found(whole);
          },
        }),
    retold(detail, hidden, nameOf) {
      const { tables, whole } = split(detail);
      const told = counted.retold(tables, hidden, nameOf) as JsonObject;
      const kept = whole === null ? null : given.renamed(whole, nameOf, hidden);
      return { ...told, [wholeKey]: kept as unknown as Json };
    },
    fromPublished(detail, asked) {
      const { tables, whole } = split(detail);
      const result = counted.fromPublished(tables, asked);
      if (result === null) return null;
      if (whole === null) return joined(result, null);
      const parsed = given.schema.safeParse(whole);
      return parsed.success && given.follows(parsed.data, asked.rule) ? joined(result, parsed.data) : null;
    },
  };
}
