import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { consultationDomain } from '../../../electron/host/consultation/domain.ts';
import { openRecord } from '../../../electron/host/engine/open-record.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { tempFolder } from '../../helpers/temp.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A file in which a host adopted two texts: the first as it is, the second under the hash of another one. */
async function forgedFile(): Promise<string> {
  const folder = tempFolder();
  const file = join(folder, 'forged.baraza');
  const honest: JsonObject = { shape: 1, kind: 'narrative', blocks: [] };
  const record = openRecord({
    file,
    create: true,
    appData: join(folder, 'app'),
    domain: {
      ...consultationDomain,
      gather: (_state, { body }) => ({
        frozen: honest,
        hash: body['hash'] ?? null,
        text: 'Words.',
        change: 1,
      }),
    },
    clock: Date.now,
    random: randomBytes,
    version: 'test',
  });
  let key = 0;
  const say = async (name: string, body: JsonObject): Promise<JsonObject> => {
    key += 1;
    const command = { name, seat: null, body };
    const outcome = await record.submit({
      device: 'console',
      key: `${key}`,
      actor: { kind: 'console' },
      command,
    });
    if (!outcome.ok) throw new Error(outcome.say);
    return outcome.answer ?? {};
  };
  await say('consultation.create', { title: 'Water' });
  for (const [title, hash] of [
    ['Honest', hashOfJson(honest)],
    ['Forged', 'e'.repeat(64)],
  ] as const) {
    const { document = '' } = await say('document.open', { kind: 'narrative', title });
    await say('document.adopt', { document, hash });
  }
  await record.close();
  return file;
}

test('[CO17] baraza verify names the adopted text that is not the one its hash says, and fails', async () => {
  const file = await forgedFile();
  const ended = (await run(process.execPath, ['electron/cli/baraza.js', 'verify', file], { cwd: root }).catch(
    (thrown: unknown) => thrown,
  )) as { readonly code?: number; readonly stdout: string };
  expect(ended.code).toBe(1);
  const lines = ended.stdout.split('\n');
  expect(lines.find((line) => line.includes('“Honest”'))).toContain('hashed again: the same');
  expect(lines.find((line) => line.includes('“Forged”'))).toContain(
    'fingerprint eeee eeee eeee eeee; hashed again: NOT the text that was adopted',
  );
  expect(lines.at(-2)).toBe('NOT all right.');
});
