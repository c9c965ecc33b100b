import { randomBytes } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import type { WelcomeBack } from '../../../shared/contract/files.ts';
import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import { type Consultation, nothingYet } from '../../../shared/domain/model/consultation.ts';
import { openRecord } from '../engine/open-record.ts';
import type { OpenRecord } from '../engine/open-record.ts';
import type { Committed } from '../engine/writer.ts';
import { lastEventBefore } from '../store/last-event.ts';
import type { Counting } from '../counting/counting.ts';
import { consultationDomain, domainThatCounts } from './domain.ts';
import { openSignOfLife } from './sign-of-life.ts';

export type ConsultationRecord = OpenRecord<Consultation, Command, Actor>;
export type ConsultationCommit = Committed<Consultation, Command, Actor>;

/** A consultation file that is open for writing. */
export type OpenedFile = {
  readonly record: ConsultationRecord;
  readonly path: string;
  /** Without folder and ending. */
  readonly name: string;
  /** Set when the file was not closed the last time: the computer or the program went off. */
  readonly welcomeBack: WelcomeBack | null;
};

/** The one file that a host has open, or none. */
export type Session = {
  current(): OpenedFile | null;
  /** The state of the open file; that of an empty one while none is open. */
  state(): Consultation;
  /**
   * Opens a file in the place of the one that is open. Throws a `StorageProblem`; the other is then open again.
   *
   * `again`: the file was open a moment ago, and only gave way to one that came to nothing.
   */
  open(path: string, options?: { readonly create?: boolean; readonly again?: boolean }): Promise<OpenedFile>;
  close(): Promise<void>;
  /** The file that was open when this computer went off and has not been opened since. */
  interrupted(): string | null;
};

/** Hears what happens to the open file. */
export type SessionListener = {
  /** `again`: after another file came to nothing; for people it was never closed. */
  opened(file: OpenedFile, again: boolean): void;
  /** Before the file closes; it still takes commands. */
  closing(file: OpenedFile): Promise<void>;
  closed(): void;
  committed(commit: ConsultationCommit): void;
};

export function openSession(
  options: {
    readonly appData: string;
    readonly version: string;
    readonly clock: () => number;
    /** Counts large ballots in a thread; absent where no room waits: they are then counted at once. */
    readonly counting?: Counting;
  },
  listener: SessionListener,
): Session {
  const { appData, version, clock, counting } = options;
  const signOfLife = openSignOfLife(appData, clock);
  let current: OpenedFile | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work);
    queue = turn.catch(() => null);
    return turn;
  };

  const openNow = (path: string, { create = false, again = false }): OpenedFile => {
    const opened = openRecord({
      file: path,
      create,
      appData,
      domain: counting === undefined ? consultationDomain : domainThatCounts(counting.countedBefore),
      clock,
      random: randomBytes,
      version,
    });
    const record = counting?.over(opened) ?? opened;
    const cutAt = signOfLife.lastSeen(path);
    const welcomeBack =
      cutAt === null
        ? null
        : {
            lastAliveAt: new Date(cutAt).toISOString(),
            openedAt: new Date(clock()).toISOString(),
            lastEventAt: lastEventBefore(record.reading, record.origin),
          };
    const file = { record, path, name: basename(path, extname(path)), welcomeBack };
    signOfLife.begin(path);
    record.onCommitted((commit) => listener.committed(commit));
    current = file;
    listener.opened(file, again);
    return file;
  };

  const closeNow = async (): Promise<void> => {
    const closing = current;
    if (closing === null) return;
    await listener.closing(closing);
    try {
      await closing.record.close();
    } finally {
      // It takes no more commands: it must not bar the way to another file, or to its own backup.
      current = null;
      signOfLife.end();
      listener.closed();
    }
  };

  return {
    current: () => current,
    state: () => current?.record.state() ?? nothingYet,
    interrupted: () => signOfLife.interrupted(),
    open: (path, options = {}) =>
      inTurn(async () => {
        const wanted = resolve(path);
        if (current?.path === wanted) return current;
        const before = current?.path;
        await closeNow();
        try {
          return openNow(wanted, options);
        } catch (thrown) {
          // A file that cannot be opened must not cost the room the one that was.
          if (before !== undefined) openNow(before, { again: true });
          throw thrown;
        }
      }),
    close: () => inTurn(closeNow),
  };
}
