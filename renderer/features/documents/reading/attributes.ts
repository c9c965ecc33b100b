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
