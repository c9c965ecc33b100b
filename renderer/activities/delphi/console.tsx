import { firstRule, ruleWords } from '../../../shared/methods/delphi/rule.ts';
import { countedConsoleFace } from '../counted/console-face.tsx';

/** A Delphi on the console: consensus, and the rule that stops it. */
export const delphiFace = countedConsoleFace({
  words: 'delphi',
  facts: { collections: ['group', 'named'], leastPeople: 10, offeredFirst: true },
  settings: [
    {
      kind: 'choice',
      name: 'feedback',
      label: 'delphi.field.feedback',
      options: [
        { value: 'groups', label: 'delphi.feedback.groups' },
        { value: 'room', label: 'delphi.feedback.room' },
        { value: 'own', label: 'delphi.feedback.own' },
      ],
    },
  ],
  rule: [
    { kind: 'percent', name: 'threshold', label: 'delphi.field.threshold' },
    { kind: 'percent', name: 'stableBelow', label: 'delphi.field.stable' },
    { kind: 'number', name: 'rounds', label: 'delphi.field.rounds', min: 1, max: 6, otherwise: 3 },
    { kind: 'switch', name: 'needsStability', label: 'delphi.field.needs', otherwise: false },
  ],
  presets: [
    {
      id: 'usual',
      label: 'delphi.preset.usual',
      rule: { threshold: 0.75, stableBelow: 0.15, needsStability: false, rounds: 3 },
    },
    {
      id: 'strict',
      label: 'delphi.preset.strict',
      rule: { threshold: 0.8, stableBelow: 0.15, needsStability: true, rounds: 3 },
    },
  ],
  fixesRule: true,
  firstRule,
  ruleWords,
});
