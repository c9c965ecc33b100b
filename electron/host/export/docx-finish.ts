import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const STYLES = 'word/styles.xml';

/**
 * Turns the styles of the contents of a packed right-to-left document.
 *
 * Their paragraphs are the library's own, and its styles cannot carry a direction.
 */
export function withTurnedContents(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[STYLES] ?? new Uint8Array());
  const after = before.replace(
    /(<w:style [^>]*w:styleId="TOC\d"(?:(?!<\/w:style>).)*?)(<w:spacing )/gs,
    '$1<w:bidi/>$2',
  );
  if (after === before) throw new Error('The DOCX has no styles for its contents.');
  return zipSync({ ...parts, [STYLES]: strToU8(after) }, { level: 6 });
}
