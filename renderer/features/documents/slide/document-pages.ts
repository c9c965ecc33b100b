import { type Block, plainText } from '../../../../shared/docs/blocks.ts';
import { linesOf, room } from '../../slide/packing.ts';

/** Size of notes and narratives on the canvas of 1920 by 1080, and of their lines. */
const noteSize = 40;
const lineHeight = noteSize * 1.5;
/** What the title above leaves, less the line that says which page this is. */
const textHeight = room.height - 88;
/** Pictures are no higher on the projector: the words beside them stay in view. */
const pictureHeight = 380;
const blockGap = 18;

/** What a reference takes of a line, in letters: its label is not known here. */
const referenceWords = () => 'statement';

/** A piece of a text that stands on one page. */
export interface Piece {
  readonly key: string;
  readonly block: Block;
}

/** `of`: the block that it is a part of. */
type Part = Piece & { readonly of: string };

/**
 * Deals a text over pages of the projector, the latest first.
 *
 * Counted from the end, so that the last page is always full and the line that is being written stays in view; it
 * counts with the widths of letters, as all slides do. Lists and tables are parted between their items and rows,
 * paragraphs that are longer than a page between words.
 */
export function documentPages(blocks: readonly Piece[]): readonly (readonly Piece[])[] {
  const pieces = withoutTail(blocks).flatMap((piece) =>
    parted(piece).map((part): Part => ({ ...part, of: piece.key })),
  );
  const pages: Part[][] = [];
  let page: Part[] = [];
  let used = 0;
  for (const piece of pieces.toReversed()) {
    const height = heightOf(piece.block);
    if (page.length > 0 && used + height > textHeight) {
      pages.push(page);
      page = [];
      used = 0;
    }
    page.unshift(piece);
    used += height;
  }
  pages.push(page);
  return pages.map(joined);
}

/** Parts of one block that came onto the same page stand there as one: no gap in a sentence, no two lists. */
function joined(page: readonly Part[]): readonly Piece[] {
  const whole: Part[] = [];
  for (const part of page) {
    const last = whole.at(-1);
    if (last !== undefined && last.of === part.of) {
      const content = [...(last.block.content ?? []), ...(part.block.content ?? [])];
      whole[whole.length - 1] = { ...last, block: { ...last.block, content } };
    } else whole.push(part);
  }
  return whole;
}

/** Lines that are still empty below the last words take no room in the hall. */
function withoutTail(blocks: readonly Piece[]): readonly Piece[] {
  const last = blocks.findLastIndex(
    ({ block }) => block.type !== 'paragraph' || (block.content ?? []).length > 0,
  );
  return blocks.slice(0, last + 1);
}

function parted({ key, block }: Piece): readonly Piece[] {
  if (heightOf(block) <= textHeight / 3) return [{ key, block }];
  const content = block.content ?? [];
  switch (block.type) {
    case 'bulletList':
    case 'blockquote':
    case 'table':
      return content.map((child, index) => ({
        key: `${key} ${index}`,
        block: { ...block, content: [child] },
      }));
    case 'orderedList': {
      const first = typeof block.attrs?.['start'] === 'number' ? block.attrs['start'] : 1;
      return content.map((child, index) => ({
        key: `${key} ${index}`,
        block: { ...block, attrs: { ...block.attrs, start: first + index }, content: [child] },
      }));
    }
    case 'paragraph':
      return partedWords({ key, block });
    default:
      return [{ key, block }];
  }
}

/** A paragraph in stretches of a third of a page, cut between words. */
function partedWords({ key, block }: Piece): readonly Piece[] {
  const most = Math.floor(textHeight / 3 / lineHeight);
  const stretches: Block[][] = [[]];
  let words = '';
  for (const child of block.content ?? []) {
    const pieces = child.type === 'text' ? ((child.text ?? '').match(/\s*\S+\s*/gu) ?? []) : [null];
    for (const piece of pieces) {
      const next = words + (piece ?? referenceWords());
      if (linesOf(next, noteSize, room.width) > most && words !== '') {
        stretches.push([]);
        words = '';
      }
      const stretch = stretches.at(-1) ?? [];
      const last = stretch.at(-1);
      words += piece ?? referenceWords();
      if (piece === null) stretch.push(child);
      else if (last !== undefined && last.type === 'text' && last.marks === child.marks) {
        stretch[stretch.length - 1] = { ...last, text: (last.text ?? '') + piece };
      } else stretch.push({ ...child, text: piece });
    }
  }
  return stretches.map((content, index) => ({ key: `${key} ${index}`, block: { ...block, content } }));
}

/** Pixels that a block takes, rather too many than too few. */
function heightOf(block: Block, width: number = room.width): number {
  const content = block.content ?? [];
  switch (block.type) {
    case 'heading':
      return linesOf(wordsIn(block), noteSize * 1.45, width) * noteSize * 1.85 + blockGap * 2;
    case 'bulletList':
    case 'orderedList':
      return content.reduce((sum, item) => sum + heightOf(item, width - 64), 0);
    case 'listItem':
    case 'blockquote':
      return content.reduce((sum, child) => sum + heightOf(child, width - 48), 0);
    case 'table':
      return content.reduce((sum, row) => sum + rowHeight(row, width), blockGap);
    case 'image':
      return pictureHeight + blockGap;
    case 'horizontalRule':
      return 100;
    default:
      return Math.max(1, linesOf(wordsIn(block), noteSize, width)) * lineHeight + blockGap;
  }
}

function rowHeight(row: Block, width: number): number {
  const cells = row.content ?? [];
  const own = width / Math.max(1, cells.length) - 52;
  return (
    Math.max(lineHeight, ...cells.map((cell) => linesOf(wordsIn(cell), noteSize, own) * lineHeight)) + 28
  );
}

function wordsIn(block: Block): string {
  return plainText([block], referenceWords);
}
