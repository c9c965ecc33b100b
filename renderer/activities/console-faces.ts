import { nominalGroupFace } from './nominal-group/console.tsx';
import { oneTwoFourFace } from './one-two-four/console.tsx';
import { roundRobinFace } from './round-robin/console.tsx';
import { questionGridFace } from './question-grid/console.tsx';
import { openPollFace } from './open-poll/console.tsx';
import { pollFace } from './poll/console.tsx';
import { wordCloudFace } from './word-cloud/console.tsx';
import { cardSortFace } from './card-sort/console.tsx';
import { consensusWorkshopFace } from './consensus-workshop/console.tsx';
import { conceptMappingFace } from './concept-mapping/console.tsx';
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
import { stvFace } from './stv/console.tsx';
import { pairwiseFace } from './pairwise/console.tsx';
import { ahpFace } from './ahp/console.tsx';
import { criteriaFace } from './criteria/console.tsx';
import { priorityGridFace } from './priority-grid/console.tsx';
import { opinionsFace } from './opinions/console.tsx';
import { rankFace } from './rank/console.tsx';
import { dotsFace } from './dots/console.tsx';
import { hundredPointsFace } from './hundred-points/console.tsx';
import { quadraticFace } from './quadratic/console.tsx';
import { delphiFace } from './delphi/console.tsx';
import { realTimeDelphiFace } from './real-time-delphi/console.tsx';
import type { ConsoleFace } from './console-face.ts';
import { fistFace } from './fist-to-five/console.tsx';
import { gradientsFace } from './gradients/console.tsx';
import { matrixFace } from './matrix/console.tsx';
import { rateFace } from './rate/console.tsx';

/** The console's face of every method, by the method's name: a folder and a line. */
export const consoleFaces: ReadonlyMap<string, ConsoleFace> = new Map<string, ConsoleFace>([
  ['collect', collectFace],
  ['round-robin', roundRobinFace],
  ['one-two-four', oneTwoFourFace],
  ['nominal-group', nominalGroupFace],
  ['question-grid', questionGridFace],
  ['open-poll', openPollFace],
  ['poll', pollFace],
  ['word-cloud', wordCloudFace],
  ['cluster', clusterFace],
  ['rate', rateFace],
  ['rank', rankFace],
  ['dots', dotsFace],
  ['gradients', gradientsFace],
  ['no-objection', noObjectionFace],
  ['delphi', delphiFace],
  ['real-time-delphi', realTimeDelphiFace],
  ['matrix', matrixFace],
  ['decide', decideFace],
  ['consensus-workshop', consensusWorkshopFace],
  ['card-sort', cardSortFace],
  ['concept-mapping', conceptMappingFace],
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
  ['criteria', criteriaFace],
  ['priority-grid', priorityGridFace],
  ['opinions', opinionsFace],
  ['stv', stvFace],
  ['ahp', ahpFace],
  ['pairwise', pairwiseFace],
]);
