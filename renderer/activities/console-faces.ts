import { clusterFace } from './cluster/console.tsx';
import { collectFace } from './collect/console.tsx';
import { decideFace } from './decide/console.tsx';
import { consentFace } from './consent/console.tsx';
import { noObjectionFace } from './no-objection/console.tsx';
import { systemicConsensingFace } from './systemic-consensing/console.tsx';
import { approvalFace } from './approval/console.tsx';
import { scoreFace } from './score/console.tsx';
import { majorityJudgmentFace } from './majority-judgment/console.tsx';
import { randUclaFace } from './rand-ucla/console.tsx';
import { coreOutcomesFace } from './core-outcomes/console.tsx';
import { contentValidityFace } from './content-validity/console.tsx';
import { gradeGridFace } from './grade-grid/console.tsx';
import { rankFace } from './rank/console.tsx';
import { dotsFace } from './dots/console.tsx';
import { hundredPointsFace } from './hundred-points/console.tsx';
import { quadraticFace } from './quadratic/console.tsx';
import { delphiFace } from './delphi/console.tsx';
import type { ConsoleFace } from './console-face.ts';
import { fistFace } from './fist-to-five/console.tsx';
import { gradientsFace } from './gradients/console.tsx';
import { rateFace } from './rate/console.tsx';

/** The console's face of every method, by the method's name: a folder and a line. */
export const consoleFaces: ReadonlyMap<string, ConsoleFace> = new Map<string, ConsoleFace>([
  ['collect', collectFace],
  ['cluster', clusterFace],
  ['rate', rateFace],
  ['rank', rankFace],
  ['dots', dotsFace],
  ['gradients', gradientsFace],
  ['no-objection', noObjectionFace],
  ['delphi', delphiFace],
  ['decide', decideFace],
  ['fist-to-five', fistFace],
  ['consent', consentFace],
  ['systemic-consensing', systemicConsensingFace],
  ['approval', approvalFace],
  ['score', scoreFace],
  ['majority-judgment', majorityJudgmentFace],
  ['rand-ucla', randUclaFace],
  ['core-outcomes', coreOutcomesFace],
  ['content-validity', contentValidityFace],
  ['grade-grid', gradeGridFace],
  ['hundred-points', hundredPointsFace],
  ['quadratic', quadraticFace],
]);
