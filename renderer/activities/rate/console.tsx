import { ruleSentence } from '../../../shared/methods/rate/rule-sentence.ts';
import type { ConsensusRule } from '../../../shared/methods/rate/rule.ts';
import { BallotPanel } from '../../features/ballot/BallotPanel.tsx';
import type { BallotFace } from '../../features/ballot/face.ts';
import type { ConsoleFace, PanelProps } from '../console-face.ts';
import { RateResult } from './console-result.tsx';
import { RateRuleFields } from './console-rule.tsx';
import { RateSettings } from './console-settings.tsx';
import { firstRule } from '../../../shared/methods/rate/first-rule.ts';

/** Rating on the console: the rule's fields and the result; the rest is every ballot's panel. */
export const rateFace: ConsoleFace = {
  facts: { kind: 'ballot', collections: ['group', 'named', 'secret'], leastPeople: 3, offeredFirst: true },
  title: { en: 'Rate', fr: 'Noter' },
  summary: {
    en: 'Everyone rates each statement, alone; a rule that was locked before says what counts as agreed.',
    fr: 'Chacun note seul chaque énoncé ; une règle verrouillée auparavant dit ce qui vaut accord.',
  },
  Settings: RateSettings,
  Panel: RatePanel,
};

const face: BallotFace = {
  firstRule,
  sentence: (rule, language) => ruleSentence(rule as unknown as ConsensusRule, language),
  RuleFields: RateRuleFields,
  ItemResult: RateResult,
};

function RatePanel({ step }: PanelProps) {
  return <BallotPanel step={step} face={face} />;
}
