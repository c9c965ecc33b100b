import { Buffer } from 'node:buffer';

/** A picture without anything but the picture; `mime` by its bytes, whatever its sender said. */
export type CleanPicture = {
  readonly bytes: Buffer;
  readonly mime: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
};

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a stored picture is, by its first bytes; null for what is no picture. */
export function mimeOf(bytes: Buffer): CleanPicture['mime'] | null {
  if (bytes.subarray(0, 8).equals(pngStart)) return 'image/png';
  if (bytes.length > 2 && bytes.readUInt16BE(0) === 0xff_d8) return 'image/jpeg';
  return bytes.toString('latin1', 8, 12) === 'WEBP' ? 'image/webp' : null;
}

/** Larger ones need so much memory to be shown that phones give up. */
const mostPixels = 40_000_000;

/**
 * Takes out of a picture where, when and with what it was made: all metadata but what it needs to be shown.
 *
 * PNG, JPEG and WebP; null for anything else, and for a picture that does not hold together.
 */
export function cleanPicture(bytes: Buffer): CleanPicture | null {
  const picture = cleanPng(bytes) ?? cleanJpeg(bytes) ?? cleanWebp(bytes);
  if (picture === null) return null;
  const { width, height } = picture;
  return width > 0 && height > 0 && width * height <= mostPixels ? picture : null;
}

/** Chunks that the picture needs; times, texts and EXIF are none of them. (PNG specification, 3rd edition, 11.) */
const pngKept = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sRGB',
  'sBIT',
  'pHYs',
]);

function cleanPng(bytes: Buffer): CleanPicture | null {
  if (!bytes.subarray(0, 8).equals(pngStart) || bytes.length < 33) return null;
  const kept: Buffer[] = [pngStart];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (pngKept.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') {
      const width = bytes.readUInt32BE(16);
      return { bytes: Buffer.concat(kept), mime: 'image/png', width, height: bytes.readUInt32BE(20) };
    }
    at = end;
  }
  return null;
}

/** Segments APP1–APP15 but ICC (APP2) and Adobe's colour transform (APP14), and comments, are left out. */
function isJpegKept(marker: number, bytes: Buffer, at: number): boolean {
  if (marker === 0xfe) return false;
  // The other kind of APP0 is a thumbnail, which may show what was cut off.
  if (marker === 0xe0) return bytes.toString('latin1', at + 4, at + 8) === 'JFIF';
  if (marker === 0xe2) return bytes.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE';
  return marker < 0xe1 || marker > 0xef || marker === 0xee;
}

function cleanJpeg(bytes: Buffer): CleanPicture | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return null;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let hasScan = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      // What a camera hides behind the end is left out: a motion photo, a second picture with its own metadata.
      if (size === null || !hasScan) return null;
      kept.push(bytes.subarray(at, at + 2));
      return { bytes: Buffer.concat(kept), mime: 'image/jpeg', ...size };
    }
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame && at + 9 <= bytes.length) {
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    const isScan = marker === 0xda;
    hasScan ||= isScan;
    const next = isScan ? endOfScan(bytes, end) : end;
    if (isJpegKept(marker, bytes, at)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

/** Where the next marker stands: within a scan 0xff is followed by 0, or by a number from 0xd0 to 0xd7 (a restart). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const webpKept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function cleanWebp(bytes: Buffer): CleanPicture | null {
  if (bytes.length < 30 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const kept: Buffer[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  // What stands behind is no part of the picture.
  const all = 8 + bytes.readUInt32LE(4);
  if (all > bytes.length) return null;
  for (let at = 12; at + 8 <= all;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > all) return null;
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, all)));
    size ??= webpSize(type, chunk);
    // The flags say which chunks follow: EXIF (bit 3) and XMP (bit 2) do not any more.
    if (type === 'VP8X' && chunk.length > 8) chunk.writeUInt8(chunk.readUInt8(8) & 0b1111_0011, 8);
    if (webpKept.has(type)) kept.push(chunk);
    at = end;
  }
  if (size === null) return null;
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.alloc(8, 'RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { bytes: Buffer.concat([head, body]), mime: 'image/webp', ...size };
}

function webpSize(type: string, chunk: Buffer): { readonly width: number; readonly height: number } | null {
  if (type === 'VP8X' && chunk.length >= 18) {
    return { width: chunk.readUIntLE(12, 3) + 1, height: chunk.readUIntLE(15, 3) + 1 };
  }
  if (type === 'VP8 ' && chunk.length >= 18) {
    return { width: chunk.readUInt16LE(14) & 0x3f_ff, height: chunk.readUInt16LE(16) & 0x3f_ff };
  }
  if (type === 'VP8L' && chunk.length >= 13) {
    const bits = chunk.readUInt32LE(9);
    return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
  }
  return null;
}
