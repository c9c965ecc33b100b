import { firstRule, ruleWords } from '../../../shared/methods/grade-grid/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** The GRADE grid on the console. */
export const gradeGridFace = countedConsoleFace({
  words: 'grade',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 5, offeredFirst: false },
  rule: [],
  firstRule,
  ruleWords,
});
