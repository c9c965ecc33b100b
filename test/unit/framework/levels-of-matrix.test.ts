import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Heading } from '../../../shared/domain/model/framework.ts';
import { levelsOfMatrix } from '../../../shared/framework/levels-of-matrix.ts';
import { frameworkTemplate } from '../../../shared/framework/templates.ts';
import { anElement, exampleFramework } from '../../helpers/framework-world.ts';

const heading = (id: string, element: string | null = null): Heading => ({ id, element, label: id });

describe('the levels of a matrix', () => {
  test('[FR20] are found in the worked example and in the templates', () => {
    const example = exampleFramework();
    for (const matrix of example.matrices)
      expect(levelsOfMatrix(example, matrix)).toMatchObject({ axis: 'cols', areLevels: true });
    const roles = frameworkTemplate('roles', 'fr');
    const [matrix] = roles.matrices;
    const found = levelsOfMatrix(roles, matrix!);
    expect(found.headings.map(({ element }) => element)).toEqual(['L1', 'L2', 'L3']);
  });

  test('[FR20] are the rows where the levels stand there, and the columns where there are none', () => {
    const elements = [anElement('N', { kind: 'level' }), anElement('D', { kind: 'level' }), anElement('A')];
    const axes = { rowAxis: '', colAxis: '' };
    const rows = [heading('n', 'N'), heading('d', 'D')];
    const cols = [heading('a', 'A'), heading('b')];
    expect(levelsOfMatrix({ elements }, { ...axes, rows, cols })).toEqual({
      axis: 'rows',
      areLevels: true,
      headings: rows,
    });
    expect(levelsOfMatrix({ elements: [] }, { ...axes, rows, cols })).toEqual({
      axis: 'cols',
      areLevels: false,
      headings: cols,
    });
    expect(levelsOfMatrix({ elements: [] }, { ...axes, rowAxis: 'level', rows, cols }).axis).toBe('rows');
  });

  test('[FR20] turning a matrix round turns its levels with it, but where both axes hold as many', () => {
    const ids = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, ids, (levels, rowIds, colIds) => {
        const elements = levels.map((id) => anElement(id, { kind: 'level' }));
        const rows = rowIds.map((id) => heading(id, id));
        const cols = colIds.map((id) => heading(id, id));
        const one = levelsOfMatrix({ elements }, { rowAxis: '', colAxis: '', rows, cols });
        const other = levelsOfMatrix({ elements }, { rowAxis: '', colAxis: '', rows: cols, cols: rows });
        expect(one.areLevels).toBe(other.areLevels);
        if (one.axis === other.axis) expect([one.axis, other.axis]).toEqual(['cols', 'cols']);
        else expect(other.headings).toEqual(one.headings);
      }),
    );
  });
});
