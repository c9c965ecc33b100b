import { expect, it } from 'vitest';
import { suits } from '../../../build/preflight.js';

it.each([
  ['20.20.2', '9', false],
  ['22.17.1', '10', false],
  ['22.18.0', '10', true],
  ['23.0.0', '9', false],
  ['24.9.0', '10', true],
  ['24.9.0', undefined, false],
])('Node %s with Node-API %s: %s', (node, napi, fits) => {
  expect(suits({ node, napi })).toBe(fits);
});
