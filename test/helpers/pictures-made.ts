import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/** Where no meeting was: looked for in the bytes of pictures that were cleaned. */
export const secretPlace = 'GPS 1 degree 17 minutes south, 36 east';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** EXIF as a camera writes it: where it was, upside down, with a small picture of its own. */
function exif(): Buffer {
  const head = Buffer.from('4d4d002a00000008', 'hex');
  // Two entries: orientation 6, and the GPS directory behind them.
  const entries = Buffer.from('000201120003000000010006000088250004000000010000002600000000', 'hex');
  const gps = Buffer.from('00010001000200000002530000000000000000', 'hex');
  return Buffer.concat([head, entries, gps, Buffer.from(secretPlace), Buffer.from('ffd8ffd9', 'hex')]);
}

const xmp = Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><p>${secretPlace}</p></x:xmpmeta>`);

/** A PNG of this size, with everything beside the picture that a PNG can carry. */
export function png(width = 8, height = 6, extra = true): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + 3 * width), 0x40);
  for (let row = 0; row < height; row += 1) rows[row * (1 + 3 * width)] = 0;
  const said = Buffer.from(`Comment\0${secretPlace}`);
  const beside = [
    chunk('tEXt', said),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(secretPlace)])),
    chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmp])),
    chunk('eXIf', exif()),
    chunk('tIME', Buffer.from([7, 234, 11, 28, 12, 0, 0])),
    chunk('prVt', Buffer.from(secretPlace)),
  ];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(extra ? beside : []),
    chunk('pHYs', Buffer.from('00000b1300000b1301', 'hex')),
    chunk('IDAT', deflateSync(rows)),
    ...(extra ? beside : []),
    chunk('IEND', Buffer.alloc(0)),
    ...(extra ? [Buffer.from(secretPlace)] : []),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** What a camera adds to a JPEG, put behind its first two bytes, and a motion photo behind its end. */
export function asFromCamera(jpeg: Buffer): Buffer {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif()])),
    segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), xmp])),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${secretPlace}`, 'latin1')),
    segment(0xe2, Buffer.from(`MPF\0${secretPlace}`, 'latin1')),
    segment(0xfe, Buffer.from(secretPlace)),
    jpeg.subarray(2),
    Buffer.from('0000001c6674797069736f6d', 'hex'),
    Buffer.from(secretPlace),
    jpeg,
  ]);
}

/** The smallest JPEG that decoders take: 1 × 1, grey. */
export const smallJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////' +
    '////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q==',
  'base64',
);

function riff(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The picture of a simple WebP in the extended form, with EXIF and XMP. */
export function asExtended(webp: Buffer, width: number, height: number): Buffer {
  const flags = Buffer.alloc(10);
  flags[0] = 0b0000_1100;
  flags.writeUIntLE(width - 1, 4, 3);
  flags.writeUIntLE(height - 1, 7, 3);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', flags),
    webp.subarray(12),
    riff('EXIF', exif()),
    riff('XMP ', xmp),
    riff('prVt', Buffer.from(secretPlace)),
  ]);
  return Buffer.concat([riff('RIFF', body), Buffer.from(secretPlace)]);
}

/** A lossless WebP of 1 × 1. */
export const smallWebp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
