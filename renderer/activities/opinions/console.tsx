import { firstRule, ruleWords } from '../../../shared/methods/opinions/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Opinion groups on the console: from which number groups are searched for. */
export const opinionsFace = countedConsoleFace({
  words: 'opinions',
  facts: { collections: ['group', 'named'], leastPeople: 50, offeredFirst: false },
  rule: [
    { kind: 'number', name: 'seed', label: 'opinions.field.seed', min: 1, max: 1_000_000, otherwise: 1 },
  ],
  presets: [{ id: 'usual', label: 'opinions.preset.usual', rule: { seed: 1 } }],
  firstRule,
  ruleWords,
});
