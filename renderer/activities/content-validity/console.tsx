import { firstRule, ruleWords } from '../../../shared/methods/content-validity/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Content validity on the console: the share that is needed. */
export const contentValidityFace = countedConsoleFace({
  words: 'relevance',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 5, offeredFirst: false },
  rule: [{ kind: 'percent', name: 'threshold', label: 'field.threshold' }],
  firstRule,
  ruleWords,
});
