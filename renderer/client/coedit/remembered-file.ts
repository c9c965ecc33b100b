import type { DeviceStorage } from '../device-storage.ts';

/** Under which name the file of a document is remembered. */
const prefix = 'baraza.file-of.';
const fileOf = (document: string): string => prefix + document;

/** The documents of which this device has kept something. */
export function keptDocuments(storage: DeviceStorage): readonly string[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** The consultation file for which this device has kept a document; '' for none. */
export function rememberedFile(storage: DeviceStorage, document: string): string {
  return storage.get(fileOf(document)) ?? '';
}

export function rememberFile(storage: DeviceStorage, document: string, file: string): void {
  if (file === '') storage.remove(fileOf(document));
  else storage.set(fileOf(document), file);
}
