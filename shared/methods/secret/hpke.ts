import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Public-key encryption as RFC 9180 defines it: base mode, DHKEM(X25519, HKDF-SHA256),
 * HKDF-SHA256, ChaCha20-Poly1305, one message a context.
 *
 * Plain JavaScript, because phones in the room are on plain http and have no `crypto.subtle` there.
 * Checked against the RFC's own vectors (appendix A.2.1).
 */
export interface SealedMessage {
  /** The sender's one-time public key. */
  readonly encapsulated: Uint8Array;
  /** As long as the message, and 16 bytes for the tag. */
  readonly ciphertext: Uint8Array;
}

export const KEY_LENGTH = 32;
export const TAG_LENGTH = 16;

const empty = new Uint8Array(0);
const kemSuite = concatBytes(utf8ToBytes('KEM'), Uint8Array.of(0x00, 0x20));
const suite = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0x00, 0x20, 0x00, 0x01, 0x00, 0x03));

/** The public key of a private key of 32 random bytes. */
export function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  return x25519.getPublicKey(privateKey);
}

/** Seals a message to a public key. `oneTimeKey`: 32 fresh random bytes, never used again. */
export function hpkeSeal(
  publicKey: Uint8Array,
  message: Uint8Array,
  context: { readonly info: Uint8Array; readonly associated: Uint8Array; readonly oneTimeKey: Uint8Array },
): SealedMessage {
  const encapsulated = x25519.getPublicKey(context.oneTimeKey);
  const point = x25519.getSharedSecret(context.oneTimeKey, publicKey);
  const cipher = cipherFor(point, encapsulated, publicKey, context.info, context.associated);
  return { encapsulated, ciphertext: cipher.encrypt(message) };
}

/** X25519 of a private and a public key. The host may pass in a faster one than plain JavaScript's. */
export type Agree = (privateKey: Uint8Array, publicKey: Uint8Array) => Uint8Array;

/** Opens a sealed message. Throws when anything about it, or its context, is not as it was sealed. */
export function hpkeOpen(
  keys: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array },
  sealed: SealedMessage,
  context: { readonly info: Uint8Array; readonly associated: Uint8Array },
  agree: Agree = x25519.getSharedSecret,
): Uint8Array {
  const point = agree(keys.privateKey, sealed.encapsulated);
  const cipher = cipherFor(point, sealed.encapsulated, keys.publicKey, context.info, context.associated);
  return cipher.decrypt(sealed.ciphertext);
}

function cipherFor(
  point: Uint8Array,
  encapsulated: Uint8Array,
  publicKey: Uint8Array,
  info: Uint8Array,
  associated: Uint8Array,
) {
  const kemPrk = labeledExtract(kemSuite, empty, 'eae_prk', point);
  const kemContext = concatBytes(encapsulated, publicKey);
  const secret = labeledExpand(kemSuite, kemPrk, 'shared_secret', kemContext, 32);

  const baseMode = Uint8Array.of(0);
  const keyContext = concatBytes(
    baseMode,
    labeledExtract(suite, empty, 'psk_id_hash', empty),
    labeledExtract(suite, empty, 'info_hash', info),
  );
  const prk = labeledExtract(suite, secret, 'secret', empty);
  const key = labeledExpand(suite, prk, 'key', keyContext, 32);
  const nonce = labeledExpand(suite, prk, 'base_nonce', keyContext, 12);
  return chacha20poly1305(key, nonce, associated);
}

const version = utf8ToBytes('HPKE-v1');

function labeledExtract(suiteId: Uint8Array, salt: Uint8Array, label: string, key: Uint8Array): Uint8Array {
  return extract(sha256, concatBytes(version, suiteId, utf8ToBytes(label), key), salt);
}

function labeledExpand(
  suiteId: Uint8Array,
  key: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Uint8Array {
  const labeled = concatBytes(
    Uint8Array.of(length >> 8, length & 0xff),
    version,
    suiteId,
    utf8ToBytes(label),
    info,
  );
  return expand(sha256, key, labeled, length);
}
