import type { ConsoleFace } from '../console-face.ts';
import { DecidePanel } from './console-panel.tsx';

/** Deciding on the console: the list, what stands against a statement, and the room's word. */
export const decideFace: ConsoleFace = {
  facts: { kind: 'decision', collections: ['named', 'group'], leastPeople: 2, offeredFirst: false },
  title: { en: 'Decide', fr: 'Décider' },
  summary: {
    en: 'The room adopts, defers or drops each statement; reservations and objections stand in their authors’ own words.',
    fr: 'La salle adopte, diffère ou abandonne chaque énoncé ; réserves et objections gardent les mots de leurs auteurs.',
  },
  Panel: DecidePanel,
};
