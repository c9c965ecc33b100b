import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { frameworkTemplate, templateIds } from '../../../shared/framework/templates.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { openRoom, theConsole } from '../../helpers/domain-world.ts';
import { anElement } from '../../helpers/framework-world.ts';

describe('writing a framework', () => {
  const put = (row: JsonObject, seen: string | null) => ({ line: { part: 'elements', row }, seen });

  test('[FR13] the second of two who change a line is told, and loses nothing', () => {
    const { world } = openRoom();
    const row = anElement('A');
    world.do(theConsole, 'framework.put', put(row, null));
    const seen = hashOfJson(row);
    world.do(theConsole, 'framework.put', put({ ...row, label: 'One' }, seen));
    expect(world.refused(theConsole, 'framework.put', put({ ...row, label: 'Two' }, seen))).toBe(
      'changed-since',
    );
    expect(world.state.framework.draft?.elements.map(({ label }) => label)).toEqual(['One']);
  });

  test('[FR13] who edits what somebody removed is told so, and can bring it back with the own words', () => {
    const { world } = openRoom();
    const row = anElement('A');
    world.do(theConsole, 'framework.put', put(row, null));
    world.do(theConsole, 'framework.remove', { part: 'elements', line: 'A', seen: hashOfJson(row) });
    const mine = { ...row, label: 'Mine' };
    expect(world.refused(theConsole, 'framework.put', put(mine, hashOfJson(row)))).toBe('not-found');
    world.do(theConsole, 'framework.put', put(mine, null));
    expect(world.state.framework.draft?.elements.map(({ label }) => label)).toEqual(['Mine']);
  });

  test('[UN1] each is taken back: what was added, changed and removed', () => {
    const { world } = openRoom();
    const row = anElement('A');
    const labels = () => world.state.framework.draft?.elements.map(({ label }) => label);
    world.do(theConsole, 'framework.put', put(row, null));
    world.do(theConsole, 'framework.put', put({ ...row, label: 'Other' }, hashOfJson(row)));
    world.do(theConsole, 'undo', {});
    expect(labels()).toEqual(['Element A']);
    world.do(theConsole, 'framework.remove', { part: 'elements', line: 'A', seen: hashOfJson(row) });
    expect(labels()).toEqual([]);
    world.do(theConsole, 'undo', {});
    expect(labels()).toEqual(['Element A']);
  });

  test('[FR2] [FR13] a cell is filled, emptied on purpose, and taken back; one that changed meanwhile is kept', () => {
    const { world } = openRoom();
    const content = frameworkTemplate('roles', 'en') as unknown as JsonObject;
    world.do(theConsole, 'framework.draft', { content, replaces: hashOfFramework(null) });
    const cells = () => world.state.framework.draft!.matrices[0]!.cells;
    const first = cells()[0]!;
    const filled = { ...first, items: ['Join peer learning'] };
    world.do(theConsole, 'framework.cell', { matrix: 'M1', cell: filled, seen: hashOfJson(first) });
    const meant = { ...first, emptyOnPurpose: true };
    expect(
      world.refused(theConsole, 'framework.cell', { matrix: 'M1', cell: meant, seen: hashOfJson(first) }),
    ).toBe('changed-since');
    expect(cells()[0]).toEqual(filled);
    world.do(theConsole, 'framework.cell', { matrix: 'M1', cell: meant, seen: hashOfJson(filled) });
    expect(cells()[0]?.emptyOnPurpose).toBe(true);
    world.do(theConsole, 'undo', {});
    expect(cells()[0]).toEqual(filled);
    expect(cells()).toHaveLength(12);
  });

  test.each(templateIds.map((id) => [id]))(
    'the template “%s” can be adopted and drawn in each language',
    (id) => {
      const { world } = openRoom();
      for (const language of ['en', 'fr'] as const) {
        const content = frameworkTemplate(id, language);
        expect(validate(content, world.state).filter(({ level }) => level === 'blocks')).toEqual([]);
        for (const diagram of content.diagrams)
          expect(drawDiagram(content, diagram, drawingWords(language)).scene.shapes.length).toBeGreaterThan(
            3,
          );
      }
    },
  );
});
