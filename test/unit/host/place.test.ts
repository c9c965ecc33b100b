import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freePath } from '../../../electron/host/files/place.ts';
import { copyFile } from '../../../electron/host/store/copy-file.ts';
import { makePlace, openToy, removePlace } from '../../helpers/toy-record.ts';

it.each([
  ['Chinese', '水'.repeat(300)],
  ['Amharic', 'ውሃ '.repeat(100)],
  ['emoji', '💧'.repeat(300)],
  ['Latin', 'Water '.repeat(100)],
  ['dots', `${'.'.repeat(79)}. Water`],
])('makes a name that every disk takes of a long title in %s', async (_script, title) => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const file = freePath(place.folder, title);
  expect(file.isWellFormed()).toBe(true);
  const record = openToy({ ...place, file });
  await record.backups.useStick(place.appData);
  expect(record.status().storageProblem).toBeNull();
  expect(record.backups.status().stickProblem).toBeNull();
  await record.close();
});

it('says in a sentence that a folder is not there, or a name too long', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  const copyTo = (path: string) => copyFile(record.reading, path, randomBytes);
  await expect(copyTo(join(place.folder, 'none', 'copy.baraza'))).rejects.toMatchObject({
    reason: 'missing',
    say: 'This folder is not there. Choose another one.',
  });
  expect(() => openToy({ ...place, file: join(place.folder, 'x'.repeat(300)) })).toThrow(
    'This name is too long for this disk: choose a shorter one.',
  );
  await record.close();
});
