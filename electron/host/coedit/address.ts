/** What Hocuspocus sends and hears to know that a line lives: one byte, to no document. */
export const ping = new Uint8Array([9]);
const pong = 10;

export function isPong(data: Uint8Array): boolean {
  return data.byteLength === 1 && data[0] === pong;
}
