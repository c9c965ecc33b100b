import { firstRule, ruleWords } from '../../../shared/methods/quadratic/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Quadratic voting on the console: the budget. */
export const quadraticFace = countedConsoleFace({
  words: 'quadratic',
  facts: { collections: ['group', 'named'], leastPeople: 5, offeredFirst: false },
  hasComments: false,
  settings: [
    { kind: 'number', name: 'budget', label: 'quadratic.field.budget', min: 9, max: 100, otherwise: 25 },
  ],
  rule: [],
  firstRule,
  ruleWords,
});
