import { known, type Knowledge } from './cell-attacker.ts';
import { cellName } from './table-reader.ts';

/** One published row as a reader finds it: whose, and the counts with the abstentions last. */
export type ReadRow = {
  readonly ballot: string;
  readonly item: string;
  readonly kind: 'group' | 'pool' | 'joined' | 'total';
  readonly group: string;
  readonly counts: readonly number[];
};

/** The rows of `results.csv`. */
export function rowsOfCsv(csv: string): ReadRow[] {
  const [head = [], ...lines] = csv
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map(fieldsOf);
  const at = (line: readonly string[], name: string): string => line[head.indexOf(name)] ?? '';
  const values = head.filter((name) => name.startsWith('value_'));
  return lines.map((line) => ({
    ballot: at(line, 'ballot'),
    item: at(line, 'statement'),
    kind: at(line, 'row') as ReadRow['kind'],
    group: at(line, 'group'),
    counts: [...values.map((name) => Number(at(line, name))), Number(at(line, 'abstained'))],
  }));
}

function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gu))
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  return fields;
}

/** The rows of the votes' annex of an HTML report: one line a statement, one column a group. */
export function rowsOfHtml(html: string): ReadRow[] {
  const annex = html.slice(html.indexOf('id="annex-votes"'));
  const tables = annex.slice(0, annex.indexOf('</section>')).split('<table').slice(1);
  return tables.flatMap((table) => {
    const ballot = textOf(/<caption>(.*?)<\/caption>/su.exec(table)?.[1] ?? '')
      .replace(/^Table \d+ /u, '')
      .replace(/: answers by group$/u, '');
    const heads = [...table.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/gsu)].map(([, head]) =>
      textOf(head ?? ''),
    );
    const body = table.slice(table.indexOf('<tbody>'));
    return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].flatMap(([, row]) => {
      const cells = [...(row ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell]) =>
        textOf(cell ?? ''),
      );
      return cells.slice(1).flatMap((cell, index): ReadRow[] => {
        const found = /^([\d·]+) \((\d+)\)$/u.exec(cell);
        if (found === null) return [];
        const group = heads[index + 1] ?? '';
        const kind =
          { All: 'total', 'Other groups': 'pool', 'Groups counted together': 'joined' }[group] ?? 'group';
        const counts = [...(found[1] ?? '').split('·'), found[2]].map(Number);
        return [{ ballot, item: cells[0] ?? '', kind: kind as ReadRow['kind'], group, counts }];
      });
    });
  });
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}

/**
 * What rows say about cells, for a reader who knows which groups there are and who is in none of the rows shown.
 *
 * @param groups all groups of a ballot, by name; those without a row of their own are behind the pool
 */
export function knowledgeOf(rows: readonly ReadRow[], groups: readonly string[]): Knowledge[] {
  const items = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = `${row.ballot} ${row.item}`;
    items.set(key, [...(items.get(key) ?? []), row]);
  }
  return [...items].flatMap(([item, mine]) => {
    const alone = new Set(mine.filter(({ kind }) => kind === 'group').map(({ group }) => group));
    const hidden = groups.filter((group) => !alone.has(group));
    return mine.flatMap(({ kind, group, counts }) => {
      const members = kind === 'group' ? [group] : kind === 'total' ? groups : hidden;
      return counts.map((count, value) =>
        known(
          members.map((member) => cellName(item, member, value)),
          count,
        ),
      );
    });
  });
}
