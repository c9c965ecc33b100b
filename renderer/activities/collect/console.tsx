import type { ConsoleFace } from '../console-face.ts';
import { CollectPanel } from './console-panel.tsx';
import { CollectSettings } from './console-settings.tsx';

/** Collecting on the console: progress without text, then the cards, then point by point. */
export const collectFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group', 'named'], leastPeople: 2, offeredFirst: true },
  title: { en: 'Collect', fr: 'Recueillir' },
  summary: {
    en: 'Brainstorm: everyone writes in silence, as many cards as they like; the cards are revealed together or point by point.',
    fr: 'Remue-méninges : chacun écrit en silence, autant de cartes qu’il veut ; les cartes sont révélées ensemble ou point par point.',
  },
  Settings: CollectSettings,
  Panel: CollectPanel,
};
