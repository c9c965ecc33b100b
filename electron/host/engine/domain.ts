import type { Effect, EventDraft, Mark, RecordedEvent } from '../../../shared/domain/event.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { BallotBox, EnvelopeRow } from '../store/ballot-box.ts';
import type { BallotKeys } from '../store/ballot-keys.ts';
import type { StoredDocument } from '../store/documents.ts';

/** All that `decide` may know beside the state. */
export type Context<Actor> = {
  /** ISO 8601, UTC, milliseconds; the time that the events will carry. */
  readonly now: string;
  readonly actor: Actor;
  /** The device that sent the command; part of its idempotency key. */
  readonly device: string;
  /** A new random id. */
  readonly id: () => string;
  /** A code of so many unambiguous characters. */
  readonly code: (length: number) => string;
  readonly gathered: JsonObject | null;
};

export type Refused = {
  readonly ok: false;
  readonly reason: string;
  readonly say: string;
  readonly details?: JsonObject;
};

export type Decided = {
  readonly ok: true;
  readonly events: readonly EventDraft[];
  readonly effects?: readonly Effect[];
  /** Marks that no table holds. Those of `seal` and `box` follow from the effects: repeated here, they count once. */
  readonly marks?: readonly Mark[];
  readonly answer?: JsonObject;
};

/** What `gather` may look up: the tables beside the log, as the commands before in the same batch left them. */
export type Sources = {
  envelopes(ballot: string, section?: number): readonly EnvelopeRow[];
  box(ballot: string): BallotBox;
  /** A document that people write together, as it is in the file: what was acknowledged, nothing more. */
  document(id: string): StoredDocument;
  readonly keys: BallotKeys;
};

/**
 * What the engine runs: pure functions over an immutable state.
 *
 * Marks are applied where they happen, and again, all of them, at the end of a replay: `evolve` must come to the same
 * state either way, and must not mind a mark that it has seen. The event that ends a ballot therefore also ends what
 * `EnvelopePlaced` marks have said about it.
 */
export type Domain<State, Command extends JsonObject, Actor> = {
  readonly initial: State;
  /** Changes with every change of `evolve` or `upcast`: older snapshots are then not used. */
  readonly evolveVersion: string | number;
  decide(state: State, command: Command, context: Context<Actor>): Decided | Refused;
  /** Total: never throws, whatever the event. */
  evolve(state: State, event: RecordedEvent | Mark): State;
  /** The same as `evolve` for one event after the other; for a domain that can replay many at once faster. */
  evolveAll?(state: State, events: Iterable<RecordedEvent>): State;
  /** Brings an event of an older version up to the present one, at reading. */
  upcast?(event: RecordedEvent): RecordedEvent;
  /** Runs just before `decide`, in the same transaction, for what only the host can know. */
  gather?(state: State, command: Command, sources: Sources, actor: Actor): JsonObject | null;
  /** Removes from a state what only volatile marks put there; used on a state that comes out of a snapshot. */
  settle?(state: State): State;
};
