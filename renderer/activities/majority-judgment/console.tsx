import { firstRule, ruleWords } from '../../../shared/methods/majority-judgment/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Majority judgment on the console: the grade from which something is agreed. */
export const majorityJudgmentFace = countedConsoleFace({
  words: 'majority',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 5, offeredFirst: false },
  rule: [
    {
      kind: 'choice',
      name: 'least',
      label: 'majority.field.least',
      options: [
        { value: '4', label: 'majority.grade.4' },
        { value: '3', label: 'majority.grade.3' },
        { value: '5', label: 'majority.grade.5' },
      ],
    },
  ],
  firstRule,
  ruleWords,
});
