import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What may be noted beside a message: no texts of people, no answers. */
export type LogFields = { readonly [name: string]: string | number | boolean | null };

/** The log file of the host. Never throws: a log that cannot be written stops nothing. */
export type HostLog = {
  note(message: string, fields?: LogFields): void;
  /** Notes a bug: its kind and where it was, not its message, which could quote what somebody wrote. */
  bug(message: string, thrown: unknown, fields?: LogFields): void;
};

const megabyte = 1024 * 1024;

/** Opens `host.log` in `folder`; at one megabyte it becomes `host.1.log`, and five old ones are kept. */
export function openHostLog(folder: string, clock: () => number, maxBytes = megabyte, keep = 5): HostLog {
  const current = join(folder, 'host.log');
  const old = (number: number): string => join(folder, `host.${number}.log`);
  const rotate = (): void => {
    if (!existsSync(current) || statSync(current).size < maxBytes) return;
    rmSync(old(keep), { force: true });
    for (let number = keep - 1; number >= 1; number -= 1) {
      if (existsSync(old(number))) renameSync(old(number), old(number + 1));
    }
    renameSync(current, old(1));
  };
  const note = (message: string, fields: LogFields = {}): void => {
    try {
      mkdirSync(folder, { recursive: true });
      rotate();
      appendFileSync(
        current,
        `${JSON.stringify({ at: new Date(clock()).toISOString(), message, ...fields })}\n`,
      );
    } catch {
      // The disk may be full or gone; the record says so where it matters.
    }
  };
  return { note, bug: (message, thrown, fields = {}) => note(message, { ...fields, ...whereItWas(thrown) }) };
}

function whereItWas(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
  return {
    error: thrown.name,
    ...code,
    stack: frames
      .slice(0, 8)
      .map((frame) => frame.trim())
      .join(' | '),
  };
}
