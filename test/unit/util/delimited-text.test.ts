import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../shared/util/delimited-text.ts';

const cells = (text: string) => readDelimited(text).rows.map((row) => row.cells);

describe('a table in text', () => {
  it('is read with commas, semicolons or tabs, whichever its first line has most of', () => {
    expect(cells('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('a;b;c\n1,5;2;3')).toEqual([
      ['a', 'b', 'c'],
      ['1,5', '2', '3'],
    ]);
    expect(cells('a\tb\n1;x\t2')).toEqual([
      ['a', 'b'],
      ['1;x', '2'],
    ]);
  });

  it('loses a byte order mark, takes CRLF and leaves empty lines out', () => {
    expect(cells('\uFEFFname,table\r\n\r\nAwa,T1\r\n')).toEqual([
      ['name', 'table'],
      ['Awa', 'T1'],
    ]);
  });

  it('keeps delimiters, doubled quotes and line breaks of quoted cells, and counts lines right', () => {
    const text = 'name,note\n"Diop, Awa","says ""yes""\nthen leaves"\nOmar,last';
    const { rows, problems } = readDelimited(text);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 1, cells: ['name', 'note'] },
      { line: 2, cells: ['Diop, Awa', 'says "yes"\nthen leaves'] },
      { line: 4, cells: ['Omar', 'last'] },
    ]);
  });

  it('names the line of a quote that is not closed, and of text after one', () => {
    expect(readDelimited('a,b\n"x,y').problems).toEqual([{ line: 2, problem: 'quote-not-closed' }]);
    expect(readDelimited('a,b\n"x"y,z').problems).toEqual([{ line: 2, problem: 'text-after-quote' }]);
  });

  it('gives back what a careful writer wrote, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '\t', '"', '\n', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = ['h1,h2,h3,h4,h5', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ''));
        expect(cells(written).slice(1)).toEqual(kept);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDelimited(text)));
  });
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
