import {
  authorOf,
  monthIn,
  taggedLines,
  withoutGaps,
  yearIn,
  type Reference,
  type TaggedLine,
} from './reference.ts';

const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  JFULL: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  DATA: 'dataset',
  LEGAL: 'legislation',
  STAT: 'legislation',
};

/**
 * Reads references in RIS, as reference managers and databases export it.
 *
 * Takes the tags of both generations (AU and A1, TI and T1, PY and Y1), any line ends, one or two spaces before the
 * hyphen, continuation lines and a preamble. A record begins with TY; one that ER does not end is read too. Years are
 * looked for in PY, Y1 and DA, in this order, months in any of them. Never throws; text that is not RIS has no records.
 */
export function readRis(text: string): readonly Reference[] {
  const records: TaggedLine[][] = [];
  let isOpen = false;
  for (const line of taggedLines(text, tagOf)) {
    if (line.tag === 'TY') {
      records.push([]);
      isOpen = true;
    }
    if (line.tag === 'ER') isOpen = false;
    if (isOpen) records.at(-1)?.push(line);
  }
  return records.map(fromRecord);
}

function tagOf(line: string): TaggedLine | null {
  const found = /^([A-Z][A-Z\d]) {1,2}-(?: (.*)|\s*)$/u.exec(line);
  return found === null ? null : { tag: found[1] ?? '', value: (found[2] ?? '').trim() };
}

function fromRecord(lines: readonly TaggedLine[]): Reference {
  const all = (...tags: readonly string[]) =>
    tags
      .flatMap((tag) => lines.filter((line) => line.tag === tag && line.value !== ''))
      .map((line) => line.value);
  const first = (...tags: readonly string[]) => all(...tags)[0];
  const dates = all('PY', 'Y1', 'DA');
  const pages = [first('SP'), first('EP')].filter((each) => each !== undefined);
  return withoutGaps(
    {
      type: types[first('TY') ?? ''] ?? 'document',
      title: first('TI', 'T1', 'CT', 'BT') ?? '',
      author: all('AU', 'A1').map(authorOf),
    },
    {
      year: dates.map(yearIn).find((year) => year !== undefined),
      month: dates.map(monthIn).find((month) => month !== undefined),
      container: first('T2', 'JF', 'JO', 'JA', 'J2', 'SO'),
      volume: first('VL'),
      issue: first('IS'),
      // Some write the whole range into SP.
      page: pages[0]?.includes('-') === true ? pages[0] : pages.join('-'),
      publisher: first('PB'),
      DOI: first('DO')?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/iu, ''),
      PMID: first('AN')?.match(/^\d{5,9}$/u)?.[0],
      ISSN: first('SN'),
      URL: first('UR', 'L2'),
      abstract: first('AB', 'N2'),
    },
  );
}
