import { cluster } from './cluster/definition.ts';
import { collect } from './collect/definition.ts';
import { decide } from './decide/definition.ts';
import { fistToFive } from './fist-to-five/definition.ts';
import { gradients } from './gradients/definition.ts';
import type { Method } from './method.ts';
import { rate } from './rate/definition.ts';

/** Every method that Baraza knows: two folders and a line here. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  [collect, cluster, rate, gradients, fistToFive, decide].map((method) => [method.name, method]),
);
