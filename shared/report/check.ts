import type { Block, Inline, ListItem, ReportDocument, Table } from './blocks.ts';
import { isOutsideAddress } from './outside-address.ts';

const ID = /^[A-Za-z][A-Za-z0-9_-]*$/;

/**
 * Throws when a document contradicts itself.
 *
 * Ids are unique and safe in every format, links lead somewhere or are web or mail addresses, rows are as long
 * as the header, annexes hold no annex.
 */
export function checkDocument(document: ReportDocument): void {
  const ids = new Set<string>();
  const links: string[] = [];
  const problems: string[] = [];

  const name = (id: string | undefined): void => {
    if (id === undefined) return;
    if (!ID.test(id)) problems.push(`"${id}" cannot be an id`);
    if (ids.has(id)) problems.push(`id "${id}" is used twice`);
    ids.add(id);
  };
  const read = (...texts: readonly (Inline | undefined)[]): void => {
    for (const run of texts.flatMap((text) => text ?? [])) {
      if (run.link !== undefined) links.push(run.link);
      if (run.href !== undefined && !isOutsideAddress(run.href))
        problems.push(`"${run.href}" cannot be a link`);
    }
  };
  const items = (list: readonly ListItem[]): void => {
    for (const item of list) {
      name(item.id);
      read(item.content);
      items(item.items ?? []);
    }
  };
  const table = (part: Table): void => {
    const columns = part.columns.length;
    if (columns === 0) problems.push('a table without columns');
    if (part.columns.some(({ width }) => !(width > 0))) problems.push('a column without width');
    const spanned = part.spanning?.reduce((sum, { span }) => sum + span, 0);
    if (spanned !== undefined && spanned !== columns)
      problems.push(`headers span ${spanned} of ${columns} columns`);
    read(...part.columns.map(({ header }) => header), ...(part.spanning ?? []).map(({ content }) => content));
    for (const row of part.rows) {
      if (row.cells.length !== columns)
        problems.push(`a row of ${row.cells.length} cells under ${columns} columns`);
      name(row.id);
      read(...row.cells);
    }
    read(...part.notes);
  };

  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        name(block.id);
        read(block.content);
        return;
      case 'list':
        items(block.items);
        return;
      case 'definitions':
        for (const entry of block.entries) {
          name(entry.id);
          read(entry.term, ...entry.details);
        }
        return;
      case 'table':
        name(block.id);
        read(block.caption);
        table(block);
        return;
      case 'figure':
        name(block.id);
        read(block.caption);
        table(block.figure.data);
        return;
      case 'statement':
        name(block.id);
        read(block.content, block.verdict, block.counts);
        for (const { link } of block.sources) if (link !== undefined) links.push(link);
        for (const { by, content } of block.reservations) read(by, content);
        for (const { content, change } of block.history) read(content, change);
        if (block.figure !== undefined) table(block.figure.data);
        if (block.groups !== undefined) table(block.groups);
        return;
      case 'annex':
        name(block.id);
        read(block.title);
        for (const part of block.blocks) visit(part);
        return;
      case 'picture':
        name(block.id);
        return;
      case 'page-break':
      case 'contents':
        return;
    }
  };

  read(document.disclaimer, document.record?.note, ...document.meta.map(({ details }) => details));
  for (const block of document.blocks) visit(block);
  for (const link of new Set(links))
    if (!ids.has(link)) problems.push(`a link to "${link}", which is not there`);
  if (problems.length > 0) throw new Error(`The report contradicts itself: ${problems.join('; ')}.`);
}
