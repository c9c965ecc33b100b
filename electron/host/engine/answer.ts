import type { JsonObject } from '../../../shared/util/json.ts';
import type { Refused } from './domain.ts';

/** What the sender of a command hears, after the commit. */
export type Answer = { readonly ok: true; readonly answer?: JsonObject } | Refused;

/** A command as it arrives from an authenticated sender. */
export type Submission<Command extends JsonObject, Actor> = {
  readonly device: string;
  /** The device that chose the key, where a page brought along what was written at another address. */
  readonly keyOf?: string;
  /** Chosen by the device, one for each thing that it wants done; sending again means using it again. */
  readonly key: string;
  readonly actor: Actor;
  readonly command: Command;
};

export const internal: Refused = {
  ok: false,
  reason: 'internal',
  say: 'Something went wrong in the program; nothing was changed. Please tell the organiser.',
};

export const keyReused: Refused = {
  ok: false,
  reason: 'key-reused',
  say: 'This was sent under a number that was already used for something else. Please reload the page.',
};

export const unreadable: Refused = {
  ok: false,
  reason: 'bad-input',
  say: 'This contains characters that cannot be stored. Please write it again.',
};

export const closing: Refused = {
  ok: false,
  reason: 'storage-failed',
  say: 'The consultation is being closed on the organiser’s computer; nothing was changed.',
};

/** The answer to all commands of a batch that could not be committed. */
export function storageFailed(why: string): Refused {
  return {
    ok: false,
    reason: 'storage-failed',
    say: `This could not be saved on the organiser’s computer. ${why}`,
  };
}
