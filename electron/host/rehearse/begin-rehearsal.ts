import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { ConsultationRecord, OpenedFile, Session } from '../consultation/session.ts';
import { freePath } from '../files/place.ts';
import { copyFile } from '../store/copy-file.ts';
import type { ReadableFile } from '../store/handles.ts';

/** Does something to a consultation from inside the host; throws the sentence of a refusal. */
export async function submitTo(
  record: ConsultationRecord,
  kind: 'console' | 'host',
  name: string,
  body: JsonObject = {},
): Promise<JsonObject> {
  const key = `rehearsal ${Buffer.from(randomBytes(9)).toString('hex')}`;
  const answer = await record.submit({
    device: 'host',
    key,
    actor: { kind },
    command: { name, seat: null, body },
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.say}`);
  return answer.answer ?? {};
}

/**
 * Opens a copy of a consultation that says REHEARSAL everywhere and for ever. The file itself is not touched.
 *
 * The copy has an id, keys and an origin of its own, so that nothing done in it can be taken for the real thing.
 */
export async function beginRehearsal(
  session: Session,
  source: ReadableFile,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<OpenedFile> {
  const path = freePath(folder, `${name} REHEARSAL`);
  await copyFile(source, path, randomBytes);
  const file = await session.open(path);
  await submitTo(file.record, 'host', 'rehearsal.begin');
  const { categories, room } = file.record.state();
  if (Object.keys(categories).length === 0) {
    for (const label of ['Group A', 'Group B'])
      await submitTo(file.record, 'console', 'category.add', { label });
  }
  await submitTo(file.record, 'console', 'room.set', { door: 'open', lateJoining: true });
  if (!room.open) await submitTo(file.record, 'console', 'room.open');
  return file;
}
