import { firstRule, ruleWords } from '../../../shared/methods/fist-to-five/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Fist to five on the console: how many fingers of how many people are enough. */
export const fistFace = countedConsoleFace({
  words: 'fist',
  facts: { collections: ['group', 'named', 'secret'], leastPeople: 3, offeredFirst: false },
  rule: [
    { kind: 'percent', name: 'threshold', label: 'fist.field.threshold' },
    { kind: 'switch', name: 'fistBlocks', label: 'fist.field.block', otherwise: true },
  ],
  presets: [
    { id: 'all', label: 'fist.preset.all', rule: { threshold: 1, fistBlocks: true } },
    { id: 'most', label: 'fist.preset.most', rule: { threshold: 0.8, fistBlocks: true } },
  ],
  firstRule,
  ruleWords,
});
