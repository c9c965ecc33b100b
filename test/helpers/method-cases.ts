import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Computed } from '../../shared/methods/stats/computed.ts';

interface MethodCase {
  readonly id: string;
  readonly title: string;
  /** As JSON gives it: the shape is its method's own, and each test knows the one that it names. */
  readonly input: ReturnType<typeof JSON.parse>;
  readonly expected: ReturnType<typeof JSON.parse>;
  readonly tolerance: number;
}

const path = fileURLToPath(new URL('../fixtures/methods.json', import.meta.url));
const cases = new Map(
  (JSON.parse(readFileSync(path, 'utf8')) as MethodCase[]).map((each) => [each.id, each]),
);

/** One published or derived case, by its id. */
export function methodCase(id: string): MethodCase {
  const found = cases.get(id);
  if (found === undefined) throw new Error(`There is no case ${id}.`);
  return found;
}

/** The value of a statistic that must have one. */
export function valueOf<T>(result: Computed<T>): T {
  if (!result.ok) throw new Error(`No value: ${result.reason}`);
  return result.value;
}

/** Compares numbers, and lists and objects of them, within a tolerance. */
export function expectNear(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(Math.max(tolerance, 1e-12));
    return;
  }
  if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectNear((actual as Record<string, unknown>)[key], value, tolerance);
    }
    return;
  }
  expect(actual).toEqual(expected);
}
