import { Buffer } from 'node:buffer';
import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';

/** What stands before the 32 raw bytes of an X25519 key (RFC 8410): PKCS #8, and SubjectPublicKeyInfo. */
const beforePrivate = Buffer.from('302e020100300506032b656e04220420', 'hex');
const beforePublic = Buffer.from('302a300506032b656e032100', 'hex');

/**
 * X25519 by OpenSSL: twenty times as fast as the plain JavaScript that phones need, so that a room's box opens at once.
 *
 * Throws for a public key of small order, like the plain one.
 */
export function nativeAgree(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return diffieHellman({
    privateKey: createPrivateKey({
      key: Buffer.concat([beforePrivate, privateKey]),
      format: 'der',
      type: 'pkcs8',
    }),
    publicKey: createPublicKey({
      key: Buffer.concat([beforePublic, publicKey]),
      format: 'der',
      type: 'spki',
    }),
  });
}
