import { firstRule, ruleWords } from '../../../shared/methods/real-time-delphi/rule.ts';
import { Stopping } from '../../features/ballot/Stopping.tsx';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** A real-time Delphi on the console: what it means to show answers early, and the rule that stops it. */
export const realTimeDelphiFace = countedConsoleFace({
  words: 'realTime',
  facts: { collections: ['group', 'named'], leastPeople: 10, offeredFirst: false },
  warning: 'realTime.warning',
  settings: [
    {
      kind: 'choice',
      name: 'feedback',
      label: 'realTime.field.feedback',
      options: [
        { value: 'groups', label: 'realTime.feedback.groups' },
        { value: 'room', label: 'realTime.feedback.room' },
      ],
    },
  ],
  rule: [
    { kind: 'percent', name: 'threshold', label: 'delphi.field.threshold' },
    {
      kind: 'number',
      name: 'minutes',
      label: 'realTime.field.minutes',
      min: 1,
      max: 10_080,
      otherwise: 30,
    },
    { kind: 'percent', name: 'answered', label: 'realTime.field.answered' },
    { kind: 'percent', name: 'stableBelow', label: 'realTime.field.stable' },
  ],
  presets: [
    {
      id: 'usual',
      label: 'realTime.preset.usual',
      rule: { threshold: 0.75, stableBelow: 0.15, answered: 0.8, minutes: 30 },
    },
  ],
  firstRule,
  ruleWords,
  WhileOpen: Stopping,
});
