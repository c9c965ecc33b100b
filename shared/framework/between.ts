import type { LineAnswer } from '../domain/model/circulation.ts';
import type { Between } from './causes.ts';
import { refKey } from './lines.ts';

/** A version, or the draft: what `at` and `wordings` it stands with. */
export type Moment = {
  /** Null for the draft. */
  readonly version: string | null;
  /** Null for the draft: now. */
  readonly at: string | null;
  readonly wordings: { readonly [statement: string]: number };
};

/** As much of the record as tells why two versions differ. */
export type BetweenRecord = {
  readonly comments: readonly {
    readonly id: string;
    /** The version that was commented on. */
    readonly version: string;
    readonly line: string;
    readonly response: LineAnswer | null;
  }[];
  readonly ballots: readonly {
    readonly id: string;
    readonly countedAt: string | null;
    readonly items: readonly { readonly statement: string }[];
  }[];
};

/** What happened from one version to another: comments that were accepted, ballots, rewordings. */
export function betweenVersions(before: Moment, after: Moment, record: BetweenRecord): Between {
  const comments = new Map<string, string[]>();
  for (const { id, version, line, response } of record.comments) {
    if (version !== before.version || response === null || response.answer === 'no') continue;
    comments.set(line, [...(comments.get(line) ?? []), id]);
  }
  const ballots = new Map<string, string[]>();
  for (const { id, countedAt, items } of record.ballots) {
    if (countedAt === null || countedAt <= (before.at ?? '')) continue;
    if (after.at !== null && countedAt > after.at) continue;
    for (const { statement } of items) ballots.set(statement, [...(ballots.get(statement) ?? []), id]);
  }
  return {
    comments: (line) => comments.get(refKey(line)) ?? [],
    ballots: (statement) => ballots.get(statement) ?? [],
    isReworded: (statement) => {
      const [was, is] = [before.wordings[statement], after.wordings[statement]];
      return was !== undefined && is !== undefined && was !== is;
    },
  };
}
