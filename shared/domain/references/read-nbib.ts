import {
  authorOf,
  monthIn,
  taggedLines,
  withoutGaps,
  yearIn,
  type Reference,
  type TaggedLine,
} from './reference.ts';

/**
 * Reads references in PubMed's own format (nbib, MEDLINE).
 *
 * Tags of up to four letters are padded before the hyphen; continuation lines are indented. Full author names (FAU) are
 * preferred to initials (AU), corporate authors (CN) kept; the full stop that ends a title is PubMed's, not the
 * author's. A record begins with PMID. Never throws; other text has no records.
 */
export function readNbib(text: string): readonly Reference[] {
  const records: TaggedLine[][] = [];
  for (const line of taggedLines(text, tagOf)) {
    if (line.tag === 'PMID') records.push([]);
    records.at(-1)?.push(line);
  }
  return records.map(fromRecord);
}

function tagOf(line: string): TaggedLine | null {
  const found = /^([A-Z]{2,4}) {0,2}-(?: (.*)|\s*)$/u.exec(line);
  return found === null ? null : { tag: found[1] ?? '', value: (found[2] ?? '').trim() };
}

function fromRecord(lines: readonly TaggedLine[]): Reference {
  const all = (tag: string) => lines.filter((line) => line.tag === tag).map((line) => line.value);
  const first = (...tags: readonly string[]) => tags.flatMap(all).find((value) => value !== '');
  const full = all('FAU');
  const authors = full.length > 0 ? full.map(authorOf) : all('AU').map(initialled);
  const date = first('DP') ?? '';
  const DOI = [...all('LID'), ...all('AID')]
    .map((id) => /^(\S+) \[doi\]$/u.exec(id)?.[1])
    .find((id) => id !== undefined);
  return withoutGaps(
    {
      type: all('PT').some((kind) => /^(Book|Books)\b/u.test(kind)) ? 'book' : 'article-journal',
      title: (first('TI', 'BTI') ?? '').replace(/(?<!\.)\.$/u, ''),
      author: [...authors, ...all('CN').map((literal) => ({ literal }))],
    },
    {
      year: yearIn(date),
      month: monthIn(date),
      container: first('JT', 'TA'),
      volume: first('VI'),
      issue: first('IP'),
      page: first('PG'),
      publisher: first('PB'),
      DOI,
      PMID: /\d+/u.exec(first('PMID') ?? '')?.[0],
      ISSN: /^[\dX-]+/u.exec(first('IS') ?? '')?.[0],
      abstract: first('AB'),
    },
  );
}

/** "Rosas SR": the last word holds the initials. */
function initialled(written: string): ReturnType<typeof authorOf> {
  const space = written.lastIndexOf(' ');
  if (space < 0) return { literal: written };
  return { family: written.slice(0, space), given: written.slice(space + 1) };
}
