import { filled } from '../../../shared/figures/theme.ts';
import type { DocumentWords } from '../../../shared/report/words.ts';

/** A picture that documents can carry: what it is, by its bytes, and its size in pixels. */
export type ReadPicture = {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Pictures of the consultation's file, by the SHA-256 of their bytes. */
export type Pictures = { readonly [hash: string]: Uint8Array };

/** The picture under a hash; null for one that is missing, of another kind than PNG and JPEG, or broken. */
export function readPicture(pictures: Pictures, hash: string): ReadPicture | null {
  const bytes = Object.hasOwn(pictures, hash) ? pictures[hash] : undefined;
  if (bytes === undefined) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? jpegSize(view);
  return size === null || size.width < 1 || size.height < 1 ? null : { ...size, bytes };
}

function pngSize(view: DataView): Omit<ReadPicture, 'bytes'> | null {
  if (view.byteLength < 33 || view.getUint32(0) !== 0x89_50_4e_47 || view.getUint32(4) !== 0x0d_0a_1a_0a) {
    return null;
  }
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Markers that start a frame (ITU-T T.81, table B.1): they say the size. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jpegSize(view: DataView): Omit<ReadPicture, 'bytes'> | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return null;
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // Fill bytes, and markers without a length.
    if (marker === 0xff) at += 1;
    else if (marker >= 0xd0 && marker <= 0xd9) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** The size at which it is shown: as wide as its writers made it, within a box of the page. */
export function fitted(
  picture: Pick<ReadPicture, 'width' | 'height'>,
  wanted: number | undefined,
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(
    (wanted ?? picture.width) / picture.width,
    box.width / picture.width,
    box.height / picture.height,
  );
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}

/** What stands in the place of a picture that cannot be shown. */
export function pictureInWords(words: DocumentWords, alt: string): string {
  return `[${alt === '' ? words.picture : filled(words.pictureOf, { alt })}]`;
}
