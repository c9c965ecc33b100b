/** A person, or a body that is written as one. */
export type ReferenceAuthor =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** One bibliographic reference, its members named as in CSL-JSON where that has a name. */
export interface Reference {
  readonly type: string;
  readonly title: string;
  readonly author: readonly ReferenceAuthor[];
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** The journal, book or site that holds it. */
  readonly container?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly ISSN?: string;
  readonly URL?: string;
  readonly abstract?: string;
}

/** A line of a tagged format, continuation lines joined. */
export interface TaggedLine {
  readonly tag: string;
  readonly value: string;
}

/**
 * Joins lines that belong together: a line that `read` does not know goes on with the one before. What stands before
 * the first tag (a byte order mark, a preamble) is left out.
 */
export function taggedLines(text: string, read: (line: string) => TaggedLine | null): readonly TaggedLine[] {
  const lines: { tag: string; value: string }[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)) {
    const tagged = read(line);
    const before = lines.at(-1);
    if (tagged !== null) lines.push({ ...tagged });
    else if (before !== undefined && line.trim() !== '')
      before.value = `${before.value} ${line.trim()}`.trim();
  }
  return lines;
}

/** "Family, Given" as two parts; without a comma, the whole as it stands. */
export function authorOf(written: string): ReferenceAuthor {
  const comma = written.indexOf(',');
  if (comma < 0) return { literal: written.trim() };
  return { family: written.slice(0, comma).trim(), given: written.slice(comma + 1).trim() };
}

/** The first year of four digits in a date. */
export function yearIn(date: string): number | undefined {
  const found = /(?<!\d)(1[5-9]|20)\d\d(?!\d)/u.exec(date);
  return found === null ? undefined : Number(found[0]);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month that a date names in English or as the number after its year. */
export function monthIn(date: string): number | undefined {
  const named = months.findIndex((month) => new RegExp(`\\b${month}`, 'iu').test(date));
  if (named >= 0) return named + 1;
  const numbered = Number(/\d{4}[/-](\d{1,2})\b/u.exec(date)?.[1]);
  return numbered >= 1 && numbered <= 12 ? numbered : undefined;
}

/** Without members that are empty or missing. */
export function withoutGaps(
  known: Pick<Reference, 'type' | 'title' | 'author'>,
  more: { readonly [member in keyof Reference]?: Reference[member] | undefined },
): Reference {
  const given = Object.entries(more).filter(([, value]) => value !== undefined && value !== '');
  return { ...known, ...Object.fromEntries(given) };
}
