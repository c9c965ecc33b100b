import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { needs } from '../../helpers/programs.ts';
import { makePlace, removePlace } from '../../helpers/toy-record.ts';

const program = fileURLToPath(new URL('../../helpers/toy-writer.ts', import.meta.url));

test('each answer is written after the fdatasync that covers it', async (context) => {
  const strace = await needs(context, 'strace');
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const trace = join(place.folder, 'trace');
  execFileSync(
    strace,
    // Only the main thread is followed: it is the one that commits and answers.
    ['-y', '-s', '60', '-e', 'trace=write,writev,pwrite64,fdatasync,fsync', '-o', trace].concat([
      process.execPath,
      program,
      place.file,
      place.appData,
      'run',
      '300',
    ]),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

  let unsynced = 0;
  let answers = 0;
  let syncs = 0;
  const early: string[] = [];
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    if (/^pwrite64\(\d+<[^>]*water\.baraza-wal>/u.test(line)) unsynced += 1;
    if (/^f(data)?sync\(\d+<[^>]*water\.baraza-wal>\) += 0/u.test(line)) {
      unsynced = 0;
      syncs += 1;
    }
    if (/^writev?\(1<.*(ack|counted) /u.test(line)) {
      answers += 1;
      if (unsynced > 0) early.push(line);
    }
  }
  expect(early).toEqual([]);
  expect(answers).toBeGreaterThan(300);
  expect(syncs).toBeGreaterThan(10);
});
