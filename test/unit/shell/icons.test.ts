import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { icns, ico } from '../../../build/package/containers.ts';

const resources = fileURLToPath(new URL('../../../build/package/resources/', import.meta.url));
const read = (name: string): Buffer => readFileSync(`${resources}${name}`);

/** Width and height in a PNG's header. */
function pngSize(png: Buffer): number[] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.each(['icon.ico', 'baraza.ico'])('%s', (name) => {
  test('holds every size that Windows shows, small ones as bitmaps', () => {
    const file = read(name);
    expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
    const sizes: number[] = [];
    let end = 6 + 16 * file.readUInt16LE(4);
    for (let index = 0; index < file.readUInt16LE(4); index++) {
      const entry = 6 + 16 * index;
      const size = file.readUInt8(entry) || 256;
      const image = file.subarray(file.readUInt32LE(entry + 12)).subarray(0, file.readUInt32LE(entry + 8));
      expect(file.readUInt32LE(entry + 12)).toBe(end);
      end += image.length;
      if (size === 256) expect(pngSize(image)).toEqual([256, 256]);
      else
        expect([image.readUInt32LE(0), image.readInt32LE(4), image.readInt32LE(8)]).toEqual([
          40,
          size,
          size * 2,
        ]);
      sizes.push(size);
    }
    expect(end).toBe(file.length);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 256]);
  });
});

describe.each(['icon.icns', 'baraza.icns'])('%s', (name) => {
  test('holds every size that macOS shows', () => {
    const file = read(name);
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    const sizes: Record<string, number[]> = {};
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      sizes[file.toString('latin1', at, at + 4)] = pngSize(file.subarray(at + 8));
    }
    expect(sizes).toMatchObject({ ic07: [128, 128], ic08: [256, 256], ic09: [512, 512], ic10: [1024, 1024] });
  });
});

test('Linux gets a PNG a size', () => {
  for (const name of readdirSync(`${resources}icons`)) {
    const size = Number.parseInt(name, 10);
    expect(name).toBe(`${size}x${size}.png`);
    expect(pngSize(read(`icons/${name}`))).toEqual([size, size]);
  }
});

test('a bitmap in an .ico is stored bottom-up, blue first', () => {
  const top = [1, 2, 3, 4];
  const bottom = [5, 6, 7, 8];
  const file = ico([
    { size: 2, png: new Uint8Array(), rgba: Uint8Array.from([...top, ...top, ...bottom, ...bottom]) },
  ]);
  expect([...file.subarray(22 + 40, 22 + 40 + 16)]).toEqual([7, 6, 5, 8, 7, 6, 5, 8, 3, 2, 1, 4, 3, 2, 1, 4]);
});

test('an .icns without a fitting picture is an empty one', () => {
  expect([...icns([])]).toEqual([...Buffer.from('icns'), 0, 0, 0, 8]);
});
