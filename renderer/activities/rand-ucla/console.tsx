import { firstRule, ruleWords } from '../../../shared/methods/rand-ucla/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** RAND/UCLA on the console: which definition of disagreement. */
export const randUclaFace = countedConsoleFace({
  words: 'rand',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 7, offeredFirst: false },
  rule: [
    {
      kind: 'choice',
      name: 'definition',
      label: 'rand.field.definition',
      options: [
        { value: 'classic', label: 'rand.definition.classic' },
        { value: 'ipras', label: 'rand.definition.ipras' },
      ],
    },
    {
      kind: 'choice',
      name: 'quantiles',
      label: 'rand.field.type',
      options: [
        { value: '7', label: 'rand.type.7' },
        { value: '6', label: 'rand.type.6' },
        { value: '2', label: 'rand.type.2' },
      ],
    },
  ],
  firstRule,
  ruleWords,
});
