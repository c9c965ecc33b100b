import { firstRule, ruleWords } from '../../../shared/methods/gradients/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Gradients of agreement on the console: how much support is enough, and whether a veto blocks. */
export const gradientsFace = countedConsoleFace({
  words: 'gradients',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 5, offeredFirst: true },
  rule: [
    { kind: 'percent', name: 'threshold', label: 'field.threshold' },
    { kind: 'switch', name: 'vetoBlocks', label: 'gradients.field.veto', otherwise: true },
    { kind: 'switch', name: 'reluctantSupports', label: 'gradients.field.reluctant', otherwise: false },
  ],
  firstRule,
  ruleWords,
});
