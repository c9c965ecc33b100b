const idShape = /^[0-9A-Z]{16}$/u;

/** Whether a message is addressed to a document by an id of ours, with or without the page's own number behind. */
export function isForOne(data: Buffer): boolean {
  const length = data[0] ?? 0;
  // Addresses are short: their length is one byte.
  if (length < 16 || length > 100 || data.byteLength <= length) return false;
  const [id = '', tab = ''] = data.toString('latin1', 1, 1 + length).split('\0');
  return idShape.test(id) && /^[\w-]{0,80}$/u.test(tab);
}
