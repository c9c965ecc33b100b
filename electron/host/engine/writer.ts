import { hash } from 'node:crypto';
import type { Mark, RecordedEvent } from '../../../shared/domain/event.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { Backups } from '../store/backups.ts';
import { truncateLog } from '../store/connection.ts';
import { destroyDoomedKeys } from '../store/doomed-keys.ts';
import { inTransaction, statement } from '../store/handles.ts';
import type { PlaceWatch } from '../store/in-place.ts';
import { asStorageProblem } from '../store/problem.ts';
import { keepSnapshot } from '../store/snapshots.ts';
import { closing, internal, storageFailed, unreadable } from './answer.ts';
import type { Answer, Submission } from './answer.ts';
import { decideBatch } from './batch.ts';
import type { BatchResult, Hashed, Standing, Workshop } from './batch.ts';
import type { SteadyClock } from './steady-clock.ts';

/** What a commit brought. */
export type Committed<State, Command extends JsonObject, Actor> = {
  readonly before: State;
  readonly after: State;
  readonly events: readonly RecordedEvent[];
  readonly marks: readonly Mark[];
  /** All commands of the batch with their answers, the refused ones too. */
  readonly submissions: readonly (Submission<Command, Actor> & { readonly outcome: Answer })[];
};

export type Writer<State, Command extends JsonObject, Actor> = {
  standing(): Standing<State>;
  readonly submit: (submission: Submission<Command, Actor>) => Promise<Answer>;
  readonly onCommitted: (listener: (committed: Committed<State, Command, Actor>) => void) => () => void;
  status(): { readonly savedAt: string | null; readonly storageProblem: string | null };
  /** One sentence when nothing that is written now would stay in the file that people know; null when it would. */
  notInPlace(): string | null;
  /** Takes no more commands and answers those that wait. */
  stop(): Promise<void>;
};

type WriterParts<State, Command extends JsonObject, Actor> = Workshop<State, Command, Actor> & {
  readonly time: SteadyClock;
  readonly backups: Backups;
  readonly place: PlaceWatch;
  readonly snapshotEvery: number;
};

type Waiting<Command extends JsonObject, Actor> = Hashed<Command, Actor> & {
  readonly answer: (answer: Answer) => void;
};

/** More commands than these wait for the next commit: the first ones need not wait for the last. */
const largestBatch = 400;

/**
 * The one writer of a file: one queue, one synchronous transaction a batch.
 *
 * What arrives while a commit runs, or in the same turn of the event loop, becomes one batch. State, listeners and
 * answers change only after its commit.
 */
export function openWriter<State, Command extends JsonObject, Actor>(
  parts: WriterParts<State, Command, Actor>,
  start: Standing<State>,
  eventsSinceSnapshot: number,
  /** When what the file holds already was saved (ISO 8601); null for a new file. */
  savedBefore: string | null,
): Writer<State, Command, Actor> {
  const { file, domain, keys, log, time, backups, place } = parts;
  const listeners = new Set<(committed: Committed<State, Command, Actor>) => void>();
  let standing = start;
  let queue: Waiting<Command, Actor>[] = [];
  let scheduled = false;
  let stopping: (() => void) | null = null;
  let savedAt: string | null = savedBefore;
  let storageProblem: string | null = null;
  let away = false;
  let unsnapped = eventsSinceSnapshot;
  const foreignAtStart = foreignChanges();

  /** Rises when another connection, which can only be another program, has written the file. */
  function foreignChanges(): number {
    // Asked before each commit: prepared once.
    return statement<[], { data_version: number }>(file, 'PRAGMA data_version').get()?.data_version ?? 0;
  }

  /** One sentence when nothing that is written now would stay; null when it would. */
  function lookAtFile(): string | null {
    const elsewhere = place();
    if (elsewhere !== null && !away) {
      log.bug('The file is not in its place.', elsewhere);
      // The open handles still reach what was acknowledged: it must not end with this process.
      void backups.backUp();
    }
    away = elsewhere !== null;
    if (elsewhere !== null) return elsewhere.say;
    return foreignChanges() === foreignAtStart
      ? null
      : 'Another program has changed the file: close the consultation and open it again.';
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(drain);
  }

  function drain(): void {
    scheduled = false;
    const batch = queue.slice(0, largestBatch);
    queue = queue.slice(largestBatch);
    if (batch.length > 0) {
      const answers = runBatch(batch);
      for (const [index, waiting] of batch.entries()) waiting.answer(answers[index] ?? internal);
    }
    if (queue.length > 0) schedule();
    else stopping?.();
  }

  /** Never throws: a batch that fails is answered, and the next one is tried afresh. */
  function runBatch(batch: readonly Waiting<Command, Actor>[]): readonly Answer[] {
    let result: BatchResult<State>;
    const now = time.now();
    try {
      const say = lookAtFile();
      if (say !== null) return batch.map(() => storageFailed(say));
      result = inTransaction(file, () => decideBatch(parts, standing, batch, now));
    } catch (thrown) {
      const problem = asStorageProblem(thrown, file.name);
      log.bug('A batch could not be saved.', thrown, { commands: batch.length });
      if (problem === null) return batch.map(() => internal);
      storageProblem = problem.say;
      return batch.map(() => storageFailed(problem.say));
    }
    storageProblem = null;
    if (result.accepted > 0) settle(batch, result, now);
    return result.answers;
  }

  /** What follows a commit: the candidate becomes the state, and those who watch hear of it. */
  function settle(batch: readonly Waiting<Command, Actor>[], result: BatchResult<State>, now: number): void {
    const before = standing.state;
    standing = result.standing;
    savedAt = new Date(now).toISOString();
    unsnapped += result.events.length;
    if (result.keysDoomed) quietly('A key could not be destroyed.', () => destroyDoomedKeys(file, keys));
    if (result.contentErased) {
      quietly('The log could not be emptied.', () => truncateLog(file));
      void backups.replaceAll();
    }
    const committed: Committed<State, Command, Actor> = {
      before,
      after: standing.state,
      events: result.events,
      marks: result.marks,
      submissions: batch.map(({ device, key, actor, command }, index) => ({
        device,
        key,
        actor,
        command,
        outcome: result.answers[index] ?? internal,
      })),
    };
    for (const listener of listeners) quietly('A listener failed.', () => listener(committed));
    if (unsnapped >= parts.snapshotEvery) {
      unsnapped = 0;
      setImmediate(() => quietly('No snapshot could be kept.', snapshot));
    }
  }

  function snapshot(): void {
    if (!file.open) return;
    inTransaction(file, () => keepSnapshot(file, standing.state, String(domain.evolveVersion)));
  }

  function quietly(what: string, work: () => void): void {
    try {
      work();
    } catch (thrown) {
      log.bug(what, thrown);
    }
  }

  return {
    standing: () => standing,
    submit: (submission) => {
      if (stopping !== null) return Promise.resolve(closing);
      const bodyHash = hashOf(submission.command);
      if (bodyHash === null) return Promise.resolve(unreadable);
      return new Promise((answer) => {
        queue.push({ ...submission, bodyHash, answer });
        schedule();
      });
    },
    onCommitted: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    status: () => ({ savedAt, storageProblem: (file.open ? lookAtFile() : null) ?? storageProblem }),
    notInPlace: lookAtFile,
    stop: () =>
      new Promise((resolve) => {
        stopping = resolve;
        schedule();
      }),
  };
}

/** Null for what has no canonical form: half a surrogate pair, or nesting that is deeper than any real command. */
function hashOf(command: JsonObject): string | null {
  try {
    return hash('sha256', canonicalJson(command), 'hex');
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}
