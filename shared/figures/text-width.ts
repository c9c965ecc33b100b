import { ADVANCES } from './advances.ts';

const WIDTHS = ADVANCES.split(' ').map(Number);
const WIDE = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Other fonts (phones use the system's) run a little wider than ours. */
const ALLOWANCE = 1.06;
/** So many times as wide is bold text. */
export const BOLD = 1.05;

/**
 * How wide a line of text will be, in the units of `size`, without a browser.
 *
 * Latin letters have the widths of Source Sans 3; East Asian ones and emoji fill
 * an em; the rest is estimated. The answer errs on the wide side.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const char of text) thousandths += advance(char);
  return (thousandths / 1000) * size * ALLOWANCE * (bold ? BOLD : 1);
}

function advance(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return WIDTHS[code - 0x20] ?? 550;
  if (code >= 0xa0 && code <= 0x17f) return WIDTHS[code - 0xa0 + 95] ?? 550;
  if (MARK.test(char)) return 0;
  if (code > 0xffff || WIDE.test(char)) return 1000;
  return 600;
}

/**
 * Breaks text into lines that fit, at spaces where there are any.
 *
 * What does not fit into `lines` ends in an ellipsis. Never returns an empty list.
 */
export function wrapped(text: string, size: number, width: number, lines: number): string[] {
  const out: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const word of words.flatMap((long) => pieces(long, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      out.push(line);
      line = word;
    } else line = longer;
  }
  out.push(line);
  if (out.length <= lines) return out;
  const kept = out.slice(0, Math.max(1, lines));
  kept[kept.length - 1] = shortened(`${kept.at(-1) ?? ''} …`, size, width);
  return kept;
}

/** A word too long for a line, cut into pieces; East Asian text has no spaces to break at. */
function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const out: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && textWidth(piece + char, size) > width) {
      out.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...out, piece];
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text.replace(/\s*…$/u, '')];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
