import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../shared/domain/model/text-block.ts';
import { releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { toldBlocks } from '../../../shared/domain/documents/told-blocks.ts';
import { scribe } from '../../../shared/report/assemble/scribe.ts';
import { textBlocks } from '../../../shared/report/assemble/text-blocks.ts';
import type { Block, Inline, ListItem } from '../../../shared/report/blocks.ts';
import { reportDocument } from '../../../shared/report/build.ts';
import { directionOfText } from '../../../shared/report/direction.ts';
import {
  bullets,
  grid,
  heading,
  numbers,
  paragraph,
  picture,
  reference,
  words,
} from '../../helpers/adopted-texts.ts';
import { arabic } from '../../helpers/long-narrative.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { writtenRoom } from '../../helpers/written-room.ts';

const writes = scribe(releaseOf(writtenRoom().world.state, { random: seededRandom('x') }), 'en');

function made(...blocks: TextBlock[]): readonly Block[] {
  const text = { title: 'The title', language: 'en', blocks: toldBlocks({ blocks }) };
  return textBlocks(writes, text, { level: 1, id: 'text-1' });
}

const said = (content: Inline): string => content.map(({ text }) => text).join('');

/** Headings with their levels, in order. */
function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${said(block.content)}`] : [],
  );
}

describe('an adopted text in a report', () => {
  test('has its headings below its own, without a level left out', () => {
    expect(headingsOf(made(heading(2, 'A'), heading(3, 'B'), heading(1, 'C'), heading(3, 'D')))).toEqual([
      '2 A',
      '3 B',
      '2 C',
      '3 D',
    ]);
  });

  test('does not say its title twice, nor empty lines and headings', () => {
    const blocks = made(
      heading(1, ' the Title '),
      paragraph(),
      heading(2, ' '),
      paragraph('Words.'),
      paragraph(' '),
    );
    expect(blocks).toMatchObject([{ kind: 'paragraph', content: [{ text: 'Words.', voice: 'room' }] }]);
  });

  test('keeps marks, web and mail links, and no other address', () => {
    const [block] = made(
      paragraph(
        words('b', { type: 'bold' }),
        words('i', { type: 'italic' }),
        words('u', { type: 'underline' }),
        words('s', { type: 'strike' }),
        words('h', { type: 'highlight' }),
        words('l', { type: 'link', attrs: { href: 'https://who.int/a?b=1&c=2' } }),
        words('m', { type: 'link', attrs: { href: 'mailto:a@b.org' } }),
        words('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
        words('y', { type: 'link', attrs: { href: 'file:///etc/passwd' } }),
      ),
    );
    expect(
      block?.kind === 'paragraph' && block.content.map(({ text: _text, voice: _voice, ...look }) => look),
    ).toEqual([
      { strong: true },
      { emphasis: true },
      { underline: true },
      { strike: true },
      { marked: true },
      { href: 'https://who.int/a?b=1&c=2' },
      { href: 'mailto:a@b.org' },
      {},
      {},
    ]);
  });

  test('has lists in lists, of both kinds, and goes on counting behind a table', () => {
    const blocks = made(
      numbers(
        [paragraph('one'), paragraph('more of one'), bullets([paragraph('dot')])],
        [paragraph('two'), grid(['H'], ['c']), paragraph('after')],
        [paragraph('three')],
      ),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'table', 'paragraph', 'list']);
    const [first, , , last] = blocks;
    if (first?.kind !== 'list' || last?.kind !== 'list') throw new Error('a list begins and ends it');
    const shape = (items: readonly ListItem[]): unknown =>
      items.map((item) => [said(item.content), item.ordered, shape(item.items ?? [])]);
    expect(shape(first.items)).toEqual([
      ['one\nmore of one', false, [['dot', undefined, []]]],
      ['two', undefined, []],
    ]);
    expect([first.start, last.start, last.ordered]).toEqual([undefined, 3, true]);
  });

  test('has real tables: a header where there is one, numbers at the end, spans filled', () => {
    const cell = (type: string, text: string, attrs = {}): TextBlock => ({
      type,
      attrs,
      content: [paragraph(text)],
    });
    const row = (...content: TextBlock[]): TextBlock => ({ type: 'tableRow', content });
    const [headed, plain, spanned] = made(
      grid(['Name', 'Count'], ['Kenya', '12'], ['Malawi', '7']),
      { type: 'table', content: [row(cell('tableCell', 'a'), cell('tableCell', 'b'))] },
      {
        type: 'table',
        content: [
          row(cell('tableCell', 'wide', { colspan: 2 }), cell('tableCell', 'tall', { rowspan: 2 })),
          row(cell('tableCell', 'x'), cell('tableCell', 'y')),
        ],
      },
    );
    if (headed?.kind !== 'table' || plain?.kind !== 'table' || spanned?.kind !== 'table')
      throw new Error('tables');
    expect(headed.columns.map(({ header, align }) => [said(header), align])).toEqual([
      ['Name', 'start'],
      ['Count', 'end'],
    ]);
    expect(headed.rows.map(({ cells }) => cells.map(said))).toEqual([
      ['Kenya', '12'],
      ['Malawi', '7'],
    ]);
    expect([headed.headless, plain.headless, headed.bare]).toEqual([undefined, true, true]);
    expect(spanned.rows.map(({ cells }) => cells.map(said))).toEqual([
      ['wide', '', 'tall'],
      ['x', 'y', ''],
    ]);
  });

  test('runs as it was written: an Arabic paragraph with a Latin name stays Arabic', () => {
    const [whole, mixed, english] = made(
      paragraph(arabic),
      paragraph('قال ', words('WHO', { type: 'bold' }), ' نعم'),
      paragraph('He said ', words('نعم', { type: 'bold' })),
    );
    const directions = [whole, mixed, english].map((block) =>
      block?.kind === 'paragraph' ? directionOfText(block.content, 'ltr') : null,
    );
    expect(directions).toEqual(['rtl', 'rtl', 'ltr']);
    // No screen reader may be told that this is English.
    expect(JSON.stringify(whole)).not.toContain('"language"');
  });

  test('leads to what it names, and says a neutral word for what is not there', () => {
    const statement = writes.dossier.statements[0]?.id ?? '';
    const input = writes.dossier.inputs[0]?.id ?? '';
    const [block] = made(
      paragraph(
        reference('statement', statement),
        reference('input', input),
        reference('evidence', 'none'),
        reference('input', 'none'),
        reference('ballot', 'none'),
      ),
    );
    expect(block?.kind === 'paragraph' && block.content).toEqual([
      { text: 'S01', link: 'statement-1' },
      { text: 'I001', link: 'input-1' },
      { text: 'a source' },
      { text: 'a contribution' },
      { text: 'elsewhere' },
    ]);
  });

  test('has quotations and pictures', () => {
    expect(
      made({ type: 'blockquote', content: [paragraph('Said.')] }, picture('a'.repeat(64), 'A board', 300)),
    ).toMatchObject([
      { kind: 'paragraph', tone: 'quotation' },
      { kind: 'picture', hash: 'a'.repeat(64), alt: 'A board', width: 300 },
    ]);
  });

  test('any nodes make a report that does not contradict itself, and no word is lost', () => {
    const leaf = fc.oneof(
      fc
        .string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'ت', '1') })
        .map((text) => words(text)),
      fc.constantFrom(reference('statement', 'S1'), picture('b'.repeat(64), 'alt'), { type: 'hardBreak' }),
    );
    const types = [
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'listItem',
      'blockquote',
      'table',
      'tableRow',
      'tableCell',
      'tableHeader',
    ];
    const { node } = fc.letrec<{ node: TextBlock }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.record({
          type: fc.constantFrom(...types),
          attrs: fc.record({
            level: fc.integer(),
            start: fc.integer(),
            colspan: fc.integer(),
            rowspan: fc.integer(),
          }),
          content: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }));
    const wordsIn = (blocks: readonly TextBlock[], inTable = false): string[] =>
      blocks.flatMap(({ type, text, content = [] }) => {
        // Cells outside of rows, and rows' children that are no cells, are in no table that an editor can write.
        if (type === 'table' || inTable) return [];
        return [...(text === undefined ? [] : [text]), ...wordsIn(content)];
      });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (blocks) => {
        const parts = made(...blocks);
        const whole = JSON.stringify(parts);
        for (const text of wordsIn(blocks)) expect(whole).toContain(text);
        expect(() =>
          reportDocument({
            title: 'T',
            language: 'en',
            blocks: [...parts, { kind: 'heading', level: 1, id: 'statement-1', content: [] }],
          }),
        ).not.toThrow();
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });
});
