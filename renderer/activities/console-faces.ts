import { clusterFace } from './cluster/console.tsx';
import { collectFace } from './collect/console.tsx';
import { decideFace } from './decide/console.tsx';
import type { ConsoleFace } from './console-face.ts';
import { fistFace } from './fist-to-five/console.tsx';
import { gradientsFace } from './gradients/console.tsx';
import { rateFace } from './rate/console.tsx';

/** The console's face of every method, by the method's name: a folder and a line. */
export const consoleFaces: ReadonlyMap<string, ConsoleFace> = new Map<string, ConsoleFace>([
  ['collect', collectFace],
  ['cluster', clusterFace],
  ['rate', rateFace],
  ['gradients', gradientsFace],
  ['decide', decideFace],
  ['fist-to-five', fistFace],
]);
