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
  about: {
    people: { en: '2 to 300', fr: '2 à 300' },
    time: {
      en: '1 minute a statement that nobody objects to, 5 to 10 for the others',
      fr: '1 minute par énoncé sans objection, 5 à 10 pour les autres',
    },
    how: {
      en: 'Take the statements one by one. Show the wording and what the ballots said, ask for reservations and objections, and let their authors write them. Then adopt, defer or drop; who objects stays on the record.',
      fr: 'Prendre les énoncés un par un. Montrer le texte et ce qu’ont dit les votes, demander réserves et objections, et laisser leurs auteurs les écrire. Puis adopter, différer ou abandonner ; qui objecte reste au compte rendu.',
    },
    source: {
      en: 'Plenary practice of international meetings: adoption with recorded reservations',
      fr: 'Pratique des plénières internationales : adoption avec réserves consignées',
    },
  },
  Panel: DecidePanel,
};
