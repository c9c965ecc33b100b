import { firstRule, ruleWords } from '../../../shared/methods/pairwise/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Pairwise comparison on the console: how many pairs a person gets, and how the order is made. */
export const pairwiseFace = countedConsoleFace({
  words: 'pairwise',
  facts: { collections: ['group', 'named'], leastPeople: 5, offeredFirst: false },
  hasComments: false,
  settings: [
    { kind: 'number', name: 'pairs', label: 'pairwise.field.pairs', min: 5, max: 100, otherwise: 20 },
    { kind: 'switch', name: 'ideas', label: 'pairwise.field.ideas', otherwise: false },
  ],
  rule: [
    {
      kind: 'choice',
      name: 'scale',
      label: 'pairwise.field.scale',
      options: [
        { value: 'bradley-terry', label: 'pairwise.scale.bradley-terry' },
        { value: 'wiki', label: 'pairwise.scale.wiki' },
      ],
    },
  ],
  presets: [
    { id: 'strength', label: 'pairwise.preset.strength', rule: { scale: 'bradley-terry' } },
    { id: 'wiki', label: 'pairwise.preset.wiki', rule: { scale: 'wiki' } },
  ],
  firstRule,
  ruleWords,
});
