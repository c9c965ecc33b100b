import { hashOfJson } from '../../util/hash.ts';
import type { RandomBytes } from '../../util/id.ts';
import type { GroupPlan } from '../smallGroups/plan.ts';
import { publish, type GroupTally, type PublishedItem } from '../smallGroups/publish.ts';
import { drawReceipt, type Opened } from './seal.ts';
import type { SecretAnswer } from './section-bytes.ts';
import { shuffled } from './shuffle.ts';

/** One response in the counted box. Nothing ties two rows, or a row and a seat, together. */
export interface BoxRow {
  readonly item: string;
  readonly id: string;
  readonly response: number | 'abstain';
}

/** One comment in the box of comments; its id is fresh, so that it leads to no response. */
export interface BoxComment {
  readonly item: string;
  readonly id: string;
  readonly text: string;
}

/** One opened envelope: the seat is gone, its group is needed for the count and no longer. */
export interface OpenedSection {
  readonly group: string;
  readonly items: readonly string[];
  readonly opened: Opened;
}

/** What is left of a secret ballot when it is counted: all of it may be stored and shown. */
export interface CountedBox {
  /** Sorted by id: the order tells nothing. */
  readonly rows: readonly BoxRow[];
  readonly comments: readonly BoxComment[];
  /** The published tables: true tallies by group never leave this function. */
  readonly published: readonly PublishedItem[];
  /** Responses that counted for nothing: the envelope did not open, or the value is off the scale. */
  readonly spoiled: readonly { readonly item: string; readonly count: number }[];
  /** Ids that occurred more than once and were replaced. */
  readonly reissued: number;
  /** SHA-256 of the canonical rows. */
  readonly hash: string;
}

/**
 * Counts a secret ballot.
 *
 * Pure: the host opens the envelopes, calls this, writes the result and deletes the envelopes in one
 * transaction. `groups` lists every reporting group with its eligible seats and, for each item, its
 * recused ones.
 *
 * An id that occurs twice would tie two rows to one device, or let somebody who saw a neighbour's
 * receipt spoil that vote: all its rows get fresh ids and still count; those receipts are not found,
 * and `reissued` says so. An item without an answer leaves no row.
 * A withheld item leaves neither rows nor comments: a list of two responses is a table of two people.
 */
export function countBox(input: {
  readonly items: readonly string[];
  readonly values: readonly number[];
  readonly plan: GroupPlan;
  readonly groups: readonly {
    readonly group: string;
    readonly eligible: number;
    readonly recused: Readonly<Record<string, number>>;
  }[];
  readonly sections: readonly OpenedSection[];
  readonly random: RandomBytes;
}): CountedBox {
  const { items, values, random } = input;
  const sections = shuffled(input.sections, random);
  const spoiled = new Map<string, number>();
  const cast: (BoxRow & { readonly group: string })[] = [];
  const comments: BoxComment[] = [];

  for (const { group, items: asked, opened } of sections) {
    for (const item of asked.filter((each) => items.includes(each))) {
      const answer = opened.ok ? opened.answers.find((each) => each.item === item) : undefined;
      const text = answer?.comment;
      if (text !== undefined) comments.push({ item, id: drawReceipt(random), text });
      const vote = readVote(opened, answer, values);
      if (vote === 'spoiled') spoiled.set(item, (spoiled.get(item) ?? 0) + 1);
      else if (vote !== null) cast.push({ group, item, ...vote });
    }
  }

  const seen = new Map<string, number>();
  for (const { id } of cast) seen.set(id, (seen.get(id) ?? 0) + 1);
  const twice = (id: string) => (seen.get(id) ?? 0) > 1;
  const tallies = (item: string): readonly GroupTally[] =>
    input.groups.map(({ group, eligible, recused }) => {
      const own = cast.filter((row) => row.item === item && row.group === group);
      const count = (response: number | 'abstain') => own.filter((row) => row.response === response).length;
      return {
        group,
        eligible,
        recused: recused[item] ?? 0,
        abstained: count('abstain'),
        counts: values.map(count),
      };
    });

  const published = publish(
    input.plan,
    items.map((item) => ({ item, tallies: tallies(item) })),
  );
  const shown = new Set(published.filter((each) => each.kind === 'shown').map((each) => each.item));
  const rows = cast
    .filter(({ item }) => shown.has(item))
    .map(({ item, id, response }) => ({ item, id: twice(id) ? drawReceipt(random) : id, response }))
    .toSorted(byId);

  return {
    rows,
    comments: comments.filter(({ item }) => shown.has(item)).toSorted(byId),
    published,
    spoiled: items
      .filter((item) => spoiled.has(item))
      .map((item) => ({ item, count: spoiled.get(item) ?? 0 })),
    reissued: [...seen.values()].filter((count) => count > 1).length,
    hash: boxHash(rows),
  };
}

/** The hash of a published list of responses, whatever the order in which it is handed over. */
export function boxHash(rows: readonly BoxRow[]): string {
  return hashOfJson(rows.toSorted(byId).map(({ id, item, response }) => [id, item, response]));
}

/** A voter's receipts among the published rows: what was found, and the ids that were not. */
export function findReceipts(
  rows: readonly BoxRow[],
  receipts: readonly string[],
): { readonly found: readonly BoxRow[]; readonly missing: readonly string[] } {
  const wanted = new Set(receipts);
  const found = rows.filter((row) => wanted.has(row.id));
  const present = new Set(found.map((row) => row.id));
  return { found, missing: receipts.filter((id) => !present.has(id)) };
}

function readVote(
  opened: Opened,
  answer: SecretAnswer | undefined,
  values: readonly number[],
): { readonly id: string; readonly response: number | 'abstain' } | 'spoiled' | null {
  if (!opened.ok) return 'spoiled';
  if (answer === undefined || answer.response === null) return null;
  const { id, response } = answer;
  if (response !== 'abstain' && !values.includes(response)) return 'spoiled';
  return { id, response };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
