import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Canvas } from '../../../electron/host/export/canvas.ts';
import { toCsv } from '../../../electron/host/export/csv.ts';
import { measured, writable, write } from '../../../electron/host/export/glyphs.ts';
import { toHtml } from '../../../electron/host/export/html.ts';
import { cssString, escaped } from '../../../electron/host/export/html-text.ts';
import { outlinesOf } from '../../../electron/host/export/outline.ts';
import { scenePng } from '../../../electron/host/export/scene-png.ts';
import { printable } from '../../../shared/report/safe-text.ts';
import { sampleReport } from '../../helpers/sample-report.ts';

/** A CSV reader of RFC 4180, written for this test. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < csv.length; i++) {
    const char = csv[i] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (csv[i + 1] === '"') cell += csv[++i] ?? '';
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && csv[i + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      i++;
    } else cell += char;
  }
  return rows;
}

describe('CSV', () => {
  test('any text comes back out of any cell', () => {
    const rows = fc.array(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 2, maxLength: 4 }),
    );
    fc.assert(
      fc.property(rows, (texts) => {
        const back = readCsv(toCsv(texts, { mark: false })).map((row) =>
          row.map((cell) => cell.replace(/^'/, '')),
        );
        expect(back).toEqual(texts.map((row) => row.map((cell) => printable(cell).replace(/^'/, ''))));
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\u0000=1',
    '\u200B=1',
    '＝1+1',
    '\u202E=1',
    '\r=1',
    '-',
    "=cmd|' /C calc'!A0",
  ])('no spreadsheet runs %j', (text) => {
    const [cell = ''] = readCsv(toCsv([[text]], { mark: false }))[0] ?? [];
    expect(cell.startsWith("'")).toBe(true);
  });

  test('numbers stay numbers, broken ones are empty, words with a sign inside are left alone', () => {
    expect(toCsv([[-1, 0.5, Number.NaN, null, true, 'a=b']])).toBe('\uFEFF-1,0.5,,,true,a=b\r\n');
    expect(toCsv([['say "yes"', 'a,b', 'two\nlines']], { mark: false })).toBe(
      '"say ""yes""","a,b","two\nlines"\r\n',
    );
  });

  test('a cell of 10,000 characters of any script is whole', () => {
    const long = '各县😀مرفق'.repeat(1250);
    expect(readCsv(toCsv([[long]], { mark: false }))[0]?.[0]).toBe(long);
  });
});

describe('HTML text', () => {
  test('never contains a character that could end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(cssString(text).slice(1, -1)).not.toMatch(/["<>\n;{}]/);
      }),
    );
  });

  test('a report loads nothing, runs nothing, and says so in its policy', () => {
    const html = toHtml(sampleReport({ title: '</style><script>alert(1)</script>' }));
    expect(html).not.toMatch(/<script|https?:|src="|url\((?!data:)/i);
    expect(html).toContain(`default-src 'none'; style-src 'sha256-`);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style="| on\w+="/);
  });
});

describe('pictures for programs without SVG', () => {
  test('are PNG files of the scene at print size', () => {
    const { png, complete } = scenePng({
      width: 100,
      height: 40,
      shapes: [
        { kind: 'rect', x: 10, y: 10, width: 20, height: 20, fill: '#A8511C' },
        { kind: 'text', x: 50, y: 30, text: 'Agree', size: 12, anchor: 'start', fill: '#000000' },
      ],
    });
    expect(complete).toBe(true);
    const bytes = Buffer.from(png);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([250, 100]);
    const data = bytes.indexOf('IDAT');
    const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
    const pixel = (x: number, y: number): number[] => [
      ...rows.subarray(y * 751 + 1 + x * 3, y * 751 + 4 + x * 3),
    ];
    expect(pixel(50, 50)).toEqual([0xa8, 0x51, 0x1c]);
    expect(pixel(5, 5)).toEqual([255, 255, 255]);
    const ink = rows.filter((value) => value < 60).length;
    expect(ink).toBeGreaterThan(300);
  });

  test('know which letters they cannot write', () => {
    expect(writable('Åpen, façade, Ελλάδα, район ≥ 70 %')).toBe(true);
    expect(writable('مرفق')).toBe(false);
    expect(writable('区')).toBe(false);
    expect(measured('mm', 10, false)).toBeGreaterThan(measured('ii', 10, false));
  });

  test('a letter stands on its baseline', () => {
    const canvas = new Canvas(60, 60, [255, 255, 255]);
    write(canvas, 'H', { x: 10, y: 50 }, 40, true, [0, 0, 0]);
    const dark = (y: number): number => {
      let found = 0;
      for (let x = 0; x < 60; x++) if ((canvas.pixels[(y * 60 + x) * 3] ?? 255) < 128) found++;
      return found;
    };
    expect(dark(47)).toBeGreaterThan(5);
    expect(dark(53)).toBe(0);
    expect(dark(15)).toBe(0);
  });

  test('paths of d3-shape become outlines, curves too', () => {
    expect(outlinesOf('M0,0L10,0V10H0Z')).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ]);
    const [bow = []] = outlinesOf('M0,0C0,10,10,10,10,0');
    expect(bow).toHaveLength(17);
    expect(bow[8]).toEqual([5, 7.5]);
  });
});
