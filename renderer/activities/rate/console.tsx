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
  about: {
    people: { en: '3 to 300', fr: '3 à 300' },
    time: { en: '15 to 30 seconds a statement', fr: '15 à 30 secondes par énoncé' },
    how: {
      en: 'Lock the rule before anybody votes. Everybody rates alone. Count, show the result with its rule, and talk about what is split before you reword and ask again.',
      fr: 'Verrouiller la règle avant tout vote. Chacun note seul. Dépouiller, montrer le résultat avec sa règle, et parler de ce qui divise avant de reformuler et de reposer la question.',
    },
    source: {
      en: 'Likert 1932; 1 to 9: Fitch et al. 2001, The RAND/UCLA Appropriateness Method; what to report: ACCORD, doi:10.1371/journal.pmed.1004326',
      fr: 'Likert 1932 ; de 1 à 9 : Fitch et al. 2001, The RAND/UCLA Appropriateness Method ; ce qu’il faut rapporter : ACCORD, doi:10.1371/journal.pmed.1004326',
    },
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
