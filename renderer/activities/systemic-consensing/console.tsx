import { firstRule, ruleWords } from '../../../shared/methods/systemic-consensing/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Systemic consensing on the console. */
export const systemicConsensingFace = countedConsoleFace({
  words: 'systemic',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 3, offeredFirst: false },
  rule: [],
  firstRule,
  ruleWords,
});
