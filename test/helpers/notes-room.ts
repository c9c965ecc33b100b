import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Room, type RoomOptions, addPeople, openTheRoom, startRoom } from './room.ts';

/** A room with one document, the plenary notes of a step, and people with seats. */
export type NotesRoom = {
  readonly room: Room;
  readonly people: readonly { readonly seat: string; readonly code: string }[];
  readonly step: string;
  readonly document: string;
  /** What the host's log says, a line each. */
  log(): readonly string[];
};

export async function roomWithNotes(options: RoomOptions = {}, count = 6): Promise<NotesRoom> {
  const room = await startRoom(options);
  await openTheRoom(room);
  const people = await addPeople(room, count);
  const meeting = await room.console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const step = await room.console.made('step.add', { meeting, title: 'Discuss', kind: 'talk' }, 'step');
  const document = await room.console.made('document.open', { kind: 'notes', step }, 'document');
  return {
    room,
    people,
    step,
    document,
    log: () => {
      try {
        return readFileSync(join(room.folder, 'app', 'logs', 'host.log'), 'utf8')
          .trim()
          .split('\n');
      } catch {
        // No line was written yet.
        return [];
      }
    },
  };
}

/** Who may do what in the notes of `roomWithNotes`; those not named keep what new notes give them. */
export function rightsOfNotes(
  changed: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    team: 'edit',
    rapporteurs: 'edit',
    table: 'none',
    participants: 'suggest',
    observers: 'read',
    ...changed,
  };
}

/**
 * Listens for what a quiet host never does: print, or leave a promise rejected.
 *
 * Returns what was heard, in words.
 */
export function listenForNoise(): readonly string[] {
  const heard: string[] = [];
  for (const name of ['error', 'warn', 'log'] as const) {
    const spy = vi.spyOn(console, name).mockImplementation((...said: readonly unknown[]) => {
      heard.push(`console.${name}: ${said.map(String).join(' ')}`);
    });
    onTestFinished(() => spy.mockRestore());
  }
  const rejected = (reason: unknown): void => void heard.push(`rejected: ${String(reason)}`);
  process.on('unhandledRejection', rejected);
  onTestFinished(() => void process.off('unhandledRejection', rejected));
  return heard;
}
