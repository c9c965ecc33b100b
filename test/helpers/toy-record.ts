import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../electron/host/engine/answer.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';
import type { OpenRecord, RecordOptions } from '../../electron/host/engine/open-record.ts';
import { toyDomain } from './toy-domain.ts';
import type { ToyActor, ToyCommand, ToyState } from './toy-domain.ts';

export type ToyRecord = OpenRecord<ToyState, ToyCommand, ToyActor>;
export type ToyOptions = RecordOptions<ToyState, ToyCommand, ToyActor>;

/** A folder of its own with a place for a file and for what belongs to the computer. */
export type Place = { readonly folder: string; readonly file: string; readonly appData: string };

/** Makes an empty place in the temporary folder of this machine. */
export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'baraza-store-'));
  const appData = join(folder, 'app data');
  mkdirSync(appData);
  return { folder, file: join(folder, 'water.baraza'), appData };
}

export function removePlace(place: Place): void {
  rmSync(place.folder, { recursive: true, force: true });
}

/** Opens the toy's record there, making the file when there is none. */
export function openToy(place: Place, options: Partial<ToyOptions> = {}): ToyRecord {
  return openRecord({
    file: place.file,
    create: true,
    appData: place.appData,
    domain: toyDomain,
    clock: Date.now,
    random: randomBytes,
    version: '0.0.0-test',
    ...options,
  });
}

let keys = 0;

/** Sends a command under a key of its own. */
export function send(record: ToyRecord, command: ToyCommand, device = 'phone'): Promise<Answer> {
  keys += 1;
  return record.submit({ device, key: `key ${keys}`, actor: { seat: `seat of ${device}` }, command });
}

export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
