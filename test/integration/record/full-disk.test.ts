import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

function mountSmallDisk(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('on a disk that is really full nothing is lost, the record stays up, and goes on when there is room', async ({
  skip,
}) => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const disk = join(place.folder, 'disk');
  mkdirSync(disk);
  skip(!mountSmallDisk(disk), 'a small disk can only be mounted by root on Linux');
  onTestFinished(() => void execFileSync('umount', [disk]));
  writeFileSync(join(disk, 'holiday.jpg'), Buffer.alloc(900_000));

  const file = join(disk, 'water.baraza');
  const record = openToy({ ...place, file });
  let kept = 0;
  let failed = '';
  for (let index = 0; index < 400 && failed === ''; index += 1) {
    const answer = await send(record, { name: 'note', text: `${index} ${'x'.repeat(8000)}` });
    if (answer.ok) kept += 1;
    else failed = `${answer.reason}: ${answer.say}`;
  }
  expect(failed).toBe(
    'storage-failed: This could not be saved on the organiser’s computer. ' +
      'The disk of this computer is full: free some space.',
  );
  expect(kept).toBeGreaterThan(10);
  expect(record.status().storageProblem).toContain('full');
  rmSync(join(disk, 'holiday.jpg'));
  expect((await send(record, { name: 'note', text: 'there is room again' })).ok).toBe(true);
  await record.close();
  expect(verifyFile(file)).toMatchObject({ ok: true, events: kept + 2 });
});
