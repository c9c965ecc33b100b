import * as Y from 'yjs';
import { rememberedFile } from '../coedit/remembered-file.ts';
import type { DocumentSession } from '../coedit/session.ts';
import type { DeviceStorage } from '../device-storage.ts';
import type { CarriedText } from './parcel.ts';

/**
 * Merges a text that was brought along into the open document, as if it had been written there without the host.
 *
 * False where the document belongs to another consultation.
 */
export function bringInText(session: DocumentSession, text: CarriedText, storage: DeviceStorage): boolean {
  if (text.file !== '' && rememberedFile(storage, session.id) !== text.file) return false;
  Y.applyUpdate(session.doc, text.update, 'brought along');
  return true;
}
