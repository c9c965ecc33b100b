import { firstRule, ruleWords } from '../../../shared/methods/hundred-points/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** A hundred points on the console. */
export const hundredPointsFace = countedConsoleFace({
  words: 'points',
  facts: { collections: ['group', 'named'], leastPeople: 3, offeredFirst: false },
  hasComments: false,
  rule: [],
  firstRule,
  ruleWords,
});
