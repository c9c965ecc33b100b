import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FONTS = [
  { name: 'Source Sans 3', alternative: 'Arial', family: 'swiss', panose: '020B0503030403020204' },
  { name: 'Source Serif 4', alternative: 'Times New Roman', family: 'roman', panose: '02040603050405020204' },
] as const;

/**
 * Tells office programs what to use where our fonts are not installed.
 *
 * Without an entry in the font table Word replaces an unknown sans by a serif.
 */
export function withFontTable(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const path = 'word/fontTable.xml';
  const entries = FONTS.map(
    (font) =>
      `<w:font w:name="${font.name}"><w:altName w:val="${font.alternative}"/><w:panose1 w:val="${font.panose}"/><w:charset w:val="00"/><w:family w:val="${font.family}"/><w:pitch w:val="variable"/></w:font>`,
  ).join('');
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = before.includes('</w:fonts>')
    ? before.replace('</w:fonts>', `${entries}</w:fonts>`)
    : before.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${entries}</w:fonts>`);
  if (after === before) throw new Error('The DOCX has no font table to add to.');
  return zipSync({ ...parts, [path]: strToU8(after) }, { level: 6 });
}
