import { firstRule, ruleWords } from '../../../shared/methods/consent/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Consent on the console. */
export const consentFace = countedConsoleFace({
  words: 'consent',
  facts: { collections: ['named', 'group', 'secret'], leastPeople: 3, offeredFirst: false },
  rule: [],
  firstRule,
  ruleWords,
});
