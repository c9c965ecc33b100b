/**
 * Draws the icons of the program and of its files from two SVGs.
 *
 * Run `node build/package/icons.ts [CHROMIUM]` after changing app.svg or
 * document.svg in build/package/resources; what it writes is kept with the
 * sources, so that packaging needs no browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { icns, ico } from './containers.ts';
import type { Picture } from './containers.ts';

const resources = fileURLToPath(new URL('resources/', import.meta.url));
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 24, 32, 48, 64, 256];

async function draw(svgFile: string): Promise<Picture[]> {
  const svg = readFileSync(`${resources}${svgFile}`).toString('base64');
  const browser = await chromium.launch({
    executablePath: process.argv[2] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const drawn = await page.evaluate(
      async ({ source, sizes }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return sizes.map((size) => {
          const canvas = document.createElement('canvas');
          canvas.width = size;
          canvas.height = size;
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('this browser draws no canvas');
          context.drawImage(image, 0, 0, size, size);
          const { data } = context.getImageData(0, 0, size, size);
          return { size, png: canvas.toDataURL('image/png'), rgba: size > 256 ? [] : [...data] };
        });
      },
      { source: `data:image/svg+xml;base64,${svg}`, sizes: SIZES },
    );
    return drawn.map(({ size, png, rgba }) => ({
      size,
      png: Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'),
      rgba: Uint8Array.from(rgba),
    }));
  } finally {
    await browser.close();
  }
}

const of = (pictures: readonly Picture[], sizes: readonly number[]): Picture[] =>
  pictures.filter(({ size }) => sizes.includes(size));

const app = await draw('app.svg');
mkdirSync(`${resources}icons`, { recursive: true });
for (const { size, png } of of(app, LINUX)) writeFileSync(`${resources}icons/${size}x${size}.png`, png);
writeFileSync(`${resources}icon.ico`, ico(of(app, WINDOWS)));
writeFileSync(`${resources}icon.icns`, icns(app));

// Named after the extension: electron-builder looks for them under that name.
const file = await draw('document.svg');
writeFileSync(`${resources}baraza.ico`, ico(of(file, WINDOWS)));
writeFileSync(`${resources}baraza.icns`, icns(file));
