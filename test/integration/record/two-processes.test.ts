import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openForReading } from '../../../electron/host/store/open-file.ts';
import { makePlace, openToy, removePlace } from '../../helpers/toy-record.ts';
import type { Place } from '../../helpers/toy-record.ts';

const program = fileURLToPath(new URL('../../helpers/toy-writer.ts', import.meta.url));

/** A process that has the file open and is writing it. */
async function writingProcess(place: Place): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, place.file, place.appData, 'run'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) if (line.startsWith('ack')) break;
  child.stdout.resume();
  return child;
}

test('a second process is refused in a sentence, and may write at once when the first was killed', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const child = await writingProcess(place);
  expect(() => openToy(place)).toThrow('This consultation is already open in another window or program');
  const reading = openForReading(place.file);
  expect(reading.prepare('SELECT count(*) FROM event').pluck().get()).toBeGreaterThan(1);
  reading.close();
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  const record = openToy(place);
  expect(record.state().notes.length).toBeGreaterThan(0);
  await record.close();
});
