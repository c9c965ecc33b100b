import type { IParagraphOptions, Paragraph } from 'docx';
import type { Inline, ListBlock, ListItem } from '../../../shared/report/blocks.ts';
import { BULLETS, deepestLevel, indentOf, numbersFrom } from './docx-styles.ts';

/** Where an item stands: `level` of Word's numbering, `depth` among the lists around it. */
type Place = {
  readonly reference: string;
  readonly instance: number;
  readonly ordered: boolean;
  readonly level: number;
  readonly depth: number;
};

type MakeParagraph = (content: Inline, options: IParagraphOptions, id?: string) => Paragraph;

/**
 * Lists as Word numbers them.
 *
 * Each ordered list counts for itself. One inside bullets counts on Word's first level with the indent of its own, as
 * deeper levels go on counting where the list before them stopped.
 */
export class DocxLists {
  readonly #paragraph: MakeParagraph;
  readonly #starts = new Set([1]);
  #lists = 0;

  constructor(paragraph: MakeParagraph) {
    this.#paragraph = paragraph;
  }

  /** The numbers at which lists begin; each needs a numbering of its own. */
  get starts(): ReadonlySet<number> {
    return this.#starts;
  }

  paragraphs(list: ListBlock): Paragraph[] {
    const start = list.start ?? 1;
    this.#starts.add(start);
    const numbering = { reference: list.ordered ? numbersFrom(start) : BULLETS, instance: ++this.#lists };
    return this.#items(list.items, { ...numbering, ordered: list.ordered, level: 0, depth: 0 });
  }

  #items(items: readonly ListItem[], at: Place): Paragraph[] {
    const { reference, instance, depth } = at;
    const level = Math.min(at.level, deepestLevel);
    const indent = at.level === depth ? {} : { indent: indentOf(Math.min(depth, deepestLevel)) };
    return items.flatMap((item) => [
      this.#paragraph(item.content, { ...indent, numbering: { reference, level, instance } }, item.id),
      ...this.#below(item, at),
    ]);
  }

  #below({ items = [], ordered }: ListItem, at: Place): Paragraph[] {
    if (items.length === 0) return [];
    const depth = at.depth + 1;
    const same = ordered === undefined || ordered === at.ordered;
    if (same) return this.#items(items, { ...at, level: at.level + 1, depth });
    const reference = ordered ? numbersFrom(1) : BULLETS;
    const level = ordered ? 0 : depth;
    return this.#items(items, { reference, instance: ++this.#lists, ordered, level, depth });
  }
}
