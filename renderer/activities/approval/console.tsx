import { firstRule, ruleWords } from '../../../shared/methods/approval/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Approval on the console: the share that is needed. */
export const approvalFace = countedConsoleFace({
  words: 'approval',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 3, offeredFirst: false },
  rule: [{ kind: 'percent', name: 'threshold', label: 'field.threshold' }],
  firstRule,
  ruleWords,
});
