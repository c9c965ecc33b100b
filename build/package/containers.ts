/** One square picture: its PNG file, and its pixels as red, green, blue, alpha. */
export type Picture = { readonly size: number; readonly png: Uint8Array; readonly rgba: Uint8Array };

/** Up to this size Windows and installers want plain bitmaps; above it, PNG. */
const LARGEST_BITMAP = 64;

/**
 * A Windows icon (.ico).
 *
 * A directory of pictures: small ones as 32-bit bitmaps, stored bottom-up with
 * twice their height in the header (a transparency mask follows, unused with
 * an alpha channel), large ones as PNG.
 */
export function ico(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) =>
    picture.size <= LARGEST_BITMAP ? bitmap(picture) : Buffer.from(picture.png),
  );
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    const size = pictures[index]?.size ?? 0;
    // 256 does not fit into the byte and is written as 0.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...images]);
}

function bitmap({ size, rgba }: Picture): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4;
      const to = ((size - 1 - y) * size + x) * 4;
      pixels[to] = rgba[from + 2] ?? 0;
      pixels[to + 1] = rgba[from + 1] ?? 0;
      pixels[to + 2] = rgba[from] ?? 0;
      pixels[to + 3] = rgba[from + 3] ?? 0;
    }
  }
  const maskRow = Math.ceil(size / 32) * 4;
  return Buffer.concat([header, pixels, Buffer.alloc(maskRow * size)]);
}

/** Names that macOS gives to PNG pictures in an .icns, by their size in pixels. */
const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** A macOS icon (.icns): blocks of a four-letter type, a length that counts its own eight bytes, and a PNG. */
export function icns(pictures: readonly Picture[]): Buffer {
  const blocks = ICNS_TYPES.flatMap(([type, size]) => {
    const picture = pictures.find((one) => one.size === size);
    return picture === undefined ? [] : [block(type, Buffer.from(picture.png))];
  });
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
