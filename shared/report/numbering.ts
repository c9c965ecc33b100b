import { filled } from '../figures/theme.ts';
import type { Block, ReportDocument } from './blocks.ts';

/** "Table 3", "Figure 2": the number of each captioned block, in the order of the document. */
export function numbering(document: ReportDocument): ReadonlyMap<Block, string> {
  const numbers = new Map<Block, string>();
  let tables = 0;
  let figures = 0;
  const visit = (block: Block): void => {
    if (block.kind === 'table' && block.bare !== true)
      numbers.set(block, filled(document.words.table, { number: ++tables }));
    if (block.kind === 'figure') numbers.set(block, filled(document.words.figure, { number: ++figures }));
    if (block.kind === 'annex') for (const part of block.blocks) visit(part);
  };
  for (const block of document.blocks) visit(block);
  return numbers;
}
