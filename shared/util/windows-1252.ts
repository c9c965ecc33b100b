/** What the bytes from 80 to 9F stand for: quotation marks, dashes, œ, €. The five that are free stay what they are. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Text in Windows-1252, as spreadsheets of Western Europe and West Africa save it.
 *
 * By hand, since Node 24 decodes `windows-1252` as Latin-1 and loses every apostrophe of a French text. Source: the
 * WHATWG's index of windows-1252.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? (high[byte - 0x80] ?? '') : String.fromCodePoint(byte);
  }
  return text;
}
