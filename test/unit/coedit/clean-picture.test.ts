import { Buffer } from 'node:buffer';
import { deflateSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPicture, mimeOf } from '../../../electron/host/coedit/clean-picture.ts';

const secret = 'GPS 52.5200 N 13.4050 E';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A grey picture of 3 × 2 pixels with texts, a time and EXIF. */
function png(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(3, 0);
  head.writeUInt32BE(2, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${secret}`)),
    chunk('eXIf', Buffer.from(secret)),
    chunk('tIME', Buffer.from([7, 234, 11, 28, 12, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3, 0, 4, 5, 6]))),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(secret),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** The skeleton of a JPEG of 4 × 5 pixels: EXIF, XMP, a comment, a colour profile, and another picture behind it. */
function jpeg(): Buffer {
  const frame = Buffer.from([8, 0, 5, 0, 4, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, Buffer.from(`Exif\0\0${secret}`)),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours', 'latin1')),
    segment(0xfe, Buffer.from(secret)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
    Buffer.from([1, 2, 3, 0xff, 0, 4, 0xff, 0xd9]),
    Buffer.from(`${secret} a second picture`),
  ]);
}

function webp(): Buffer {
  const part = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8, type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const wide = Buffer.alloc(10);
  wide.writeUInt8(0b0000_1100, 0);
  wide.writeUIntLE(6, 4, 3);
  wide.writeUIntLE(8, 7, 3);
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    part('VP8X', wide),
    part('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 1, 2])),
    part('EXIF', Buffer.from(secret)),
    part('XMP ', Buffer.from(secret)),
  ]);
  const head = Buffer.alloc(8, 'RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

describe('[CO15] a picture is kept without what says where and when it was taken', () => {
  it.each([
    ['PNG', png(), 'image/png', 3, 2],
    ['JPEG', jpeg(), 'image/jpeg', 4, 5],
    ['WebP', webp(), 'image/webp', 7, 9],
  ] as const)('%s', (_name, bytes, mime, width, height) => {
    expect(bytes.includes(secret)).toBe(true);
    const clean = cleanPicture(bytes);
    expect(clean).toMatchObject({ mime, width, height });
    expect(clean?.bytes.includes(secret)).toBe(false);
    expect(clean?.bytes.includes('second picture')).toBe(false);
    expect(mimeOf(clean?.bytes ?? Buffer.alloc(0))).toBe(mime);
    expect(cleanPicture(clean?.bytes ?? Buffer.alloc(0))?.bytes).toEqual(clean?.bytes);
  });

  it('keeps the colours of a JPEG', () => {
    expect(cleanPicture(jpeg())?.bytes.includes('ICC_PROFILE')).toBe(true);
  });

  it('takes nothing that does not hold together, and never throws', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(png(), jpeg(), webp()),
        fc.nat(),
        fc.nat({ max: 255 }),
        fc.nat(),
        (bytes, cut, value, at) => {
          const broken = Buffer.from(bytes.subarray(0, cut % bytes.length));
          if (broken.length > 0) broken[at % broken.length] = value;
          if (cleanPicture(broken) === null) refused += 1;
        },
      ),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(200);
    expect(cleanPicture(Buffer.from('<svg onload="alert(1)"/>'))).toBeNull();
  });
});
