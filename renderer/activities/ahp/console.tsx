import { firstRule, ruleWords } from '../../../shared/methods/ahp/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Weights by pairs on the console: whose comparisons count. */
export const ahpFace = countedConsoleFace({
  words: 'ahp',
  facts: { collections: ['group', 'named'], leastPeople: 3, offeredFirst: false },
  hasComments: false,
  rule: [
    {
      kind: 'choice',
      name: 'whose',
      label: 'ahp.field.whose',
      options: [
        { value: 'all', label: 'ahp.whose.all' },
        { value: 'consistent', label: 'ahp.whose.consistent' },
      ],
    },
  ],
  presets: [
    { id: 'all', label: 'ahp.preset.all', rule: { whose: 'all' } },
    { id: 'consistent', label: 'ahp.preset.consistent', rule: { whose: 'consistent' } },
  ],
  firstRule,
  ruleWords,
});
