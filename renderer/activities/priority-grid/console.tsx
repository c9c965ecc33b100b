import { firstRule, ruleWords } from '../../../shared/methods/priority-grid/rule.ts';
import { CriteriaResult } from '../../features/ballot/CriteriaResult.tsx';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** Importance × feasibility on the console: where the four fields are cut. */
export const priorityGridFace = countedConsoleFace({
  words: 'priority',
  facts: { collections: ['group', 'named'], leastPeople: 3, offeredFirst: false },
  settings: [
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
  rule: [
    {
      kind: 'choice',
      name: 'cut',
      label: 'priority.field.cut',
      options: [
        { value: 'middle', label: 'priority.cut.middle' },
        { value: 'means', label: 'priority.cut.means' },
      ],
    },
  ],
  presets: [
    { id: 'middle', label: 'priority.preset.middle', rule: { cut: 'middle' } },
    { id: 'means', label: 'priority.preset.means', rule: { cut: 'means' } },
  ],
  ItemResult: CriteriaResult,
  firstRule,
  ruleWords,
});
