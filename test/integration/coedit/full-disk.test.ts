import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { comesAgain } from '../../helpers/comes-again.ts';
import { inFile, stillServes } from '../../helpers/good-writer.ts';
import { listenForNoise, roomWithNotes } from '../../helpers/notes-room.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write, type WritingPage } from '../../helpers/writer.ts';

/** A disk of so many megabytes; null where one cannot be mounted. */
function smallDisk(megabytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const disk = join(tempFolder(), 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', disk]));
  return disk;
}

const storageSays = ({ notices }: WritingPage): string | null =>
  notices.flatMap((notice) => (notice.t === 'storage' ? [notice.say] : [])).at(-1) ?? null;

it('[CO12] on a disk that is really full nothing is acknowledged or shown, and it goes on when there is room', async ({
  skip,
}) => {
  const noise = listenForNoise();
  const disk = smallDisk(12);
  if (disk === null) return skip('a small disk can only be mounted by root on Linux');
  const notes = await roomWithNotes({ folder: disk });
  const { room, document } = notes;
  const writer = comesAgain(await synced(openPageFor(room.console, 'console', document)));
  const reader = comesAgain(await synced(openPageFor(room.console, 'console', document)));
  const [person] = notes.people;
  const phone = comesAgain(
    await synced(openPageFor(await room.seated(person!.code), 'phone', document, person!.seat)),
  );
  write(writer.doc, 'While there was room.');
  await until('the first words', () => writer.saved() && reader.text().includes('While there was room.'));

  const holiday = join(disk, 'holiday.jpg');
  let kilobytes = 12 * 1024;
  while (kilobytes >= 4) {
    try {
      writeFileSync(holiday, Buffer.alloc(kilobytes * 1024), { flag: 'a' });
    } catch {
      // Full but for less than this.
      kilobytes = Math.floor(kilobytes / 2);
    }
  }
  let shown = 0;
  for (; storageSays(reader) === null; shown += 1) {
    write(writer.doc, `Full ${shown} ${'x'.repeat(4000)}`);
    await until('an answer', () => writer.saved() || storageSays(reader) !== null);
  }
  await until('the writer to be told', () => storageSays(writer) !== null);
  expect(storageSays(writer)).toBe('The disk of this computer is full: free some space.');
  await until('the phone to be told', () => storageSays(phone) !== null);
  expect(storageSays(phone)).toBe('The organiser’s computer cannot save at the moment.');
  write(writer.doc, 'Not to be lost.');
  // Tried twice by the host itself, it is still full.
  await until('the host to go on serving', () => room.console.common().documents.length > 0);
  expect(writer.saved()).toBe(false);
  expect(reader.text()).not.toContain('Not to be lost.');
  expect(inFile(notes)).not.toContain('Not to be lost.');
  for (const line of reader.text().split('\n')) expect(inFile(notes)).toContain(line.slice(0, 20));

  rmSync(holiday);
  await until('all to know that it goes on', () =>
    [writer, reader, phone].every((page) => storageSays(page) === null),
  );
  await until('all words to be saved', () => writer.saved());
  expect(inFile(notes)).toContain('Not to be lost.');
  await until('the words at the reader', () => reader.text().includes('Not to be lost.'));
  await stillServes(notes);
  expect(notes.log().some((line) => line.includes('could not be saved'))).toBe(true);
  expect(noise).toEqual([]);
});
