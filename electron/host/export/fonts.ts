import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddedFont } from './html-style.ts';

/** Which letters each file has, as its makers cut it (CSS ranges of @fontsource), and when it is wanted. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const ARABIC =
  'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC';

type Known = {
  readonly file: string;
  readonly package: string;
  readonly family: EmbeddedFont['family'];
  readonly weight: string;
  readonly unicodeRange: string;
  readonly wanted: RegExp;
};

const font = (
  name: string,
  family: EmbeddedFont['family'],
  subset: string,
  [unicodeRange, wanted, weight]: readonly [string, RegExp, string],
): Known => ({ file: `${name}-${subset}-wght-normal`, package: name, family, weight, unicodeRange, wanted });

const EXTENDED = /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u1E00-\u1EFF]/u;
const known: readonly Known[] = [
  font('source-sans-3', 'Source Sans 3', 'latin', [LATIN, /./u, '200 900']),
  font('source-serif-4', 'Source Serif 4', 'latin', [LATIN, /./u, '200 900']),
  font('source-sans-3', 'Source Sans 3', 'latin-ext', [LATIN_EXT, EXTENDED, '200 900']),
  font('source-serif-4', 'Source Serif 4', 'latin-ext', [LATIN_EXT, EXTENDED, '200 900']),
  font('noto-naskh-arabic', 'Noto Naskh Arabic', 'arabic', [
    ARABIC,
    /[\u0600-\u06FF\u0750-\u077F]/u,
    '400 700',
  ]),
];

/** The fonts that a text needs, where this installation has them; without them readers see their own. */
export function fontsFor(text: string): EmbeddedFont[] {
  return known.flatMap(({ file, package: name, family, weight, unicodeRange, wanted }) => {
    const path = wanted.test(text) ? placeOf(file, name) : null;
    if (path === null) return [];
    return [{ family, style: 'normal', weight, unicodeRange, woff2: readFileSync(path) }];
  });
}

/** Beside the built pages (in the package), or in the installed library (from the sources). */
function placeOf(file: string, name: string): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const assets = join(here, '..', 'renderer', 'assets');
  if (existsSync(assets)) {
    const built = readdirSync(assets).find(
      (asset) => asset.startsWith(`${file}-`) && asset.endsWith('.woff2'),
    );
    if (built !== undefined) return join(assets, built);
  }
  const installed = join(here, '../../../node_modules/@fontsource-variable', name, 'files', `${file}.woff2`);
  return existsSync(installed) ? installed : null;
}
