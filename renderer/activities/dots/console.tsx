import { firstRule, ruleWords } from '../../../shared/methods/dots/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Dots on the console: how many there are, and how many may lie together. */
export const dotsFace = countedConsoleFace({
  words: 'dots',
  facts: { collections: ['group', 'named'], leastPeople: 3, offeredFirst: true },
  hasComments: false,
  settings: [
    { kind: 'number', name: 'budget', label: 'dots.field.budget', min: 1, max: 20, otherwise: 5 },
    { kind: 'number', name: 'cap', label: 'dots.field.cap', min: 1, max: 10, otherwise: 3 },
  ],
  rule: [],
  firstRule,
  ruleWords,
});
