import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const idPattern = /\[([A-Z]{2}\d+)\]/gu;

const idsIn = (text: string): string[] => [...text.matchAll(idPattern)].map(([, id]) => id ?? '');

/** Ids in the titles of tests: a mention in a comment cites nothing. */
function citedIn(source: string): string[] {
  const titles = source.matchAll(/\b(?:it|test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])([^\n]*?)\1/gu);
  const keys = source.matchAll(/^\s*'(\[[^\n]*?)': \{/gmu);
  return [...titles, ...keys].flatMap(([whole]) => idsIn(whole));
}

const specified = idsIn(
  readFileSync(`${root}/shared/domain/SPEC.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- ['))
    .map((line) => line.slice(0, line.indexOf(']') + 1))
    .join('\n'),
);
const cited = new Set(
  globSync('test/**/*.test.{ts,tsx}', { cwd: root }).flatMap((path) =>
    citedIn(readFileSync(`${root}/${path}`, 'utf8')),
  ),
);

describe('the specification and the tests', () => {
  it('gives each rule an id of its own', () => {
    expect(specified.length).toBeGreaterThan(100);
    expect(specified.filter((id, at) => specified.indexOf(id) !== at)).toEqual([]);
  });

  it('tests every rule', () => {
    expect(specified.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('cites no rule that is not there', () => {
    expect([...cited].filter((id) => !specified.includes(id))).toEqual([]);
  });
});
