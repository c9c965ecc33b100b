import type { ConsoleFace } from '../console-face.ts';
import { faceWords } from '../face-words.ts';
import { WorkshopPanel } from './console-panel.tsx';

/** A consensus workshop on the console: five steps, each with what to say and do. */
export const consensusWorkshopFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group', 'named'], leastPeople: 4, offeredFirst: false },
  ...faceWords('workshop'),
  Panel: WorkshopPanel,
};
