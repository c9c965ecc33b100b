import { firstRule, ruleWords } from '../../../shared/methods/nominal-group/rule.ts';
import type { ConsoleFace, PanelProps } from '../console-face.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';
import { NominalPanel } from './console-panel.tsx';

const votes = countedConsoleFace({
  words: 'nominal',
  facts: { collections: ['group', 'named'], leastPeople: 5, offeredFirst: false },
  hasComments: false,
  settings: [
    { kind: 'number', name: 'top', label: 'nominal.field.top', min: 1, max: 10, otherwise: 5 },
    {
      kind: 'choice',
      name: 'turns',
      label: 'robin.field.turns',
      options: [
        { value: 'seat', label: 'robin.field.turns.seat' },
        { value: 'table', label: 'robin.field.turns.table' },
      ],
    },
    { kind: 'switch', name: 'secondVote', label: 'nominal.field.second', otherwise: true },
  ],
  rule: [],
  firstRule,
  ruleWords,
});

/** A nominal group on the console: its six steps, one button through all of them. */
export const nominalGroupFace: ConsoleFace = {
  ...votes,
  Panel: ({ step }: PanelProps) => <NominalPanel step={step} Votes={votes.Panel} />,
};
