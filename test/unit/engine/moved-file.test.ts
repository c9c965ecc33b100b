import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findGoodBackups } from '../../../electron/host/store/backup-folder.ts';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import { type Place, makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

const moved =
  'The consultation file was moved, replaced or cut off while it was open: put it back where it was.';

async function openedWithOne() {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'add', n: 1 });
  return { place, record };
}

/** What goes on in a folder while its consultation is open, with each system's own means. */
const accidents: readonly (readonly [string, (place: Place) => void])[] = [
  ['deleted', ({ file }) => rmSync(file)],
  ['moved', ({ file }) => renameSync(file, `${file}.moved`)],
  ['cut off', ({ file }) => truncateSync(file, 4096)],
  ['robbed of its log', ({ file }) => rmSync(`${file}-wal`)],
  [
    'replaced by an older copy',
    ({ file }) => {
      copyFileSync(file, `${file}.old`);
      renameSync(`${file}.old`, file);
    },
  ],
];

describe('a file that is no longer where it was opened', () => {
  it.each(accidents)('acknowledges nothing more once it was %s', async (_what, accident) => {
    const { place, record } = await openedWithOne();
    accident(place);
    const answer = await send(record, { name: 'add', n: 1 });
    expect(answer).toMatchObject({ ok: false, reason: 'storage-failed' });
    expect(answer.ok ? '' : answer.say).toContain(moved);
    expect(record.status().storageProblem).toBe(moved);
    expect(record.state().total).toBe(1);
    await expect(record.close()).rejects.toMatchObject({ name: 'StorageProblem', reason: 'missing' });
  });

  it('leaves a backup with all that was acknowledged', async () => {
    const { place, record } = await openedWithOne();
    const events = verifyFile(place.file).events;
    rmSync(place.file);
    await send(record, { name: 'add', n: 1 });
    await expect(record.close()).rejects.toThrow(moved);
    expect(readdirSync(place.folder)).not.toContain('water.baraza');
    const [backup] = findGoodBackups(place.file, place.appData);
    expect(verifyFile(backup?.path ?? '')).toMatchObject({ ok: true, events });
  });

  it('goes on where it is put back', async () => {
    const { place, record } = await openedWithOne();
    const elsewhere = join(place.folder, 'elsewhere');
    mkdirSync(elsewhere);
    renameSync(place.file, join(elsewhere, 'water.baraza'));
    expect((await send(record, { name: 'add', n: 1 })).ok).toBe(false);
    renameSync(join(elsewhere, 'water.baraza'), place.file);
    expect(record.status().storageProblem).toBeNull();
    expect(await send(record, { name: 'add', n: 1 })).toMatchObject({ ok: true, answer: { total: 2 } });
    await record.close();
    expect(verifyFile(place.file).ok).toBe(true);
  });
});
