/**
 * Text that every format can carry.
 *
 * XML forbids most control characters, lone surrogates and U+FFFE/U+FFFF; one of
 * them makes Word refuse the whole file. Line ends become one kind. Everything else
 * that people typed is kept.
 */
export function safeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[\u2028\u2029]/g, '\n');
}

/** Controls other than tab and line end (those of U+007F and beyond are allowed), and two that are no characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

const OPENING_EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const OPENING_ISOLATE = /[\u2066-\u2068]/;
const ANY_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Text whose bidirectional controls end where it ends.
 *
 * An override left open (U+202E) would turn around whatever is printed after it:
 * another person's words, a number, a name. Text with such controls is closed
 * properly, stray closers are dropped, and all of it is put in an isolate.
 */
export function isolated(text: string): string {
  if (!ANY_CONTROL.test(text)) return text;
  return text.split('\n').map(isolatedLine).join('\n');
}

function isolatedLine(line: string): string {
  const open: ('isolate' | 'embedding')[] = [];
  let out = '';
  for (const char of line) {
    if (OPENING_EMBEDDING.test(char)) open.push('embedding');
    else if (OPENING_ISOLATE.test(char)) open.push('isolate');
    else if (char === '\u202C') {
      if (open.at(-1) !== 'embedding') continue;
      open.pop();
    } else if (char === '\u2069') {
      if (!open.includes('isolate')) continue;
      while (open.at(-1) === 'embedding') {
        out += '\u202C';
        open.pop();
      }
      open.pop();
    }
    out += char;
  }
  for (const kind of open.reverse()) out += kind === 'isolate' ? '\u2069' : '\u202C';
  return ANY_CONTROL.test(out) ? `\u2068${out}\u2069` : out;
}

/** Safe for a line of a document: no forbidden character, no direction that leaks. */
export function printable(text: string): string {
  return isolated(safeText(text));
}
