import { firstRule, ruleWords } from '../../../shared/methods/core-outcomes/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Core outcome sets on the console: which published rule for what is out. */
export const coreOutcomesFace = countedConsoleFace({
  words: 'core',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 15, offeredFirst: false },
  rule: [
    {
      kind: 'choice',
      name: 'out',
      label: 'core.field.out',
      options: [
        { value: 'symmetric', label: 'core.out.symmetric' },
        { value: 'at-most-half', label: 'core.out.half' },
      ],
    },
  ],
  firstRule,
  ruleWords,
});
