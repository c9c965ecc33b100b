import { ImageRun } from 'docx';
import type { PictureBlock } from '../../../shared/report/blocks.ts';
import { printable } from '../../../shared/report/safe-text.ts';
import { PAGE } from './docx-styles.ts';
import { fitted, readPicture, type Pictures } from './read-picture.ts';

/** Twentieths of a point as px, in which pictures are measured. */
export function pixels(twentieths: number): number {
  return Math.floor((twentieths / 20) * (96 / 72));
}

/** Leaves room on a page for the heading above a picture. */
export const tallest = 780;

/** A picture within the page's margins; null for one that is not there, or that Word cannot show. */
export function wordPicture({ hash, alt, width }: PictureBlock, pictures: Pictures): ImageRun | null {
  const picture = readPicture(pictures, hash);
  if (picture === null) return null;
  const box = { width: pixels(PAGE.width - 2 * PAGE.side), height: tallest };
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: fitted(picture, width, box),
    altText: { name: 'picture', title: '', description: printable(alt) },
  });
}
