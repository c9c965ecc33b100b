import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile as copyAsync, open, rename } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { backupFolder, notePath } from './backup-folder.ts';
import { backupName, backupsToDrop, backupTime, newestFirst } from './backup-rotation.ts';
import { copyPages } from './copy-file.ts';
import { renameDurably, syncToDisk } from './durable-files.ts';
import type { ReadableFile } from './handles.ts';
import { fileId } from './identity.ts';
import { checkPages, openForReading } from './open-file.ts';
import { asStorageProblem, StorageProblem } from './problem.ts';

export type BackupStatus = {
  /** ISO 8601; up to when everything is also in a backup on this computer. */
  readonly lastBackupAt: string | null;
  readonly backupProblem: string | null;
  readonly stickFolder: string | null;
  readonly stickAt: string | null;
  readonly stickProblem: string | null;
};

export type Backups = {
  /** Makes a backup now and drops those that rotation no longer keeps. Never rejects: see `status`. */
  backUp(): Promise<void>;
  /** Chooses the folder on a stick that gets a copy every five minutes, or none, and copies at once. */
  useStick(folder: string | null): Promise<void>;
  /** Copies to the stick now and compares what arrived. Never rejects: see `status`. */
  copyToStick(): Promise<void>;
  /** After erasing words: makes a new backup and deletes all older ones, which still hold them. */
  replaceAll(): Promise<void>;
  status(): BackupStatus;
  /** Stops the timers and waits for what is under way. */
  stop(): Promise<void>;
};

const backupEvery = 10 * 60 * 1000;
const stickEvery = 5 * 60 * 1000;

/** Keeps backups of an open file in the app-data folder and, if wished, a copy on a stick. */
export function startBackups(file: ReadableFile, appData: string, clock: () => number): Backups {
  const id = fileId(file);
  const folder = backupFolder(appData, id);
  mkdirSync(folder, { recursive: true });
  notePath(folder, file.name);
  for (const left of readdirSync(folder).filter((name) => name.includes('.part'))) rmSync(join(folder, left));

  let status: BackupStatus = {
    lastBackupAt: backupTime(newestFirst(readdirSync(folder))[0] ?? ''),
    backupProblem: null,
    stickFolder: null,
    stickAt: null,
    stickProblem: null,
  };
  let turn: Promise<void> = Promise.resolve();
  let backedUpChanges = -1;

  /** One at a time; a failure becomes a sentence in the status. */
  const inTurn = (path: () => string, work: () => Promise<void>, tell: (say: string | null) => void) => {
    turn = turn.then(async () => {
      try {
        await work();
        tell(null);
      } catch (thrown) {
        tell((asStorageProblem(thrown, path()) ?? unknownProblem(path(), thrown)).say);
      }
    });
    return turn;
  };
  const changes = (): number => Number(file.prepare('SELECT total_changes()').pluck().get());

  const makeBackup = async (): Promise<void> => {
    const now = clock();
    const changesNow = changes();
    const nothingNew = changesNow === backedUpChanges && newestFirst(readdirSync(folder)).length > 0;
    if (!nothingNew) {
      const target = join(folder, backupName(now));
      await copyChecked(file, `${target}.part`);
      renameDurably(`${target}.part`, target);
      for (const name of backupsToDrop(readdirSync(folder))) rmSync(join(folder, name));
      backedUpChanges = changesNow;
    }
    status = { ...status, lastBackupAt: new Date(now).toISOString() };
  };
  const backUp = (): Promise<void> =>
    inTurn(
      () => folder,
      makeBackup,
      (say) => (status = { ...status, backupProblem: say }),
    );

  const makeStickCopy = async (): Promise<void> => {
    const stick = status.stickFolder;
    if (stick === null) return;
    const now = clock();
    const local = join(folder, 'stick.part');
    try {
      await copyChecked(file, local);
      await bringToStick(local, stick, stickName(file.name, id));
    } finally {
      rmSync(local, { force: true });
    }
    status = { ...status, stickAt: new Date(now).toISOString() };
  };
  const copyToStick = (): Promise<void> =>
    inTurn(
      () => status.stickFolder ?? folder,
      makeStickCopy,
      (say) => (status = { ...status, stickProblem: say }),
    );

  const timers = [
    setInterval(() => void backUp(), backupEvery),
    setInterval(() => void copyToStick(), stickEvery),
  ];
  for (const timer of timers) timer.unref();

  return {
    backUp,
    copyToStick,
    useStick: async (chosen) => {
      status = { ...status, stickFolder: chosen, stickAt: null, stickProblem: null };
      await copyToStick();
    },
    replaceAll: async () => {
      const older = newestFirst(readdirSync(folder));
      backedUpChanges = -1;
      await backUp();
      if (status.backupProblem !== null) return;
      for (const name of older) rmSync(join(folder, name), { force: true });
      if (status.stickFolder !== null) await copyToStick();
    },
    status: () => status,
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await turn;
    },
  };
}

async function copyChecked(file: ReadableFile, target: string): Promise<void> {
  rmSync(target, { force: true });
  await copyPages(file, target);
  const copy = openForReading(target);
  try {
    checkPages(copy, target);
  } finally {
    copy.close();
  }
  syncToDisk(target, 'file');
}

/** Sticks are slow: everything that waits for one runs beside the host's own work. */
async function bringToStick(local: string, stick: string, name: string): Promise<void> {
  // Never made: where no stick is, its folder would be one on this computer's own disk.
  if (!existsSync(stick))
    throw new StorageProblem('missing', stick, 'The stick is not there: put it in again.');
  const part = join(stick, `${name}.part`);
  await copyAsync(local, part);
  const handle = await open(part, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  if ((await digestOf(part)) !== (await digestOf(local))) {
    throw new StorageProblem(
      'disk-error',
      stick,
      'The copy on the stick is not the same as the file: use another stick.',
    );
  }
  await rename(part, join(stick, name));
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}

/** Two consultations of the same name do not replace each other on one stick. */
function stickName(file: string, id: string): string {
  return `${basename(file, extname(file))} (copy ${id.slice(0, 4)}).baraza`;
}

function unknownProblem(path: string, cause: unknown): StorageProblem {
  return new StorageProblem(
    'disk-error',
    path,
    'The copy could not be made: try again or use another place.',
    cause,
  );
}
