const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By character code; a table, because a counted box is megabytes of this. */
const valueOf = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value += 1) valueOf[alphabet.charCodeAt(value)] = value;

/** Bytes as base64url without padding (RFC 4648, section 5): safe in addresses and file names. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = left >= 3 ? 4 : left + 1;
    for (let i = 0; i < letters; i += 1) text += alphabet.charAt((group >> (18 - 6 * i)) & 63);
  }
  return text;
}

/** The bytes of a base64url text, or null when it is none: wrong letters, length or spare bits. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let buffer = 0;
  let at = 0;
  for (let place = 0; place < text.length; place += 1) {
    const value = valueOf[text.charCodeAt(place)] ?? -1;
    if (value < 0) return null;
    buffer = ((buffer << 6) | value) & 0xff_ffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (buffer >> bits) & 0xff;
    at += 1;
  }
  return (buffer & ((1 << bits) - 1)) === 0 ? bytes : null;
}
