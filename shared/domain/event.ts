import type { JsonObject } from '../util/json.ts';

/**
 * What `decide` wants to have recorded.
 *
 * `data` is hashed into the chain as it is. `content` holds free text and who said it: the chain carries only
 * a salted commitment to it, so that it can be erased later and the rest still verifies.
 */
export type EventDraft = {
  readonly type: string;
  readonly v: number;
  readonly data: JsonObject;
  readonly content?: JsonObject;
};

/** An event as it is read back from the record. `content` is null where there never was any, or it was erased. */
export type RecordedEvent = {
  readonly origin: string;
  readonly counter: number;
  /** ISO 8601, UTC, milliseconds; never goes backwards within an origin. */
  readonly at: string;
  readonly type: string;
  readonly v: number;
  readonly data: JsonObject;
  readonly content: JsonObject | null;
  readonly erased?: true;
};

/**
 * A fact that the state needs and the log must not hold.
 *
 * The first two are rebuilt at opening from the side tables of secret ballots; the others are volatile and
 * gone after a restart.
 */
export type Mark =
  | {
      readonly type: 'EnvelopePlaced';
      readonly ballot: string;
      readonly section: number;
      readonly seat: string;
    }
  | {
      readonly type: 'BoxOpened';
      readonly ballot: string;
      readonly rows: readonly BoxRow[];
      readonly comments: readonly BoxComment[];
    }
  | { readonly type: 'CardDrawn'; readonly input: string; readonly device: string; readonly at: string }
  | { readonly type: 'CardReturned'; readonly input: string };

/** One answer in an opened box: `id` is the receipt that the voter's device chose. */
export type BoxRow = { readonly item: string; readonly id: string; readonly response: JsonObject };

export type BoxComment = { readonly item: string; readonly id: string; readonly text: string };

/** A change of the tables beside the log, in the same transaction as the events. */
export type Effect =
  | {
      readonly kind: 'seal';
      readonly ballot: string;
      readonly section: number;
      readonly seat: string;
      readonly envelope: string;
    }
  | { readonly kind: 'unseal'; readonly ballot: string; readonly section?: number; readonly seat?: string }
  | {
      readonly kind: 'box';
      readonly ballot: string;
      readonly rows: readonly BoxRow[];
      readonly comments: readonly BoxComment[];
    }
  | { readonly kind: 'blob'; readonly hash: string; readonly bytes: string }
  /** After the commit: truncate the write-ahead log, then destroy the ballot's private key. */
  | { readonly kind: 'destroy-key'; readonly ballot: string }
  /** Deletes the content of these events with its salts; the events stay and still verify. */
  | {
      readonly kind: 'erase';
      readonly events: readonly { readonly origin: string; readonly counter: number }[];
    };
