import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';
import { forgetOldAnswers } from '../store/answered.ts';
import { backupFolder, isBehindBackup } from '../store/backup-folder.ts';
import { startBackups } from '../store/backups.ts';
import type { Backups } from '../store/backups.ts';
import { openBallotKeys } from '../store/ballot-keys.ts';
import type { BallotKeys } from '../store/ballot-keys.ts';
import { cloudServiceOf } from '../store/cloud-folder.ts';
import type { CloudService } from '../store/cloud-folder.ts';
import { closeAsSingleFile } from '../store/connection.ts';
import { createFile } from '../store/create-file.ts';
import { destroyDoomedKeys } from '../store/doomed-keys.ts';
import type { ChainHead } from '../store/event-bytes.ts';
import { inTransaction } from '../store/handles.ts';
import type { ReadableFile, WritableFile } from '../store/handles.ts';
import { printableHead } from '../store/heads.ts';
import { openHostLog } from '../store/host-log.ts';
import type { HostLog } from '../store/host-log.ts';
import { fileId } from '../store/identity.ts';
import { watchPlace } from '../store/in-place.ts';
import { lastEventBefore } from '../store/last-event.ts';
import { namingProblems, openForWriting } from '../store/open-file.ts';
import { asStorageProblem, StorageProblem } from '../store/problem.ts';
import { keepSnapshot } from '../store/snapshots.ts';
import type { Answer, Submission } from './answer.ts';
import type { Domain } from './domain.ts';
import { startOrigin } from './origin.ts';
import { replayFromSnapshot } from './replay.ts';
import { steadyClock } from './steady-clock.ts';
import { openWriter } from './writer.ts';
import type { Committed } from './writer.ts';

export type RecordOptions<State, Command extends JsonObject, Actor> = {
  readonly file: string;
  /** Make the file when there is none; otherwise a missing file is a problem. */
  readonly create?: boolean;
  /** Folder of this computer for keys, locks, backups and the log; never in the file's own folder. */
  readonly appData: string;
  readonly domain: Domain<State, Command, Actor>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: RandomBytes;
  /** Version of the program, for the first event of the origin. */
  readonly version: string;
  /** A snapshot is taken after so many events, and at closing. */
  readonly snapshotEvery?: number;
};

export type RecordStatus = {
  /** ISO 8601 of the newest commit; null before the first. */
  readonly savedAt: string | null;
  /** One sentence while the last batch could not be saved; null when it could. */
  readonly storageProblem: string | null;
  readonly clockBehindMs: number;
  readonly cloud: CloudService | null;
  /** The newest backup has entries that this file has not: it is an older copy, or lost its newest entries. */
  readonly behindBackup: boolean;
};

/** An open consultation: the only way to change its record. */
export type OpenRecord<State, Command extends JsonObject, Actor> = {
  readonly path: string;
  /** Random id of the file. */
  readonly id: string;
  readonly origin: string;
  readonly keys: BallotKeys;
  readonly backups: Backups;
  readonly log: HostLog;
  /** For what only reads: export, report, figures. */
  readonly reading: ReadableFile;
  /** The state after the last commit. */
  state(): State;
  /** Never rejects. Resolves after the commit that holds what the answer acknowledges. */
  submit(submission: Submission<Command, Actor>): Promise<Answer>;
  /** Called after each commit that changed something and before its answers go out. Returns how to stop it. */
  onCommitted(listener: (committed: Committed<State, Command, Actor>) => void): () => void;
  /** One transaction of its own for tables beside the record, never inside a batch. Throws when the disk fails. */
  write<Result>(work: (file: WritableFile) => Result): Result;
  /** The end of the chain, as people compare it: 16 hexadecimal digits in fours. */
  head(): string;
  chainHead(): ChainHead;
  status(): RecordStatus;
  /** Answers what is waiting, backs up, and leaves one single file. Rejects when that cannot be: it is closed all the same. */
  close(): Promise<void>;
};

/**
 * Opens a consultation file for writing.
 *
 * Throws a `StorageProblem` with one sentence for people; after `damaged` or `missing`, `findGoodBackup` may help.
 */
export function openRecord<State, Command extends JsonObject, Actor>(
  options: RecordOptions<State, Command, Actor>,
): OpenRecord<State, Command, Actor> {
  const { file: path, appData, domain, clock, random } = options;
  if (options.create === true && !existsSync(path)) createFile(path, random);
  const { file, lock } = openForWriting(path, appData);
  try {
    return namingProblems(path, () => openChecked(options, file, () => lock.release()));
  } catch (thrown) {
    file.close();
    lock.release();
    throw thrown;
  }

  function openChecked(
    { version, snapshotEvery = 5000 }: typeof options,
    checked: WritableFile,
    unlock: () => void,
  ): OpenRecord<State, Command, Actor> {
    const log = openHostLog(join(appData, 'logs'), clock);
    const id = fileId(checked);
    const keys = openBallotKeys(appData, id, random);
    const behindBackup = isBehindBackup(checked, backupFolder(appData, id));
    const time = steadyClock(clock, log);
    destroyDoomedKeys(checked, keys);
    inTransaction(checked, () => forgetOldAnswers(checked, time.now()));
    const platform = `${process.platform} ${process.arch}`;
    const head = startOrigin(checked, { version, platform, now: time.now() }, random);
    const replayed = replayFromSnapshot(checked, domain);
    const backups = startBackups(checked, appData, clock);
    const place = watchPlace(path);
    const writer = openWriter(
      { file: checked, domain, keys, randomBytes: random, log, time, backups, place, snapshotEvery },
      { state: replayed.state, head },
      replayed.events,
      lastEventBefore(checked, head.origin),
    );
    log.note('Opened.', { file: id, origin: head.origin, replayed: replayed.events, behindBackup });

    const closeOnce = async (): Promise<void> => {
      await writer.stop();
      await backups.backUp();
      await backups.stop();
      const elsewhere = place();
      try {
        inTransaction(checked, () =>
          keepSnapshot(checked, writer.standing().state, String(domain.evolveVersion)),
        );
      } catch (thrown) {
        log.bug('No snapshot could be kept.', thrown);
      }
      try {
        closeAsSingleFile(checked);
      } catch (thrown) {
        throw elsewhere ?? asStorageProblem(thrown, path) ?? thrown;
      } finally {
        unlock();
        log.note('Closed.', { file: id });
      }
      if (elsewhere !== null) throw elsewhere;
    };
    let closed: Promise<void> | null = null;

    return {
      path,
      id,
      origin: head.origin,
      keys,
      backups,
      log,
      reading: checked,
      state: () => writer.standing().state,
      submit: writer.submit,
      onCommitted: writer.onCommitted,
      write: (work) => {
        const say = writer.notInPlace();
        if (say !== null) throw new StorageProblem('no-access', path, say);
        return inTransaction(checked, () => work(checked));
      },
      head: () => printableHead(writer.standing().head.hash),
      chainHead: () => writer.standing().head,
      status: () => ({
        ...writer.status(),
        clockBehindMs: time.behindMs(),
        cloud: cloudServiceOf(path),
        behindBackup,
      }),
      close: () => (closed ??= closeOnce()),
    };
  }
}
