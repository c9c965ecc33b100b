import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { frameworkContent } from '../../../shared/framework/schema.ts';
import { namesOf } from '../../../shared/framework/tables/names.ts';
import { readTables } from '../../../shared/framework/tables/read-tables.ts';
import { frameworkTables, type Table } from '../../../shared/framework/tables/write-tables.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { openRoom, theConsole } from '../../helpers/domain-world.ts';
import { aFramework, anElement, aRelation, exampleFramework } from '../../helpers/framework-world.ts';
import { frameworkArbitrary, sourcesOfAll } from '../../helpers/framework-arbitrary.ts';

const nobody = namesOf({});
const sheet = (name: string, ...rows: readonly (readonly string[])[]): Table => ({ name, rows });
/** The lists that tables hold: drawings and places are in none. */
const listed = ({ diagrams: _diagrams, layout: _layout, ...lists }: FrameworkContent) => lists;

describe('a framework as tables', () => {
  test('[FT1] every framework comes back from its tables as it was', () => {
    fc.assert(
      fc.property(frameworkArbitrary, (content) => {
        const names = namesOf(sourcesOfAll(content));
        const read = readTables(frameworkTables(content, names), emptyFramework, names);
        expect(read.problems).toEqual([]);
        expect(listed(read.content)).toEqual(listed(content));
        expect(frameworkContent.safeParse(read.content).success).toBe(true);
        const again = readTables(frameworkTables(content, names), content, names);
        expect([again.added, again.changed]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  test('[FT1] so does the worked example’s', () => {
    const content = exampleFramework();
    const names = namesOf(sourcesOfAll(content));
    const read = readTables(frameworkTables(content, names), emptyFramework, names);
    expect(read.problems).toEqual([]);
    expect(listed(read.content)).toEqual(listed(content));
  });

  test('[FT2] known ids change their lines, others come in, and what is not in the tables stays', () => {
    const before = aFramework({ elements: [anElement('A'), anElement('B')] });
    const read = readTables(
      [sheet('Elements', ['ID', 'label'], ['A', 'Renamed'], ['', 'New one'], ['C', 'Third'], ['', ''])],
      before,
      nobody,
    );
    expect(read.problems).toEqual([]);
    expect(read.changed).toEqual([{ sheet: 'elements', row: 2, label: 'Renamed' }]);
    expect(read.added.map(({ row, label }) => [row, label])).toEqual([
      [3, 'New one'],
      [4, 'Third'],
    ]);
    expect(read.content.elements.map(({ id, label }) => [id, label])).toEqual([
      ['A', 'Renamed'],
      ['B', 'Element B'],
      ['E3', 'New one'],
      ['C', 'Third'],
    ]);
    expect(read.content.elements[0]?.from).toEqual(before.elements[0]?.from);
  });

  test('[FT3] says what is wrong with where and what was meant; the row is left out, the others are taken', () => {
    const before = aFramework({
      elements: [anElement('A', { level: 'district' }), anElement('B', { level: 'national' })],
      relations: [aRelation('A', 'B')],
    });
    const read = readTables(
      [
        sheet(
          'elements',
          ['id', 'label', 'level', 'status', 'influence', 'statements', 'colour', 'descripton'],
          ['C', 'One', 'distrct', 'agred', '', '', '', ''],
          ['D', 'Two', 'distrct', '', '', '', '', ''],
          ['E', 'Three', 'district', 'draft', '7', '', '', ''],
          ['F', 'Four', 'district', 'draft', '', 'S99', '', ''],
          ['G', ' ', 'district', 'draft', '', '', '', ''],
          ['H', 'Good', 'distrct', 'draft', '', 'S1', '', ''],
          ['H', 'Again', 'district', 'draft', '', '', '', ''],
        ),
        sheet(
          'relations',
          ['id', 'source', 'type', 'target'],
          ['R1', 'H', 'leads-to', 'Z'],
          ['R2', 'Good', 'x', 'A'],
        ),
        sheet('indicator', ['id']),
      ],
      before,
      namesOf({ statements: [{ id: 'random-1', name: 'S1' }] }),
    );
    expect(
      read.problems.map(({ kind, sheet: of, row, column, value, near }) => [
        kind,
        of,
        row,
        column,
        value,
        near,
      ]),
    ).toEqual([
      ['no-sheet', 'indicator', null, null, 'indicator', 'indicators'],
      ['no-column', 'elements', 1, null, 'colour', null],
      ['no-column', 'elements', 1, null, 'descripton', 'description'],
      ['unusual', 'elements', 2, 'level', 'distrct', 'district'],
      ['not-one-of', 'elements', 2, 'status', 'agred', 'agreed'],
      ['unusual', 'elements', 3, 'level', 'distrct', 'district'],
      ['not-a-step', 'elements', 4, 'influence', '7', null],
      ['unknown', 'elements', 5, 'statements', 'S99', null],
      ['no-words', 'elements', 6, 'label', '', null],
      ['unusual', 'elements', 7, 'level', 'distrct', 'district'],
      ['twice', 'elements', 8, 'id', 'H', null],
      ['unknown', 'relations', 2, 'target', 'Z', null],
    ]);
    expect(read.added.map(({ label }) => label)).toEqual(['Two', 'Good', 'Good → Element A']);
    // An empty status is that with which a line begins.
    expect(read.content.elements.find(({ id }) => id === 'D')?.status).toBe('draft');
    expect(read.content.elements.at(-1)?.from.statements).toEqual(['random-1']);
    expect(read.content.elements.slice(0, 2)).toEqual(before.elements);
  });

  test('[FT3] a circle, two roots, a link that leads nowhere and a label of 400 letters are said with where', () => {
    const { world } = openRoom();
    const contains = (id: string, source: string, target: string) => [id, source, 'contains', target];
    const read = readTables(
      [
        sheet(
          'elements',
          ['id', 'label'],
          ['A', 'Outer'],
          ['B', 'Inner'],
          ['C', 'x'.repeat(400)],
          ['D', 'x'.repeat(4001)],
        ),
        sheet(
          'relations',
          ['id', 'source', 'type', 'target'],
          contains('R1', 'A', 'B'),
          contains('R2', 'B', 'A'),
          contains('R3', 'B', 'gone'),
        ),
      ],
      emptyFramework,
      nobody,
    );
    expect(read.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['too-long', 5],
      ['unknown', 4],
    ]);
    expect(
      validate(read.content, world.state)
        .filter(({ level }) => level === 'blocks')
        .map(({ kind, what }) => [kind, what.length > 0]),
    ).toEqual([
      ['long-label', true],
      ['circular', true],
    ]);
  });

  test('[FT4] cells stand at their row and column, by id or by name; new headings bring their cells along', () => {
    const read = readTables(
      [
        sheet('matrices', ['id', 'title'], ['M1', 'Roles']),
        sheet(
          'headings',
          ['matrix', 'side', 'id', 'label'],
          ['M1', 'row', 'r1', 'Nurses'],
          ['Roles', 'row', 'r2', 'Managers'],
          ['M1', 'column', 'c1', 'District'],
        ),
        sheet(
          'cells',
          ['matrix', 'row', 'column', 'items'],
          ['M1', 'Nurses', 'c1', 'Meet peers\nAsk for help'],
          ['M1', 'Nurse', 'c1', 'Lost'],
        ),
      ],
      emptyFramework,
      nobody,
    );
    expect(read.problems.map(({ kind, row, column, near }) => [kind, row, column, near])).toEqual([
      ['unknown', 3, null, 'Nurses'],
    ]);
    const [matrix] = read.content.matrices;
    expect(matrix?.cells.map(({ row, col, items }) => [row, col, items])).toEqual([
      ['r1', 'c1', ['Meet peers', 'Ask for help']],
      ['r2', 'c1', []],
    ]);
  });

  test('[FT5] an import into the draft is taken back whole, the first one too', () => {
    const { world } = openRoom();
    const draft = (content: FrameworkContent) =>
      world.do(theConsole, 'framework.draft', {
        content: content as unknown as JsonObject,
        replaces: hashOfFramework(world.state.framework.draft),
      });
    const first = aFramework({ elements: [anElement('A')] });
    draft(first);
    draft(aFramework({ elements: [anElement('B')] }));
    world.do(theConsole, 'undo', {});
    expect(world.state.framework.draft).toEqual(first);
    world.do(theConsole, 'undo', {});
    expect(world.state.framework.draft).toBeNull();
  });
});
