/** Why a file, a copy or a key could not be used. */
export type StorageReason =
  | 'missing'
  | 'exists'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'locked'
  | 'no-access'
  | 'no-space'
  | 'disk-error';

/**
 * An expected failure of the storage.
 *
 * `say` (and `message`) is one plain sentence for the person in front of the computer; `path` is the file meant.
 */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
  readonly reason: StorageReason;
  readonly say: string;
  readonly path: string;

  constructor(reason: StorageReason, path: string, say: string, cause?: unknown) {
    super(say, { cause });
    this.reason = reason;
    this.say = say;
    this.path = path;
  }
}

/** What SQLite or the operating system threw, as one of the expected failures; null for a bug of ours. */
export function asStorageProblem(thrown: unknown, path: string): StorageProblem | null {
  if (thrown instanceof StorageProblem) return thrown;
  const code = codeOf(thrown);
  const known = sentences.find(([pattern]) => pattern.test(code));
  if (known === undefined) return null;
  const [, reason, say] = known;
  return new StorageProblem(reason, path, say, thrown);
}

/** The code of an error of SQLite or of the operating system, '' for any other. */
export function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error) || !('code' in thrown)) return '';
  return typeof thrown.code === 'string' ? thrown.code : '';
}

const sentences: readonly (readonly [RegExp, StorageReason, string])[] = [
  [
    /^SQLITE_FULL|^ENOSPC$|^EDQUOT$|^EFBIG$/u,
    'no-space',
    'The disk of this computer is full: free some space.',
  ],
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/u,
    'locked',
    'This consultation is in use by another program: close it there first.',
  ],
  [/^SQLITE_(CORRUPT|NOTADB)/u, 'damaged', 'This consultation file is damaged.'],
  [
    /^SQLITE_(READONLY|PERM|AUTH|CANTOPEN)|^EACCES$|^EPERM$|^EROFS$/u,
    'no-access',
    'This file or its folder cannot be written: check the permissions, or copy the file to this computer.',
  ],
  [/^ENOENT$|^ENOTDIR$/u, 'missing', 'This file is not there: it was moved, renamed or deleted.'],
  [/^ENAMETOOLONG$/u, 'no-access', 'This name is too long for this disk: choose a shorter one.'],
  [/^EISDIR$/u, 'foreign', 'This is a folder, not a consultation file.'],
  [
    /^SQLITE_(IOERR|NOMEM)|^EIO$|^ENOMEM$|^EMFILE$|^EBUSY$|^ENXIO$|^ENODEV$/u,
    'disk-error',
    'The disk or stick does not answer as it should: check it, and try again.',
  ],
];
