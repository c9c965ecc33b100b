import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findGoodBackup } from '../../../electron/host/store/backup-folder.ts';
import { backupName, backupsToDrop, backupTime } from '../../../electron/host/store/backup-rotation.ts';
import { copyFile } from '../../../electron/host/store/copy-file.ts';
import { openFromBackup } from '../../../electron/host/store/restore.ts';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';
import type { Place } from '../../helpers/toy-record.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => removePlace(place));

test('rotation keeps the last six and the last one of each of five days', () => {
  const start = Date.UTC(2026, 10, 23, 9);
  let names: string[] = [];
  for (let d = 0; d < 8; d += 1) {
    for (let m = 0; m < 20; m += 1) {
      names.push(backupName(start + d * day + m * 10 * minute));
      const drop = backupsToDrop(names);
      names = names.filter((name) => !drop.includes(name));
    }
  }
  expect(names.map((name) => backupTime(name)?.slice(5, 16))).toEqual([
    '11-26T12:10',
    '11-27T12:10',
    '11-28T12:10',
    '11-29T12:10',
    '11-30T11:20',
    '11-30T11:30',
    '11-30T11:40',
    '11-30T11:50',
    '11-30T12:00',
    '11-30T12:10',
  ]);
  expect(backupsToDrop(['of.json', 'holiday.jpg'])).toEqual([]);
});

test('a backup is a whole single file, made while commands go on', async () => {
  let now = Date.UTC(2026, 10, 23, 9);
  const record = openToy(place, { clock: () => now });
  await send(record, { name: 'addMany', times: 3000 });
  const under = record.backups.backUp();
  const during = await Promise.all(Array.from({ length: 20 }, () => send(record, { name: 'add', n: 1 })));
  expect(during.every((answer) => answer.ok)).toBe(true);
  await under;
  expect(record.backups.status()).toMatchObject({
    lastBackupAt: '2026-11-23T09:00:00.000Z',
    backupProblem: null,
  });
  const folder = join(place.appData, 'backups', record.id);
  expect(readdirSync(folder).sort()).toEqual(['2026-11-23T09-00-00-000Z.baraza', 'of.json']);
  const report = verifyFile(join(folder, '2026-11-23T09-00-00-000Z.baraza'));
  expect(report.problems).toEqual([]);
  expect(report.events).toBeGreaterThan(3000);
  now += 10 * minute;
  await record.backups.backUp();
  now += 10 * minute;
  // Nothing was written since: the backup before is as good, and says so.
  await record.backups.backUp();
  expect(record.backups.status().lastBackupAt).toBe('2026-11-23T09:20:00.000Z');
  expect(readdirSync(folder)).toHaveLength(3);
  await record.close();
});

test('a damaged file is opened from its last good backup, and kept aside', async () => {
  let now = Date.UTC(2026, 10, 23, 9);
  const record = openToy(place, { clock: () => now });
  await send(record, { name: 'add', n: 7 });
  await record.close();
  now += minute;
  const second = openToy(place, { clock: () => now });
  await send(second, { name: 'add', n: 1 });
  await second.close();
  const folder = join(place.appData, 'backups', record.id);
  const newest = readdirSync(folder).sort().at(-2) ?? '';
  // The newest backup is damaged itself: the one before is found.
  writeFileSync(join(folder, newest), 'gone');
  writeFileSync(place.file, 'SQLite format 3\0 but the rest is gone');
  expect(() => openToy(place)).toThrow(/damaged/u);
  const found = findGoodBackup(place.file, place.appData);
  expect(found?.at).toBe('2026-11-23T09:00:00.000Z');

  const aside = openFromBackup(place.file, found?.path ?? '', now);
  expect(aside).toBe(join(place.folder, 'water (damaged 2026-11-23 09.01.00).baraza'));
  expect(readFileSync(aside, 'utf8')).toContain('but the rest is gone');
  const again = openToy(place, { clock: () => now });
  expect(again.state().total).toBe(7);
  await again.close();
});

test('a file that is gone has its backup too; another file of that folder has none', async () => {
  const record = openToy(place);
  await send(record, { name: 'add', n: 7 });
  await record.close();
  rmSync(place.file);
  expect(findGoodBackup(place.file, place.appData)).not.toBeNull();
  expect(findGoodBackup(join(place.folder, 'other.baraza'), place.appData)).toBeNull();
});

test('a file that is older than its backup says so', async () => {
  const record = openToy(place);
  await send(record, { name: 'add', n: 7 });
  await record.close();
  const old = readFileSync(place.file);
  const again = openToy(place);
  expect(again.status().behindBackup).toBe(false);
  await again.close();
  writeFileSync(place.file, old);
  const lost = openToy(place);
  expect(lost.status().behindBackup).toBe(true);
  await lost.close();
});

test('the stick gets a copy that verifies; without a stick it says what to do', async () => {
  const record = openToy(place);
  await send(record, { name: 'add', n: 7 });
  const stick = join(place.folder, 'stick');
  await record.backups.useStick(stick);
  expect(record.backups.status()).toMatchObject({
    stickAt: null,
    stickProblem: 'The stick is not there: put it in again.',
  });
  expect(existsSync(stick)).toBe(false);
  mkdirSync(stick);
  await record.backups.copyToStick();
  expect(record.backups.status().stickProblem).toBeNull();
  expect(record.backups.status().stickAt).not.toBeNull();
  const [name, ...others] = readdirSync(stick);
  expect(others).toEqual([]);
  expect(name).toBe(`water (copy ${record.id.slice(0, 4)}).baraza`);
  expect(verifyFile(join(stick, name ?? '')).problems).toEqual([]);
  await record.close();
});

test('a copy is another file: its own id, no keys, and its own origin when it is opened', async () => {
  const record = openToy(place);
  await send(record, { name: 'openBallot', ballot: 'b' });
  const path = join(place.folder, 'rehearsal.baraza');
  await copyFile(record.reading, path, randomBytes);
  await expect(copyFile(record.reading, path, randomBytes)).rejects.toMatchObject({ reason: 'exists' });
  const copy = openToy({ ...place, file: path });
  expect(copy.id).not.toBe(record.id);
  expect(copy.origin).not.toBe(record.origin);
  expect(record.keys.read('b')).not.toBeNull();
  expect(copy.keys.read('b')).toBeNull();
  expect(copy.state().ballots).toEqual(record.state().ballots);
  await copy.close();
  await record.close();
  expect(verifyFile(path)).toMatchObject({ ok: true, origins: 2 });
  expect(readdirSync(place.folder).sort()).toEqual(['app data', 'rehearsal.baraza', 'water.baraza']);
});
