import { firstRule, ruleWords } from '../../../shared/methods/rank/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Ranking on the console: how one order is made of all. */
export const rankFace = countedConsoleFace({
  words: 'rank',
  facts: { collections: ['group', 'named'], leastPeople: 3, offeredFirst: true },
  hasComments: false,
  rule: [
    {
      kind: 'choice',
      name: 'way',
      label: 'rank.field.method',
      options: [
        { value: 'kemeny', label: 'rank.method.kemeny' },
        { value: 'schulze', label: 'rank.method.schulze' },
        { value: 'pairs', label: 'rank.method.pairs' },
        { value: 'borda', label: 'rank.method.borda' },
        { value: 'copeland', label: 'rank.method.copeland' },
        { value: 'runoff', label: 'rank.method.runoff' },
      ],
    },
  ],
  firstRule,
  ruleWords,
});
