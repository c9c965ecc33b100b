import { usualCriteria } from '../../../shared/methods/criteria/criterion.ts';
import { firstRule, ruleWords } from '../../../shared/methods/criteria/rule.ts';
import { CriteriaResult } from '../../features/ballot/CriteriaResult.tsx';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Rating on several criteria on the console: which, and how long their scale is. */
export const criteriaFace = countedConsoleFace({
  words: 'criteria',
  facts: { collections: ['group', 'named'], leastPeople: 3, offeredFirst: false },
  settings: [
    {
      kind: 'lines',
      name: 'criteria',
      label: 'criteria.field.names',
      help: 'criteria.field.names.help',
      otherwise: usualCriteria,
    },
    {
      kind: 'choice',
      name: 'most',
      label: 'criteria.field.most',
      options: [
        { value: '5', label: 'criteria.most.5' },
        { value: '9', label: 'criteria.most.9' },
      ],
    },
  ],
  rule: [],
  ItemResult: CriteriaResult,
  firstRule,
  ruleWords,
});
