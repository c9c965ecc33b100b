import { firstRule, ruleWords } from '../../../shared/methods/stv/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** A transferable vote on the console: how many are chosen, and what breaks a tie. */
export const stvFace = countedConsoleFace({
  words: 'stv',
  facts: { collections: ['group', 'named'], leastPeople: 5, offeredFirst: false },
  hasComments: false,
  rule: [
    { kind: 'number', name: 'seats', label: 'stv.field.seats', min: 1, max: 50, otherwise: 3 },
    { kind: 'number', name: 'lot', label: 'stv.field.lot', min: 1, max: 1_000_000, otherwise: 1 },
  ],
  presets: [
    { id: 'three', label: 'stv.preset.three', rule: { seats: 3, lot: 1 } },
    { id: 'five', label: 'stv.preset.five', rule: { seats: 5, lot: 1 } },
  ],
  firstRule,
  ruleWords,
});
