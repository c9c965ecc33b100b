import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPicture, mimeOf } from '../../../electron/host/coedit/clean-picture.ts';
import {
  asExtended,
  asFromCamera,
  png,
  secretPlace,
  smallJpeg,
  smallWebp,
} from '../../helpers/pictures-made.ts';

const traces = [
  secretPlace,
  'Exif',
  'EXIF',
  'eXIf',
  'XMP',
  'xmpmeta',
  'Photoshop',
  'MPF',
  'tEXt',
  'tIME',
  'ftypisom',
];

const tracesIn = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString('latin1');
  return traces.filter((trace) => text.includes(trace));
};

describe('a picture for a document', () => {
  it.each([
    ['PNG', png(8, 6), 'image/png', 8, 6],
    ['JPEG', asFromCamera(smallJpeg), 'image/jpeg', 1, 1],
    ['WebP', asExtended(smallWebp, 1, 1), 'image/webp', 1, 1],
  ] as const)('[CO15] as %s keeps nothing that says where and when', (_kind, given, mime, width, height) => {
    expect(tracesIn(given)).toContain(secretPlace);
    const clean = cleanPicture(given);
    expect(clean).toMatchObject({ mime, width, height });
    const bytes = clean?.bytes ?? Buffer.alloc(0);
    expect(tracesIn(bytes)).toEqual([]);
    expect(mimeOf(bytes)).toBe(mime);
    // Nothing is left to clean, and what was clean stays as it was.
    expect(cleanPicture(bytes)?.bytes.equals(bytes)).toBe(true);
  });

  it('[CO15] that was clean stays as it was', () => {
    const plain = png(8, 6, false);
    expect(cleanPicture(plain)?.bytes.equals(plain)).toBe(true);
    expect(cleanPicture(smallWebp)?.bytes.equals(smallWebp)).toBe(true);
  });

  it('[CO15] ends with the picture, though marks stand within it: restarts, stuffed bytes, a thumbnail’s end before it', () => {
    const scan = smallJpeg.indexOf(Buffer.from('ffda', 'hex'));
    const body = Buffer.from('12ff00ff00ffd0ff0034ffd7ff00', 'hex');
    const jpeg = Buffer.concat([smallJpeg.subarray(0, scan + 10), body, Buffer.from('ffd9', 'hex')]);
    const clean = cleanPicture(asFromCamera(jpeg));
    expect(clean?.bytes.subarray(-2).toString('hex')).toBe('ffd9');
    expect(tracesIn(clean?.bytes ?? Buffer.alloc(0))).toEqual([]);
  });

  it('[CO15] of several scans keeps them all, and nothing that hides between them', () => {
    const scan = smallJpeg.indexOf(Buffer.from('ffda', 'hex'));
    const [head, rest] = [smallJpeg.subarray(0, scan), smallJpeg.subarray(scan, -2)];
    const hidden = Buffer.concat([
      Buffer.from('ffe1', 'hex'),
      Buffer.from([0, secretPlace.length + 2]),
      Buffer.from(secretPlace),
    ]);
    const jpeg = Buffer.concat([head, rest, hidden, rest, Buffer.from('ffd9', 'hex')]);
    const clean = cleanPicture(jpeg);
    expect(tracesIn(clean?.bytes ?? Buffer.alloc(0))).toEqual([]);
    expect(clean?.bytes.toString('latin1').split('\xff\xda').length).toBe(3);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
    ['a page with the first bytes of a JPEG', Buffer.from('\xff\xd8<html>', 'latin1')],
    ['a PNG without an end', png(8, 6, false).subarray(0, -12)],
    ['a PNG as high as a mountain', png(8, 6, false).fill(0x7f, 20, 24)],
    ['a PNG without a width', png(8, 6, false).fill(0, 16, 20)],
    ['a JPEG that is cut in its head', smallJpeg.subarray(0, 60)],
    ['a WebP that is cut', smallWebp.subarray(0, 28)],
    [
      'a WebP of nothing but EXIF',
      Buffer.concat([Buffer.from('RIFF\x20\0\0\0WEBPEXIF\x10\0\0\0', 'latin1'), Buffer.alloc(16)]),
    ],
  ])('is none where it is %s', (_what, bytes) => expect(cleanPicture(bytes)).toBe(null));

  it('throws nothing, whatever is cut and flipped, and never keeps what was beside the picture', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(png(8, 6), asFromCamera(smallJpeg), asExtended(smallWebp, 1, 1)),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 3 }),
        fc.nat(2000),
        (whole, flips, length) => {
          const bytes = Buffer.from(whole.subarray(0, Math.max(length, whole.length - 200)));
          for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
          const clean = cleanPicture(bytes);
          if (clean === null) return;
          kept += 1;
          expect(clean.width * clean.height).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000 },
    );
    expect(kept).toBeGreaterThan(300);
  });
});
