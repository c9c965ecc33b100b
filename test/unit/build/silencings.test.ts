import { expect, it } from 'vitest';
import { silencings } from '../../../build/lint/silencings.ts';

it('asks every silenced gate for a reason on the same line', () => {
  const disable = 'oxlint-disable';
  const source = [
    `// ${disable}-next-line no-console`,
    `// ${disable}-next-line no-console -- the command line's own output`,
    `/* ${disable} max-lines */`,
    '// @ts-expect-error',
    '// @ts-expect-error: the page has no such property in old browsers',
    `const text = '${disable}';`,
  ].join('\n');
  expect(silencings(source).map(({ line }) => line)).toEqual([1, 3, 4]);
});
