import { expect, it } from 'vitest';
import { silencings } from '../../../build/lint/silencings.ts';

it('asks every silenced gate for a reason on the same line', () => {
  // In two pieces, for this file is held to the rule too.
  const disable = ['oxlint', 'disable'].join('-');
  const expectError = ['@ts', 'expect-error'].join('-');
  const source = [
    `// ${disable}-next-line no-console`,
    `// ${disable}-next-line no-console -- the command line's own output`,
    `/* ${disable} max-lines */`,
    `// ${expectError}`,
    `// ${expectError}: the page has no such property in old browsers`,
    `const text = '${disable}';`,
  ].join('\n');
  expect(silencings(source).map(({ line }) => line)).toEqual([1, 3, 4]);
});
