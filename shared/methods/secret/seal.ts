import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64Url, toBase64Url } from '../../util/base64url.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { RandomBytes } from '../../util/id.ts';
import { hpkeOpen, hpkeSeal, KEY_LENGTH, publicKeyOf, TAG_LENGTH, type Agree } from './hpke.ts';
import {
  COMMENT_LIMIT,
  HIGHEST_RESPONSE,
  commentLength,
  readSection,
  sectionLength,
  writeSection,
  type SecretAnswer,
  type SectionShape,
} from './section-bytes.ts';

/** The place of an envelope: it opens nowhere else, for nobody else. */
export interface SectionPlace {
  readonly ballot: string;
  readonly section: string;
  readonly seat: string;
}

/** A ballot's keys, base64url. The private one never enters the file. */
export interface BallotKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export type SealRefusal =
  | 'bad-key'
  | 'comment-too-long'
  | 'unknown-item'
  | 'item-twice'
  | 'bad-id'
  | 'id-twice'
  | 'bad-response';

export type Sealed =
  | { readonly ok: true; readonly envelope: string }
  | { readonly ok: false; readonly reason: SealRefusal; readonly item: string | null };

export type Opened =
  | { readonly ok: true; readonly answers: readonly SecretAnswer[] }
  | {
      readonly ok: false;
      readonly reason: 'bad-key' | 'not-an-envelope' | 'does-not-open' | 'not-a-section';
    };

const VERSION = 1;
const purpose = utf8ToBytes('baraza secret section 1');

/** Makes the keys of one ballot from 32 random bytes. */
export function makeKeyPair(random: RandomBytes): BallotKeys {
  const privateKey = random(KEY_LENGTH);
  return { publicKey: toBase64Url(publicKeyOf(privateKey)), privateKey: toBase64Url(privateKey) };
}

/** Draws the random id of one answer: its receipt. */
export function drawReceipt(random: RandomBytes): string {
  return [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How many characters an envelope of this shape has, whatever is in it. */
export function envelopeLength(shape: SectionShape): number {
  const bytes = 1 + KEY_LENGTH + sectionLength(shape) + TAG_LENGTH;
  return Math.ceil((bytes * 4) / 3);
}

/**
 * Seals one section's answers on the voter's device.
 *
 * The envelope is version, one-time key, ciphertext and tag, base64url; its length depends on the
 * shape alone. Ballot, section, seat and items are bound in as associated data: an envelope that is
 * moved to another seat, ballot or section does not open. Items left out count as not answered.
 * With the same answers a second envelope is another one, so that nobody can try answers out against
 * it; that rests on `random` being unpredictable.
 */
export function sealSection(input: {
  readonly publicKey: string;
  readonly place: SectionPlace;
  readonly shape: SectionShape;
  readonly answers: readonly SecretAnswer[];
  readonly random: RandomBytes;
}): Sealed {
  const { shape, answers, place } = input;
  const fault = faultIn(shape, answers);
  if (fault !== null) return fault;
  const publicKey = keyBytes(input.publicKey);
  if (publicKey === null) return refused('bad-key', null);
  try {
    const sealed = hpkeSeal(publicKey, writeSection(shape, answers), {
      info: purpose,
      associated: bindingOf(place, shape),
      oneTimeKey: input.random(KEY_LENGTH),
    });
    const bytes = concatBytes(Uint8Array.of(VERSION), sealed.encapsulated, sealed.ciphertext);
    return { ok: true, envelope: toBase64Url(bytes) };
  } catch {
    // The library refuses points of small order, which no honest ballot key is.
    return refused('bad-key', null);
  }
}

/** Whether a text could be an envelope of this shape, without opening it: the host's check on arrival. */
export function looksLikeEnvelope(shape: SectionShape, envelope: string): boolean {
  return bytesOfEnvelope(shape, envelope) !== null;
}

/**
 * Opens one envelope at its place. Never throws: what does not open says why.
 *
 * Plain JavaScript takes some 2 ms an envelope; a host counts hundreds in one transaction and passes
 * its platform's X25519 as `agree`.
 */
export function openSection(input: {
  readonly keys: BallotKeys;
  readonly place: SectionPlace;
  readonly shape: SectionShape;
  readonly envelope: string;
  readonly agree?: Agree;
}): Opened {
  const privateKey = keyBytes(input.keys.privateKey);
  const publicKey = keyBytes(input.keys.publicKey);
  if (privateKey === null || publicKey === null) return { ok: false, reason: 'bad-key' };
  const bytes = bytesOfEnvelope(input.shape, input.envelope);
  if (bytes === null) return { ok: false, reason: 'not-an-envelope' };
  const sealed = {
    encapsulated: bytes.slice(1, 1 + KEY_LENGTH),
    ciphertext: bytes.slice(1 + KEY_LENGTH),
  };
  const plain = tryOpen(() => {
    const context = { info: purpose, associated: bindingOf(input.place, input.shape) };
    return hpkeOpen({ publicKey, privateKey }, sealed, context, input.agree);
  });
  if (plain === null) return { ok: false, reason: 'does-not-open' };
  const answers = readSection(input.shape, plain);
  return answers === null ? { ok: false, reason: 'not-a-section' } : { ok: true, answers };
}

/** A refusal in one sentence, for the phone. */
export function sealRefusalWords(reason: SealRefusal, shape: SectionShape, language: 'en' | 'fr'): string {
  const en = language === 'en';
  if (reason !== 'comment-too-long') {
    return en
      ? 'These answers could not be sealed on this phone; call the facilitator.'
      : 'Ces réponses n’ont pas pu être scellées sur ce téléphone\u202f; appelez le facilitateur.';
  }
  return en
    ? `This comment is too long for the box; there is room for ${shape.commentBytes} bytes, about as many letters.`
    : `Ce commentaire est trop long pour l’urne\u202f; il y a place pour ${shape.commentBytes} octets, environ autant de lettres.`;
}

function faultIn(shape: SectionShape, answers: readonly SecretAnswer[]): Sealed | null {
  const items = new Set<string>();
  const ids = new Set<string>();
  const room = Math.min(shape.commentBytes, COMMENT_LIMIT);
  for (const { item, id, response, comment } of answers) {
    if (!shape.items.includes(item)) return refused('unknown-item', item);
    if (items.has(item)) return refused('item-twice', item);
    if (!/^[0-9a-f]{32}$/u.test(id)) return refused('bad-id', item);
    if (ids.has(id)) return refused('id-twice', item);
    const code = typeof response === 'number' ? response : 1;
    if (!Number.isInteger(code) || code < 1 || code > HIGHEST_RESPONSE) return refused('bad-response', item);
    if (comment !== undefined && commentLength(comment) > room) return refused('comment-too-long', item);
    items.add(item);
    ids.add(id);
  }
  return null;
}

function refused(reason: SealRefusal, item: string | null): Sealed {
  return { ok: false, reason, item };
}

function bindingOf(place: SectionPlace, shape: SectionShape): Uint8Array {
  const { ballot, section, seat } = place;
  return utf8ToBytes(canonicalJson([ballot, section, seat, shape.commentBytes, shape.items]));
}

function keyBytes(text: string): Uint8Array | null {
  const bytes = fromBase64Url(text);
  return bytes?.length === KEY_LENGTH ? bytes : null;
}

function bytesOfEnvelope(shape: SectionShape, envelope: string): Uint8Array | null {
  if (envelope.length !== envelopeLength(shape)) return null;
  const bytes = fromBase64Url(envelope);
  return bytes !== null && bytes[0] === VERSION ? bytes : null;
}

function tryOpen(open: () => Uint8Array): Uint8Array | null {
  try {
    return open();
  } catch {
    // A wrong key, a moved envelope and garbage look alike on purpose.
    return null;
  }
}
