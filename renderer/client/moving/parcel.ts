import type { Json, JsonObject } from '../../../shared/util/json.ts';
import type { Unsent } from '../outbox.ts';

/**
 * What a page takes along to another address of the organiser's computer.
 *
 * A browser keeps what was written under the address where it was written: under a new one a page starts with
 * nothing. So the page at the old address hands over what the host has not got.
 */
export type Parcel = {
  /** The device that it was at the old address. */
  readonly device: string;
  /** Personal codes of the seats on it. */
  readonly codes: readonly string[];
  readonly acts: readonly Unsent[];
  /** Drafts, answers that wait for the box, receipts: by the name of the note. */
  readonly notes: { readonly [name: string]: Json };
  readonly texts: readonly CarriedText[];
};

/** A document with something in it that the host has not acknowledged. */
export type CarriedText = {
  readonly id: string;
  /** The consultation file that it belongs to. */
  readonly file: string;
  /** The whole document as a Yjs update. */
  readonly update: Uint8Array;
};

/** What the two pages say to each other: the new one asks, the old one gives, the new one has it. */
export const said = { asks: 'baraza-asks', gives: 'baraza-gives', has: 'baraza-has' } as const;

/** Far more than anybody writes in a day; beyond it nothing is taken. */
const mostSeats = 40;
const mostActs = 500;
const mostNotes = 2000;
const mostTexts = 60;

/** What another window says is a parcel, as one; null for anything else. Never throws. */
export function readParcel(value: unknown): Parcel | null {
  if (!isObject(value) || typeof value['device'] !== 'string') return null;
  const { device, codes, acts, notes, texts } = value;
  if (!Array.isArray(codes) || !Array.isArray(acts) || !Array.isArray(texts) || !isObject(notes)) return null;
  const noted = Object.entries(notes) as [string, Json][];
  if (
    codes.length > mostSeats ||
    acts.length > mostActs ||
    texts.length > mostTexts ||
    noted.length > mostNotes
  )
    return null;
  return {
    device,
    codes: codes.filter((code: unknown) => typeof code === 'string'),
    acts: acts.flatMap((act: unknown) => readAct(act)),
    notes: Object.fromEntries(noted),
    texts: texts.flatMap((text: unknown) => readText(text)),
  };
}

/** Whether there is anything in it that its owner would miss. */
export function isEmpty({ codes, acts, notes, texts }: Parcel): boolean {
  return [codes, acts, texts, Object.keys(notes)].every(({ length }) => length === 0);
}

function readAct(value: unknown): readonly Unsent[] {
  if (!isObject(value)) return [];
  const { key, name, seat, body, at, keyOf } = value;
  if (typeof key !== 'string' || typeof name !== 'string' || !isObject(body)) return [];
  return [
    {
      key,
      name,
      seat: typeof seat === 'string' ? seat : null,
      body: body as JsonObject,
      at: typeof at === 'number' ? at : 0,
      state: 'on-phone',
      reason: null,
      say: null,
      ...(typeof keyOf === 'string' ? { keyOf } : {}),
    },
  ];
}

function readText(value: unknown): readonly CarriedText[] {
  if (!isObject(value)) return [];
  const { id, file, update } = value;
  if (typeof id !== 'string' || typeof file !== 'string' || !(update instanceof Uint8Array)) return [];
  return [{ id, file, update }];
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
