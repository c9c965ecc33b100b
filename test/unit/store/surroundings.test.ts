import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cloudServiceOf } from '../../../electron/host/store/cloud-folder.ts';
import { openHostLog } from '../../../electron/host/store/host-log.ts';
import { asStorageProblem, StorageProblem } from '../../../electron/host/store/problem.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

test('folders that a service copies to the internet are recognised', () => {
  const cases = {
    '/Users/amina/Dropbox/water.baraza': 'Dropbox',
    '/Users/amina/Dropbox (Personal)/water.baraza': 'Dropbox',
    'C:\\Users\\amina\\OneDrive\\Desktop\\water.baraza': 'OneDrive',
    'C:\\Users\\amina\\OneDrive - Ministry of Water\\water.baraza': 'OneDrive',
    '/Users/amina/Library/Mobile Documents/com~apple~CloudDocs/water.baraza': 'iCloud Drive',
    '/Users/amina/Library/CloudStorage/GoogleDrive-amina@example.org/My Drive/w.baraza': 'Google Drive',
    'G:\\My Drive\\water.baraza': 'Google Drive',
    '/home/amina/Nextcloud/water.baraza': 'Nextcloud',
    '/home/amina/Box/water.baraza': 'Box',
    '/home/amina/water.baraza': null,
    '/home/amina/ballot box/dropbox-notes.baraza': null,
  };
  for (const [path, service] of Object.entries(cases)) expect(cloudServiceOf(path), path).toBe(service);
});

test('the log turns over by size and keeps five', () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const log = openHostLog(place.folder, () => 0, 200);
  for (let index = 0; index < 40; index += 1) log.note('A line.', { index });
  const names = readdirSync(place.folder).filter((name) => name.endsWith('.log'));
  expect(names.sort()).toEqual([
    'host.1.log',
    'host.2.log',
    'host.3.log',
    'host.4.log',
    'host.5.log',
    'host.log',
  ]);
  expect(readFileSync(join(place.folder, 'host.log'), 'utf8')).toContain('"index":39');
});

test('a log that cannot be written stops nothing', () => {
  expect(() => openHostLog('/dev/null/nowhere', () => 0).note('A line.')).not.toThrow();
});

test('the log holds nothing of what people wrote, not even in the message of an error', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'note', text: 'SECRET one' });
  await send(record, { name: 'throw', message: 'cannot read SECRET two' });
  await record.close();
  const text = readFileSync(join(place.appData, 'logs', 'host.log'), 'utf8');
  expect(text).toContain('A command failed.');
  expect(text).toContain('toy-domain.ts');
  expect(text).not.toContain('SECRET');
});

test('errors of SQLite and of the system become problems with a sentence; a bug stays a bug', () => {
  const cases = {
    SQLITE_FULL: 'no-space',
    ENOSPC: 'no-space',
    SQLITE_BUSY_RECOVERY: 'locked',
    SQLITE_CORRUPT_VTAB: 'damaged',
    SQLITE_NOTADB: 'damaged',
    SQLITE_READONLY_DBMOVED: 'no-access',
    EACCES: 'no-access',
    ENOENT: 'missing',
    SQLITE_IOERR_FSYNC: 'disk-error',
  };
  for (const [code, reason] of Object.entries(cases)) {
    const problem = asStorageProblem(Object.assign(new Error('x'), { code }), '/f');
    expect(problem, code).toBeInstanceOf(StorageProblem);
    expect(problem?.reason, code).toBe(reason);
  }
  expect(asStorageProblem(new TypeError('x'), '/f')).toBeNull();
  expect(asStorageProblem(Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT' }), '/f')).toBeNull();
});
