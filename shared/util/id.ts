/** Gives `length` random bytes from a generator that cannot be guessed. */
export type RandomBytes = (length: number) => Uint8Array;

/** Crockford's base 32: no I, L, O or U. */
const idAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Codes are read from a screen and typed: 0 and 1 are left out too. */
const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const idLength = 16;
const codeLength = 6;

/**
 * A random id: 16 characters of Crockford's base 32, 80 bits.
 *
 * Ids carry no time and no order, so that nobody reads out of them who came first.
 */
export function makeId(randomBytes: RandomBytes): string {
  let id = '';
  for (const byte of randomBytes(idLength)) id += idAlphabet.charAt(byte & 31);
  return id;
}

/** A code of characters that are neither misread nor misheard; 729 million of the usual length. */
export function makeCode(randomBytes: RandomBytes, length = codeLength): string {
  let code = '';
  while (code.length < length) {
    // The alphabet has 30 letters: a draw of 30 or 31 adds none, so that all letters are equally likely.
    for (const byte of randomBytes(length - code.length)) code += codeAlphabet.charAt(byte & 31);
  }
  return code;
}

/**
 * What somebody meant who typed a code: capitals, without spaces and dashes.
 *
 * Returns null when that can be no code.
 */
export function readCode(typed: string, length = codeLength): string | null {
  const code = typed.replaceAll(/[\s\-–—.]/gu, '').toUpperCase();
  if (code.length !== length) return null;
  return code.split('').every((letter) => codeAlphabet.includes(letter)) ? code : null;
}
