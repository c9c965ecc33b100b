import { describe, expect, test } from 'vitest';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { compareFrameworks } from '../../../shared/framework/compare.ts';
import { findLoop } from '../../../shared/framework/loops.ts';
import { nothing } from '../../../shared/framework/lines.ts';
import { validate } from '../../../shared/framework/validate.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, type DomainWorld, openRoom, theConsole } from '../../helpers/domain-world.ts';
import { aFramework, anElement, aRelation, exampleFramework } from '../../helpers/framework-world.ts';

const asJson = (content: FrameworkContent): JsonObject => content;

function drafted(world: DomainWorld, content: FrameworkContent): string {
  const replaces = hashOfFramework(world.state.framework.draft);
  world.do(theConsole, 'framework.draft', { content: asJson(content), replaces });
  return hashOfFramework(world.state.framework.draft);
}

describe('adopting a framework', () => {
  test('[FR3] adopts what was seen, numbers versions from 0, and refuses another draft', () => {
    const { world } = openRoom();
    const hash = drafted(world, aFramework({ elements: [anElement('A')] }));
    const other = hashOfFramework(aFramework({ elements: [anElement('B')] }));
    expect(world.refused(theConsole, 'framework.adopt', { hash: other, name: 'First' })).toBe(
      'changed-since',
    );
    expect(world.do(theConsole, 'framework.adopt', { hash, name: 'First' })['number']).toBe(0);
    expect(world.refused(theConsole, 'framework.adopt', { hash, name: 'Again' })).toBe('already');
    const second = drafted(world, aFramework({ elements: [anElement('A', { label: 'Renamed' })] }));
    expect(world.do(theConsole, 'framework.adopt', { hash: second, name: 'Second' })['number']).toBe(1);
    expect(
      world.refused(theConsole, 'framework.draft', { content: asJson(aFramework({})), replaces: hash }),
    ).toBe('changed-since');
  });

  test('[FR6] a version pins the wording of each statement and stays as it was', () => {
    const { world } = openRoom();
    const statement = aStatement(world);
    const from = { ...nothing, statements: [statement] };
    const hash = drafted(world, aFramework({ elements: [anElement('A', { from })] }));
    world.do(theConsole, 'framework.adopt', { hash, name: 'First' });
    const before = world.state.framework.versions[0];
    world.do(theConsole, 'statement.reword', { statement, text: 'Better said.', seen: 1 });
    drafted(world, aFramework({ elements: [anElement('B')] }));
    expect(world.state.framework.versions[0]).toBe(before);
    expect(before?.wordings).toEqual({ [statement]: 1 });
  });

  test('[FR4] blocks what leads nowhere or contradicts itself, says where, and loses nothing', () => {
    const { world } = openRoom();
    const statement = aStatement(world);
    const inside = { type: 'contained-in' };
    const content = aFramework({
      elements: [
        anElement('A'),
        anElement('B', { label: 'x'.repeat(400) }),
        anElement('C', { from: { ...nothing, statements: ['S-GONE'] } }),
      ],
      relations: [
        aRelation('A', 'B', inside),
        aRelation('B', 'C', inside),
        aRelation('C', 'A', inside),
        aRelation('A', 'GONE'),
      ],
      recommendations: [
        {
          ...exampleFramework().recommendations[0]!,
          status: 'adopted',
          from: { ...nothing, statements: [statement] },
        },
      ],
    });
    const hash = drafted(world, content);
    expect(world.refused(theConsole, 'framework.adopt', { hash, name: 'First' })).toBe('wrong-phase');
    expect(world.state.framework.draft).toEqual(content);
    const blocking = validate(content, world.state).filter(({ level }) => level === 'blocks');
    expect(blocking.map(({ kind, where, what }) => [kind, where.id, what])).toEqual([
      ['long-label', 'B', '400'],
      ['leads-nowhere', 'A-GONE', 'GONE'],
      ['not-in-record', 'C', 'S-GONE'],
      ['circular', 'A', `Element A → ${'x'.repeat(59)}… → Element C → Element A`],
      ['not-agreed', 'R01', 'S1'],
    ]);
  });

  test('[FR2] [FR4] a missing or stray cell blocks; a loop in a theory of change does', () => {
    const { world } = openRoom();
    const example = exampleFramework();
    const matrix = example.matrices[0]!;
    const [first, ...others] = matrix.cells;
    const content = aFramework({
      elements: example.elements
        .filter(({ id }) => /^[AF]/u.test(id))
        .map((row) => ({
          ...row,
          from: nothing,
        })),
      relations: [aRelation('F-P1', 'F-P2'), aRelation('F-P2', 'F-P1')],
      matrices: [
        {
          ...matrix,
          cells: [
            ...others.map((cell) => ({ ...cell, from: nothing })),
            { ...first!, row: 'A99', from: nothing },
          ],
        },
      ],
      diagrams: [
        {
          id: 'D',
          title: 'Change',
          note: '',
          spec: {
            type: 'theory-of-change',
            stages: [{ id: 'inputs', elements: ['F-P1', 'F-P2'], indicators: [] }],
            assumptions: [],
            relations: ['F-P1-F-P2', 'F-P2-F-P1'],
          },
        },
      ],
    });
    const blocking = validate(content, world.state).filter(({ level }) => level === 'blocks');
    expect(blocking.map(({ kind }) => kind)).toEqual(['circular-drawing', 'cell-stray', 'cell-missing']);
  });

  test('[FR5] two roots and lines that rest on nothing are listed and block nothing', () => {
    const { world } = openRoom();
    const inside = { type: 'contained-in' };
    const content = aFramework({
      elements: ['A', 'B', 'C', 'D'].map((id) => anElement(id, { from: nothing })),
      relations: [aRelation('A', 'B', inside), aRelation('C', 'D', inside)],
    });
    const kinds = validate(content, world.state).map(({ level, kind }) => `${level} ${kind}`);
    expect(kinds).toEqual(['listed two-roots', ...Array.from({ length: 4 }, () => 'listed unbacked')]);
    const hash = drafted(world, content);
    world.do(theConsole, 'framework.adopt', { hash, name: 'First' });
  });

  test('finds a loop among thousands in a row', () => {
    const pairs = Array.from({ length: 5000 }, (_, index) => [`n${index}`, `n${index + 1}`] as const);
    expect(findLoop(pairs)).toBeNull();
    expect(findLoop([...pairs, ['n5000', 'n4998']])).toEqual(['n4998', 'n4999', 'n5000', 'n4998']);
    expect(findLoop([['a', 'a']])).toEqual(['a', 'a']);
  });

  test('[FR1] [FR10] a rename is one change, seen in headings; what moved or was re-linked is said', () => {
    const before = exampleFramework();
    const after: FrameworkContent = {
      ...before,
      elements: before.elements
        .filter(({ id }) => id !== 'F-E5')
        .map((row) =>
          row.id === 'F-L1'
            ? { ...row, label: 'Health facility' }
            : row.id === 'F-E4'
              ? { ...row, level: 'national' }
              : row,
        )
        .concat(anElement('NEW', { label: 'Learning fund' })),
      recommendations: before.recommendations.map((row) =>
        row.id === 'R02' ? { ...row, from: { ...row.from, statements: ['S24', 'S25'] } } : row,
      ),
    };
    const changes = compareFrameworks(before, after);
    expect(changes.map(({ what, kind, id }) => [what, kind, id])).toEqual([
      ['reworded', 'element', 'F-L1'],
      ['moved', 'element', 'F-E4'],
      ['added', 'element', 'NEW'],
      ['re-linked', 'recommendation', 'R02'],
      ['removed', 'element', 'F-E5'],
    ]);
    expect(changes[0]).toMatchObject({
      after: 'Health facility\nWhere care is given and changes are tried.',
    });
    expect(compareFrameworks(before, before)).toEqual([]);
  });

  const inOrder = (...names: readonly string[]): FrameworkContent =>
    aFramework({ elements: names.map((name) => anElement(name, { label: name })) });
  const movedIn = (before: FrameworkContent, after: FrameworkContent) =>
    compareFrameworks(before, after)
      .filter(({ what }) => what === 'moved')
      .map(({ label, places }) => [label, places?.before.place, places?.after.place]);

  test('[FR10] of a new order only what was put elsewhere is said, with where it stood and stands', () => {
    const before = inOrder('Record', 'Share', 'Apply', 'Embed');
    const after = inOrder('Record', 'Apply', 'Embed', 'Share');
    const [change, ...more] = compareFrameworks(before, after);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      what: 'moved',
      label: 'Share',
      places: {
        before: { place: 2, above: 'Record', below: 'Apply' },
        after: { place: 4, above: 'Embed', below: null },
      },
    });
    expect(movedIn(after, before)).toEqual([['Share', 4, 2]]);
    expect(movedIn(before, inOrder('Embed', 'Apply', 'Share', 'Record'))).toHaveLength(3);
  });

  test('[FR10] what comes and goes moves nothing, nor does another list', () => {
    const before = inOrder('A', 'B', 'C');
    expect(movedIn(before, inOrder('New', 'A', 'C'))).toEqual([]);
    const [first, second, third] = before.elements;
    const among = { ...first!, kind: 'goal' };
    const listed = aFramework({ elements: [among, second!, third!] });
    expect(movedIn(listed, aFramework({ elements: [second!, third!, among] }))).toEqual([]);
    const rows = exampleFramework();
    const turned = { ...rows, recommendations: [...rows.recommendations.slice(1), rows.recommendations[0]!] };
    expect(movedIn(rows, turned)).toEqual([[rows.recommendations[0]!.text, 1, rows.recommendations.length]]);
  });
});
