import type { Block } from '../../../../shared/docs/blocks.ts';

/** Attributes of a block as a drawing page may use them: of the right kind, in bounds. */
export function textAttr(block: Block, name: string): string {
  const value = block.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

export function numberAttr(block: Block, name: string, least: number, most: number): number | undefined {
  const value = block.attrs?.[name];
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return Math.min(most, Math.max(least, value));
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * The direction of a list, by its first letter.
 *
 * `dir="auto"` passes over children that have a direction of their own, as paragraphs do: bullets would then stand on
 * the side of the page and not on that of the words.
 */
export function directionIn(block: Block): 'ltr' | 'rtl' | undefined {
  const letter = firstLetter(block);
  if (letter === undefined) return undefined;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

function firstLetter({ text, content }: Block): string | undefined {
  const own = text?.match(/\p{L}/u)?.[0];
  if (own !== undefined) return own;
  for (const child of content ?? []) {
    const letter = firstLetter(child);
    if (letter !== undefined) return letter;
  }
  return undefined;
}
