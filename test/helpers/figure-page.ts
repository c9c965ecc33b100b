import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { SceneSvg } from '../../shared/figures/scene-svg.ts';
import {
  CONSOLE_SIZE,
  DARK,
  type FigureOptions,
  LIGHT,
  PHONE_SIZE,
  PRINT,
  PRINT_SIZE,
  SCREEN_SIZE,
} from '../../shared/figures/theme.ts';
import { drawHard, hardFigures, type HardFigure } from './hard-figures.ts';
import { type Hardship, hardships } from './hardships.ts';

/** Every surface that shows figures, in the theme in which they are hardest to read there. */
export const surfaces = {
  phone: { theme: LIGHT, size: PHONE_SIZE },
  console: { theme: DARK, size: CONSOLE_SIZE },
  screen: { theme: LIGHT, size: { ...SCREEN_SIZE, text: 28 } },
  print: { theme: PRINT, size: PRINT_SIZE },
} as const satisfies Readonly<Record<string, FigureOptions>>;

const fonts = [
  ['Source Sans 3 Variable', 'source-sans-3', 'latin'],
  ['Source Sans 3 Variable', 'source-sans-3', 'latin-ext'],
  ['Source Serif 4 Variable', 'source-serif-4', 'latin'],
  ['Source Serif 4 Variable', 'source-serif-4', 'latin-ext'],
  ['Noto Naskh Arabic Variable', 'noto-naskh-arabic', 'arabic'],
] as const;

const ranges = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB',
  arabic: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC',
} as const;

/** The product's fonts as style rules that need no file beside them. */
function fontRules(): string {
  return fonts
    .map(([family, folder, part]) => {
      const path = `../../node_modules/@fontsource-variable/${folder}/files/${folder}-${part}-wght-normal.woff2`;
      const data = readFileSync(new URL(path, import.meta.url)).toString('base64');
      const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
      return `@font-face{font-family:'${family}';font-weight:200 900;src:${source};unicode-range:${ranges[part]}}`;
    })
    .join('\n');
}

/** A page in the product's fonts. */
export function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figures</title><style>
${fontRules()}
body{margin:16px;font:15px 'Source Sans 3 Variable',sans-serif}
main{inline-size:max-content}
table{border-collapse:collapse;max-inline-size:900px}
td,th{border:1px solid #bbb;padding:2px 8px;text-align:start}
</style></head><body>${body}</body></html>`;
}

export function svgOf({ scene, said }: HardFigure): string {
  return renderToStaticMarkup(SceneSvg({ scene, label: said, fixed: true }));
}

function written(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function tableHtml({ table: { columns, rows } }: HardFigure): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${written(cell)}</${tag}>`).join('')}</tr>`;
  const head = line(
    columns.map(({ label }) => label),
    'th',
  );
  return `<details><summary>Numbers</summary><table>${head}${rows.map((row) => line(row, 'td')).join('')}</table></details>`;
}

/** Every kind of figure of every hardship on every surface, as one web page to look at. */
export function figureGallery(): string {
  const shown = (kind: string, hard: Hardship): string =>
    Object.entries(surfaces)
      .map(([surface, look]) => {
        const figure = drawHard(kind, hard, look);
        const back = look.theme.surface;
        return `<section><h3>${surface}</h3><div style="background:${back};inline-size:max-content">${svgOf(figure)}</div>
<p style="max-inline-size:900px">${written(figure.said)}</p>${tableHtml(figure)}</section>`;
      })
      .join('');
  const body = Object.keys(hardFigures)
    .map(
      (kind) =>
        `<h1>${kind}</h1>${hardships.map((hard) => `<h2>${kind}: ${hard.name}</h2>${shown(kind, hard)}`).join('')}`,
    )
    .join('');
  return pageOf(body);
}
