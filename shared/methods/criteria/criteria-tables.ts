import { z } from 'zod';
import type { BallotInput } from '../method.ts';
import { onceFor } from '../counted/once-for.ts';
import { answersFrom } from '../counted/shares.ts';
import { publishedItem } from '../counted/published-schema.ts';
import { talliesOf } from '../counted/tallies.ts';
import { isSplit } from '../discussion.ts';
import { type PublishedItem, publishItem } from '../smallGroups/publish.ts';
import { toldTable, unanimousGroups } from '../smallGroups/told.ts';

/** A published table of each statement under each criterion, the criteria in their order. */
export type CriteriaTables = {
  readonly criteria: readonly {
    readonly id: string;
    readonly tables: { readonly [statement: string]: PublishedItem };
  }[];
};

export const criteriaSchema: z.ZodType<CriteriaTables> = z.object({
  criteria: z.array(z.object({ id: z.string(), tables: z.record(z.string(), publishedItem) })),
});

/** What somebody answered under one criterion. */
function answerUnder(response: { readonly [key: string]: unknown }, id: string, isFirst: boolean): unknown {
  if (isFirst) return response['value'];
  const also = response['also'];
  return typeof also === 'object' && also !== null
    ? (also as { readonly [key: string]: unknown })[id]
    : undefined;
}

/** Every statement's table under every criterion, small groups hidden as in any ballot. */
export function criteriaTables(
  input: BallotInput,
  shown: readonly string[],
  ids: readonly string[],
  levels: readonly number[],
): CriteriaTables {
  return {
    criteria: ids.map((id, index) => {
      const under: BallotInput = {
        ...input,
        answers: Object.fromEntries(
          shown.map((item) => [
            item,
            (input.answers[item] ?? []).flatMap(({ group, response }) => {
              const value = answerUnder(response, id, index === 0);
              return typeof value === 'number' || value === 'abstain' ? [{ group, response: { value } }] : [];
            }),
          ]),
        ),
      };
      return {
        id,
        tables: Object.fromEntries(
          shown.map((item) => [item, publishItem(input.plan, item, talliesOf(under, item, levels))]),
        ),
      };
    }),
  };
}

/** What a table of one criterion comes to; null where it is withheld or nobody rated. */
export type Rated = { readonly mean: number; readonly of: number; readonly isSplit: boolean };

function ratedIn(table: PublishedItem | undefined): Rated | null {
  if (table === undefined || table.kind === 'withheld') return null;
  const given = answersFrom(table.total.counts, 1);
  if (given.length === 0) return null;
  const mean = given.reduce((sum, each) => sum + each, 0) / given.length;
  return { mean: Math.round(mean * 100) / 100, of: given.length, isSplit: isSplit(table.total.counts) };
}

/** What was read of a result already, by statement. */
const readOf = onceFor((_kept: CriteriaTables) => new Map<string, readonly (Rated | null)[]>());

/** The same for one statement, under each criterion. */
export function ratedUnder(kept: CriteriaTables, item: string): readonly (Rated | null)[] {
  const read = readOf(kept);
  const rated = read.get(item) ?? kept.criteria.map(({ tables }) => ratedIn(tables[item]));
  read.set(item, rated);
  return rated;
}

/** Under other names, and without the names of hidden groups. */
export function criteriaTold(
  kept: CriteriaTables,
  of: (statement: string) => string,
  hidden: ReadonlySet<string>,
): CriteriaTables {
  return {
    criteria: kept.criteria.map(({ id, tables }) => ({
      id,
      tables: Object.fromEntries(
        Object.entries(tables).map(([item, table]) => [of(item), toldTable(table, hidden, of(item))]),
      ),
    })),
  };
}

/** Groups in which everybody answered alike under some criterion. */
export function unanimousUnder(kept: CriteriaTables, item: string): readonly string[] {
  return [...new Set(kept.criteria.flatMap(({ tables }) => unanimousGroups(tables[item])))];
}
