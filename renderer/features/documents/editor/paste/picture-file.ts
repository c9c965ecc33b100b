import { largestPicture } from '../../../../../shared/contract/documents.ts';

/** Longest side of a picture in a text: sharp over a whole page in print, and small enough for a room's Wi-Fi. */
const longestSide = 2000;
const qualities = [0.9, 0.8, 0.65, 0.5] as const;

/**
 * Draws a picture anew, at most 2000 px long and 2 MB large; null when it is none.
 *
 * Drawing also leaves behind what a camera writes beside the picture: place, time, names.
 */
export async function pictureFile(file: Blob): Promise<Blob | null> {
  const source = await decode(file);
  if (source === null) return null;
  for (const side of [longestSide, 1400, 1000]) {
    const canvas = draw(source, side);
    // Drawings and screenshots stay sharp as PNG; photographs would be far too large.
    if (file.type === 'image/png') {
      const png = await encode(canvas, 'image/png');
      if (png !== null && png.size <= largestPicture) return png;
    }
    for (const quality of qualities) {
      const jpeg = await encode(canvas, 'image/jpeg', quality);
      if (jpeg !== null && jpeg.size <= largestPicture) return jpeg;
    }
  }
  return null;
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file);
  } catch {
    return null;
  }
}

function draw(source: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(source.width, source.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(source.width * scale));
  canvas.height = Math.max(1, Math.round(source.height * scale));
  const context = canvas.getContext('2d');
  if (context !== null) {
    // What is transparent becomes paper, not the black of JPEG.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

async function encode(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> {
  return await new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
