/**
 * Bakes the letters that report pictures are written with.
 *
 * A DOCX carries each figure twice: as SVG, and as a PNG for programs that do not
 * read SVG (LibreOffice before 7.6, Word before 2016). The PNG is drawn in plain
 * Node, where no font engine runs, so its letters come from a small atlas of
 * Source Sans 3 (SIL Open Font License 1.1), rendered here once by Chromium.
 * Run `node build/glyph-atlas.ts` again after changing CHARACTERS or the font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const EM = 40;
const WEIGHTS = [400, 600] as const;
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x401, 0x45f],
];
const CHARACTERS =
  ranges.map(([from, to]) => span(from, to)).join('') + '–—‘’“”„•…‰‹›€−≤≥≈×ẸẹỌọṢṣŊŋƁɓƊɗƘƙƝɲƐɛƆɔ';
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

function span(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
}

interface Baked {
  readonly advances: number[];
  readonly boxes: [number, number, number, number][];
  readonly pixels: number[];
}

const faces = SUBSETS.map((subset) => {
  const path = `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
  return readFileSync(path).toString('base64');
});
const css = faces
  .map(
    (data, i) => `@font-face{font-family:S${i};font-weight:200 900;src:url(data:font/woff2;base64,${data})}`,
  )
  .join('\n');

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage();
await page.setContent(`<style>${css}</style><canvas></canvas>`);
const family = SUBSETS.map((_, i) => `S${i}`).join(',');

const chars = [...new Set(CHARACTERS)];
const baked: Record<number, Baked> = {};
for (const weight of WEIGHTS) {
  baked[weight] = await page.evaluate(
    async ({ chars, family, weight, em, count }) => {
      for (let i = 0; i < count; i++) await document.fonts.load(`${weight} ${em}px S${i}`, 'aд');
      const canvas = new OffscreenCanvas(em * 3, em * 2);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      const out: Baked = { advances: [], boxes: [], pixels: [] };
      const originX = em;
      const baseline = Math.round(em * 1.4);
      for (const char of chars) {
        context.font = `${weight} 1000px ${family}`;
        out.advances.push(Math.round(context.measureText(char).width));
        context.font = `${weight} ${em}px ${family}`;
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.fillText(char, originX, baseline);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let [left, top, right, bottom] = [canvas.width, canvas.height, -1, -1];
        for (let y = 0; y < canvas.height; y++)
          for (let x = 0; x < canvas.width; x++)
            if ((data[(y * canvas.width + x) * 4 + 3] ?? 0) > 7) {
              left = Math.min(left, x);
              right = Math.max(right, x);
              top = Math.min(top, y);
              bottom = Math.max(bottom, y);
            }
        if (right < 0) {
          out.boxes.push([0, 0, 0, 0]);
          continue;
        }
        const [width, height] = [right - left + 1, bottom - top + 1];
        out.boxes.push([left - originX, top - baseline, width, height]);
        for (let y = top; y <= bottom; y++)
          for (let x = left; x <= right; x++)
            out.pixels.push(Math.round((data[(y * canvas.width + x) * 4 + 3] ?? 0) / 17));
      }
      return out;
    },
    { chars, family, weight, em: EM, count: SUBSETS.length },
  );
}
await browser.close();

const lines = WEIGHTS.map((weight) => {
  const { advances, boxes, pixels } = baked[weight] ?? { advances: [], boxes: [], pixels: [] };
  const packed = new Uint8Array(Math.ceil(pixels.length / 2));
  pixels.forEach((value, i) => {
    packed[i >> 1] = (packed[i >> 1] ?? 0) | (i % 2 === 0 ? value << 4 : value);
  });
  const data = deflateSync(packed, { level: 9 }).toString('base64');
  return `  ${weight}: {\n    advances: '${advances.join(' ')}',\n    boxes: '${boxes.flat().join(' ')}',\n    pixels:\n      '${data}',\n  },`;
});
const quoted = JSON.stringify(chars.join(''));
writeFileSync(
  'electron/host/export/glyph-atlas-data.ts',
  `/* Written by build/glyph-atlas.ts: letters of Source Sans 3, SIL Open Font License 1.1. */\n\nexport const EM = ${EM};\n\nexport const CHARACTERS =\n  ${quoted};\n\n/** Advances in thousandths of an em; boxes as left, top, width, height from the origin; pixels of 4 bits, deflated. */\nexport const WEIGHTS = {\n${lines.join('\n')}\n} as const;\n`,
);

const regular = baked[400]?.advances ?? [];
const wanted = chars.slice(0, chars.indexOf('ſ') + 1);
writeFileSync(
  'shared/figures/advances.ts',
  `/* Written by build/glyph-atlas.ts: widths of Source Sans 3 in thousandths of an em, U+0020 to U+007E, then U+00A0 to U+017F. */\n\nexport const ADVANCES =\n  '${wanted.map((_, i) => regular[i]).join(' ')}';\n`,
);
console.log(`${chars.length} letters`);
