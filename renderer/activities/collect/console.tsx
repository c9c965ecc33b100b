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
  about: {
    people: { en: '2 to 300', fr: '2 à 300' },
    time: {
      en: '5 to 10 minutes to write, then 10 to 20 to read',
      fr: '5 à 10 minutes pour écrire, puis 10 à 20 pour lire',
    },
    how: {
      en: 'Ask one question. Everybody writes alone, one idea a card. Stop, look through the cards with your team, show them together or point by point, and let people say what they mean before anybody judges.',
      fr: 'Poser une seule question. Chacun écrit seul, une idée par carte. Arrêter, parcourir les cartes avec l’équipe, les montrer ensemble ou point par point, et laisser chacun s’expliquer avant tout jugement.',
    },
    source: {
      en: 'Osborn, Applied Imagination, 1953; written and alone first: Paulus & Yang 2000, doi:10.1006/obhd.2000.2888',
      fr: 'Osborn, Applied Imagination, 1953 ; d’abord par écrit et seul : Paulus & Yang 2000, doi:10.1006/obhd.2000.2888',
    },
  },
  Settings: CollectSettings,
  Panel: CollectPanel,
};
