import type { AnnexBlock, Inline, ReportDocument } from './blocks.ts';

export interface ContentsEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly content: Inline;
}

/** Headings and annexes in the order of the document, for tables of contents. */
export function headingsOf(document: ReportDocument): readonly ContentsEntry[] {
  return document.blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind === 'heading') return [block];
    if (block.kind !== 'annex') return [];
    const title: ContentsEntry = {
      id: block.id,
      level: 1,
      content: [{ text: `${block.label}. ` }, ...block.title],
    };
    return [title, ...block.blocks.filter((part) => part.kind === 'heading')];
  });
}

/** Whether an annex begins with a landscape table: its title then stands on that page too. */
export function startsWide(annex: AnnexBlock): boolean {
  const first = annex.blocks[0];
  return first?.kind === 'table' && first.landscape === true;
}
