import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CrosscheckFixture, differences } from '../../crosscheck/compare.ts';
import { crosscheckInputs } from '../../crosscheck/inputs.ts';

const fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/crosscheck.json', import.meta.url), 'utf8'),
) as CrosscheckFixture;

test('R’s last answers are to the inputs of now', () => {
  expect(fixture.cases.map(({ method, name }) => [method, name])).toEqual(
    crosscheckInputs.map(({ method, name }) => [method, name]),
  );
  expect(fixture.cases.length).toBeGreaterThan(20);
});

test.each(fixture.cases.map((each) => [each.method, each.name, each] as const))(
  '%s, %s: as R has it',
  (_method, _name, each) => {
    expect(differences(each)).toEqual([]);
  },
);

test('another answer would be seen', () => {
  const friedman = fixture.cases.find(({ method }) => method === 'friedman')!;
  const { chisq } = friedman.r as { chisq: number };
  const wrong = { ...friedman, r: { ...(friedman.r as object), chisq: chisq * 1.0001 } };
  expect(differences(wrong)).toEqual([expect.stringContaining('friedman.chisq')]);
  const scaling = fixture.cases.find(({ method }) => method === 'nonmetric-mds')!;
  expect(differences({ ...scaling, r: { stress_not_above: 0.001 } })).toHaveLength(1);
});
