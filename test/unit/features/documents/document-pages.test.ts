import { describe, expect, it } from 'vitest';
import { type Block, plainText } from '../../../../shared/docs/blocks.ts';
import { documentPages } from '../../../../renderer/features/documents/slide/document-pages.ts';

const text = (words: string): Block => ({ type: 'text', text: words });
const paragraph = (words: string): Block => ({
  type: 'paragraph',
  ...(words === '' ? {} : { content: [text(words)] }),
});
const pieces = (blocks: readonly Block[]) => blocks.map((block, index) => ({ key: `${index}`, block }));
const wordsOf = (pages: ReturnType<typeof documentPages>): string =>
  [...pages]
    .reverse()
    .map((page) => plainText(page.map(({ block }) => block)))
    .join('\n');

describe('a text on the projector', () => {
  it('has one empty page before anybody wrote', () => {
    expect(documentPages([])).toEqual([[]]);
    expect(documentPages(pieces([paragraph(''), paragraph('')]))).toEqual([[]]);
  });

  it('is dealt from its end, so that the last words are on the first page asked for', () => {
    const blocks = Array.from({ length: 60 }, (_, index) => paragraph(`Paragraph ${index}.`));
    const pages = documentPages(pieces(blocks));
    expect(pages.length).toBeGreaterThan(4);
    expect(plainText(pages[0]?.map(({ block }) => block) ?? [])).toContain('Paragraph 59.');
    const counts = pages.slice(0, -1).map((page) => page.length);
    expect(new Set(counts).size).toBe(1);
    expect(wordsOf(pages)).toBe(plainText(blocks));
  });

  it('parts lists between items, tables between rows, and keeps the numbers of a list', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      type: 'listItem',
      content: [paragraph(`Item ${index + 1}`)],
    }));
    const list: Block = { type: 'orderedList', content: items };
    const pages = documentPages(pieces([list]));
    expect(pages.length).toBeGreaterThan(2);
    const [last] = pages;
    const [top] = last ?? [];
    const first = plainText([top?.block ?? paragraph('')]);
    expect(top?.block.attrs?.['start']).toBe(Number(first.split('\n')[0]?.replace('Item ', '')));
    const rows = Array.from({ length: 40 }, (_, index) => ({
      type: 'tableRow',
      content: [{ type: 'tableCell', content: [paragraph(`Row ${index}`)] }],
    }));
    expect(documentPages(pieces([{ type: 'table', content: rows }])).length).toBeGreaterThan(2);
  });

  it('parts a paragraph longer than a page between words, and loses none of it', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const pages = documentPages(pieces([paragraph(words)]));
    expect(pages.length).toBeGreaterThan(2);
    expect(wordsOf(pages).replaceAll(/\s+/gu, ' ')).toBe(words);
    const keys = pages.flat().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
