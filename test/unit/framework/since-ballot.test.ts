import { describe, expect, it } from 'vitest';
import type { FrameworkElement } from '../../../shared/domain/model/framework.ts';
import type { StatementStatus } from '../../../shared/domain/model/material.ts';
import { lineAt, nothing } from '../../../shared/framework/lines.ts';
import { isChangedSinceBallot, onRewording } from '../../../shared/framework/since-ballot.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { aFramework, anElement } from '../../helpers/framework-world.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const statementsAt = (v: number, status: StatementStatus = 'agreed') => ({
  S1: { status, versions: Array.from({ length: v }, (_, at) => ({ v: at + 1 })) },
});
const agreed = anElement('A', { label: 'District record', from: { ...nothing, statements: ['S1'] } });
const lineOf = (element: FrameworkElement) => lineAt(aFramework({ elements: [element] }), 'element A')!;
const changed = (element: FrameworkElement, statements: ReturnType<typeof statementsAt>) =>
  isChangedSinceBallot(lineOf(element), statements);

/** The element with other words, as a page writes them. */
function reworded(
  element: FrameworkElement,
  label: string,
  statements: ReturnType<typeof statementsAt>,
): FrameworkElement {
  return { ...element, label, ...onRewording(lineOf(element), statements) };
}

describe('[FR17] agreed words that are changed', () => {
  it('are changed since the ballot, until they are back', () => {
    expect(changed(agreed, statementsAt(2))).toBe(false);
    const once = reworded(agreed, 'Record', statementsAt(2));
    expect(once.agreedAs).toEqual({ words: ['District record', ''], wordings: { S1: 2 } });
    expect(changed(once, statementsAt(2))).toBe(true);
    const twice = reworded(once, 'Book', statementsAt(2));
    expect(twice.agreedAs).toEqual(once.agreedAs);
    expect(changed({ ...twice, label: 'District record ' }, statementsAt(2))).toBe(false);
  });

  it('are so no more once a newer version of a statement under it is agreed, and anew when changed after that', () => {
    const once = reworded(agreed, 'Record', statementsAt(2));
    expect(changed(once, statementsAt(3, 'open'))).toBe(false);
    expect(changed(once, statementsAt(3))).toBe(false);
    const again = reworded(once, 'Book', statementsAt(3));
    expect(again.agreedAs).toEqual({ words: ['Record', ''], wordings: { S1: 3 } });
    expect(changed(again, statementsAt(3))).toBe(true);
  });

  it('may be declared editorial with a reason, for these words only', () => {
    const once = reworded(agreed, 'Records of districts', statementsAt(1));
    const declared = { ...once, editorial: 'plural' };
    expect(changed(declared, statementsAt(1))).toBe(false);
    const later = reworded(declared, 'Something else', statementsAt(1));
    expect(later.editorial).toBeNull();
    expect(changed(later, statementsAt(1))).toBe(true);
  });

  it('are none where nothing was agreed', () => {
    for (const status of ['open', 'not-agreed', 'rejected'] as const) {
      expect(onRewording(lineOf(agreed), statementsAt(1, status))).toEqual({});
    }
    expect(onRewording(lineOf(anElement('A')), statementsAt(1))).toEqual({});
  });

  it('are listed at adoption, and block nothing', () => {
    const state = workedExample();
    const [id = '', row] =
      Object.entries(state.statements).find(([, each]) => each.status === 'agreed') ?? [];
    const version = row!.versions.at(-1)!.v;
    const element = anElement('A', {
      label: 'Other words',
      from: { ...nothing, statements: [id] },
      agreedAs: { words: ['Agreed words', ''], wordings: { [id]: version } },
    });
    const problems = validate(aFramework({ elements: [element] }), state);
    expect(problems.map(({ kind, level }) => [kind, level])).toContainEqual([
      'changed-since-ballot',
      'listed',
    ]);
  });
});
