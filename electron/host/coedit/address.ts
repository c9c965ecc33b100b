const idShape = /^[0-9A-Z]{16}$/u;

/** What Hocuspocus sends and hears to know that a line lives: one byte, to no document. */
export const ping = new Uint8Array([9]);
const pong = 10;

export function isPong(data: Buffer): boolean {
  return data.byteLength === 1 && data[0] === pong;
}

/** Whether a message is addressed to a document by an id of ours, with or without the page's own number behind. */
export function isForOne(data: Buffer): boolean {
  const length = data[0] ?? 0;
  // Addresses are short: their length is one byte.
  if (length < 16 || length > 100 || data.byteLength <= length) return false;
  const [id = '', tab = ''] = data.toString('latin1', 1, 1 + length).split('\0');
  return idShape.test(id) && /^[\w-]{0,80}$/u.test(tab);
}
