import * as Y from 'yjs';
import { keepOnDevice } from '../coedit/kept-on-device.ts';
import { keptDocuments, rememberedFile } from '../coedit/remembered-file.ts';
import type { DocumentSession } from '../coedit/session.ts';
import type { DeviceStorage } from '../device-storage.ts';
import type { CarriedText } from './parcel.ts';

/** Every document of which this device has something that the host has not: open ones, and those it keeps. */
export async function unsentTexts(
  storage: DeviceStorage,
  open: readonly DocumentSession[],
): Promise<readonly CarriedText[]> {
  const ofOpen = open
    .filter((session) => session.state().saved !== 'saved')
    .map(({ id, doc }): CarriedText => ({
      id,
      file: rememberedFile(storage, id),
      update: Y.encodeStateAsUpdate(doc),
    }));
  const known = new Set(open.map(({ id }) => id));
  const kept = await Promise.all(
    keptDocuments(storage)
      .filter((id) => !known.has(id))
      .map((id) => keptText(storage, id)),
  );
  return [...ofOpen, ...kept.flat()];
}

async function keptText(storage: DeviceStorage, id: string): Promise<readonly CarriedText[]> {
  const doc = new Y.Doc();
  const file = rememberedFile(storage, id);
  const kept = keepOnDevice(doc, file, id, () => undefined);
  try {
    const { isKept, isSaved } = await kept.ready;
    return isKept && !isSaved ? [{ id, file, update: Y.encodeStateAsUpdate(doc) }] : [];
  } finally {
    kept.close();
    doc.destroy();
  }
}
