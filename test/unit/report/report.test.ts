import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reportDocument,
  heading,
  linkTo,
  paragraph,
  room,
  statement,
  table,
} from '../../../shared/report/build.ts';
import { directionOfText } from '../../../shared/report/direction.ts';
import { headingsOf } from '../../../shared/report/headings.ts';
import { numbering } from '../../../shared/report/numbering.ts';
import { isolated, printable, safeText } from '../../../shared/report/safe-text.ts';
import { sampleReport } from '../../helpers/sample-report.ts';

const front = { title: 'T', language: 'en' };

describe('a report document', () => {
  test('is frozen through and through, and is plain JSON', () => {
    const made = sampleReport();
    expect(Object.isFrozen(made)).toBe(true);
    expect(Object.isFrozen(made.blocks)).toBe(true);
    const last = made.blocks.at(-1);
    expect(last?.kind === 'annex' && Object.isFrozen(last.blocks[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('says what contradicts itself, all of it at once', () => {
    const broken = (): unknown =>
      reportDocument({
        ...front,
        blocks: [
          heading(1, 'twice', 'A'),
          heading(2, 'twice', 'B'),
          heading(2, '1 bad', 'C'),
          paragraph(linkTo('nowhere', 'there')),
          table('Rows', { columns: [{ header: 'One' }, { header: 'Two' }], rows: [['only one']] }),
        ],
      });
    expect(broken).toThrow(/"twice" is used twice/);
    expect(broken).toThrow(/"1 bad" cannot be an id/);
    expect(broken).toThrow(/"nowhere", which is not there/);
    expect(broken).toThrow(/a row of 1 cells under 2 columns/);
  });

  test('statements, wordings and reservations are in the voice of the room, whoever writes them', () => {
    const made = statement({
      id: 's',
      number: '1',
      content: 'Text',
      version: 1,
      verdict: 'Agreed',
      reservations: [{ by: 'Partners', content: 'But' }],
      history: [{ version: 1, content: 'Old', change: 'Reworded' }],
    });
    expect(made.content[0]?.voice).toBe('room');
    expect(made.reservations[0]?.content[0]?.voice).toBe('room');
    expect(made.reservations[0]?.by[0]?.voice).toBeUndefined();
    expect(made.history[0]?.content[0]?.voice).toBe('room');
  });

  test('tables and figures are counted through the annexes, and annexes are in the contents', () => {
    const made = sampleReport();
    expect([...numbering(made).values()].toSorted()).toEqual(['Figure 1', 'Figure 2', 'Table 1', 'Table 2']);
    expect(headingsOf(made).map(({ id }) => id)).toContain('evidence');
  });

  test('a paragraph runs as the words of the room in it do, labels of the machine as the document', () => {
    expect(directionOfText([{ text: 'I001' }], 'rtl')).toBe('rtl');
    expect(directionOfText([room('المرافق')], 'ltr')).toBe('rtl');
    expect(directionOfText([{ text: '12 %' }], 'rtl')).toBe('rtl');
    expect(directionOfText([room('المرافق'), { text: 'and English' }], 'ltr')).toBe('ltr');
  });
});

describe('text that every format can carry', () => {
  test('holds nothing that XML forbids, and loses nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const safe = safeText(text);
        expect(safe.isWellFormed()).toBe(true);
        for (const char of safe) {
          const code = char.codePointAt(0) ?? 0;
          const allowed = code === 9 || code === 10 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
          expect(allowed).toBe(true);
        }
        expect(safeText(safe)).toBe(safe);
      }),
    );
    expect(safeText('a\u0000b\u001Bc\r\nd\uD800e😀')).toBe('abc\nd\uFFFDe😀');
  });

  test('an override does not reach beyond its own text', () => {
    const part = fc.constantFrom(
      'a',
      'ب',
      ' ',
      '\n',
      '\u202E',
      '\u202A',
      '\u202C',
      '\u2066',
      '\u2068',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        for (const line of isolated(parts.join('')).split('\n')) {
          const open: string[] = [];
          for (const char of line) {
            if (/[\u202A\u202B\u202D\u202E]/.test(char)) open.push('embedding');
            if (/[\u2066-\u2068]/.test(char)) open.push('isolate');
            if (char === '\u202C') expect(open.pop()).toBe('embedding');
            if (char === '\u2069') expect(open.pop()).toBe('isolate');
          }
          expect(open).toEqual([]);
        }
        const without = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
        expect(without(isolated(parts.join('')))).toBe(without(parts.join('')));
      }),
    );
    expect(printable('plain')).toBe('plain');
    expect(printable('a\u202Etxt.exe')).toBe('\u2068a\u202Etxt.exe\u202C\u2069');
  });
});
