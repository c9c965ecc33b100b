import { firstRule, ruleWords } from '../../../shared/methods/no-objection/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** The no-objection procedure on the console: whether silence counts. */
export const noObjectionFace = countedConsoleFace({
  words: 'silence',
  facts: { collections: ['named', 'group'], leastPeople: 3, offeredFirst: true },
  rule: [{ kind: 'switch', name: 'silenceCounts', label: 'silence.field.silent', otherwise: true }],
  firstRule,
  ruleWords,
});
