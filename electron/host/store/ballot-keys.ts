import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { RandomBytes } from '../../../shared/util/id.ts';
import { syncToDisk, writeDurably } from './durable-files.ts';
import { codeOf } from './problem.ts';

/** The private keys of a consultation's secret ballots: never in its file, its write-ahead log or its backups. */
export type BallotKeys = {
  /** Makes the 32 random bytes of a ballot's private key and waits until the disk has them; throws if there is one. */
  create(ballot: string): Uint8Array;
  /** The private key, or null: never made, destroyed, or on another computer. */
  read(ballot: string): Uint8Array | null;
  /** Overwrites and deletes the key; nothing happens when there is none. */
  destroy(ballot: string): void;
  /** Ballots that have a key. */
  list(): string[];
};

/** Opens the folder of keys of the consultation file with this id. */
export function openBallotKeys(appData: string, fileId: string, randomBytes: RandomBytes): BallotKeys {
  const folder = join(appData, 'keys', plainName(fileId));
  const pathOf = (ballot: string): string => join(folder, `${plainName(ballot)}.key`);
  return {
    create: (ballot) => {
      const path = pathOf(ballot);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (existsSync(path)) throw new Error('This ballot has a key already.');
      const key = randomBytes(32);
      writeDurably(path, key, 0o600);
      return key;
    },
    read: (ballot) => {
      try {
        return readFileSync(pathOf(ballot));
      } catch (thrown) {
        if (codeOf(thrown) === 'ENOENT') return null;
        throw thrown;
      }
    },
    destroy: (ballot) => {
      const path = pathOf(ballot);
      if (!existsSync(path)) return;
      overwrite(path);
      rmSync(path);
      syncToDisk(folder, 'folder');
    },
    list: () => {
      if (!existsSync(folder)) return [];
      return readdirSync(folder).flatMap((name) =>
        name.endsWith('.key') ? [name.slice(0, -'.key'.length)] : [],
      );
    },
  };
}

function overwrite(path: string): void {
  const { size } = statSync(path);
  const descriptor = openSync(path, 'r+');
  try {
    writeSync(descriptor, new Uint8Array(size));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Ids become names of files: anything but letters, digits, - and _ is refused, so that none leads elsewhere. */
function plainName(id: string): string {
  if (!/^[\w-]{1,64}$/u.test(id)) throw new Error('An id that is used as the name of a file must be plain.');
  return id;
}
