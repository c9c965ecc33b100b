import { firstRule, ruleWords } from '../../../shared/methods/score/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Scores on the console: how high they go. */
export const scoreFace = countedConsoleFace({
  words: 'score',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 3, offeredFirst: false },
  settings: [
    {
      kind: 'choice',
      name: 'most',
      label: 'score.field.most',
      options: [
        { value: '10', label: 'score.most.10' },
        { value: '5', label: 'score.most.5' },
      ],
    },
  ],
  rule: [],
  firstRule,
  ruleWords,
});
