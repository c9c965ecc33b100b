import type { FileAnswer, FileReason } from '../../../shared/contract/files.ts';
import { findGoodBackups } from '../store/backup-folder.ts';
import { asStorageProblem, codeOf } from '../store/problem.ts';

/** A refusal of the files API; its message is the sentence. */
export class FileRefusal extends Error {
  readonly reason: FileReason;
  readonly problems: readonly string[] | undefined;
  constructor(reason: FileReason, say: string, problems?: readonly string[]) {
    super(say);
    this.reason = reason;
    this.problems = problems;
  }
}

/** What was thrown, as an answer; null for a bug of ours. */
export function asRefusal(
  thrown: unknown,
  path: string,
  appData: string,
): (FileAnswer<never> & { readonly ok: false }) | null {
  if (thrown instanceof FileRefusal) {
    const { reason, message: say, problems } = thrown;
    return { ok: false, reason, say, ...(problems === undefined ? {} : { problems }) };
  }
  const problem = asStorageProblem(thrown, path);
  if (problem === null) return null;
  const { reason, say } = problem;
  const backups = reason === 'damaged' || reason === 'missing' ? findGoodBackups(problem.path, appData) : [];
  return { ok: false, reason, say, ...(backups.length === 0 ? {} : { backups }) };
}

export const statusOf: Readonly<Record<FileReason, number>> = {
  missing: 404,
  'not-here': 404,
  'no-consultation': 409,
  exists: 409,
  locked: 409,
  'bad-input': 400,
  foreign: 400,
  newer: 400,
  damaged: 400,
  'no-access': 403,
  'not-allowed': 403,
  'no-space': 507,
  'disk-error': 500,
  internal: 500,
};

/** For the log: the code of an error, never its message, which may name what people wrote. */
export function kindOf(thrown: unknown): string {
  return codeOf(thrown) || (thrown instanceof Error ? thrown.name : typeof thrown);
}
