import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule, shareNeeded } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { neededOf, reaches } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, type GradientsRule, ruleWords } from './rule.ts';

const keys = [
  'gradients.1',
  'gradients.2',
  'gradients.3',
  'gradients.4',
  'gradients.5',
  'gradients.6',
  'gradients.7',
  'gradients.8',
] as const;

/** "Abstain" is one of the eight levels. */
const question = wordScale(keys, 'ladder', { abstains: false });

/**
 * Gradients of agreement: how strongly a proposal is supported, in eight levels.
 *
 * The distribution is reported and no mean, which would average a veto away. Kept from the lowest level (1, veto) to
 * the highest (8, endorsement); the book counts them the other way round. Source: Kaner 2014, "Facilitator's Guide to
 * Participatory Decision-Making", 3rd edition, chapter 20.
 */
export const gradients = countedMethod({
  name: 'gradients',
  version: 1,
  ...methodWords('gradients'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 5,
  offeredFirst: true,
  rule: z.object({
    ...commonRule,
    threshold: shareNeeded,
    vetoBlocks: z.boolean(),
    reluctantSupports: z.boolean(),
  }),
  firstRule,
  question: () => question,
  judge(rule, { total }) {
    const { threshold, vetoBlocks, reluctantSupports } = rule as unknown as GradientsRule;
    const [veto = 0, serious = 0, reluctant = 0, , , reserved = 0, minor = 0, whole = 0] = total.counts;
    const of = total.responded - total.abstained;
    const support = reserved + minor + whole + (reluctantSupports ? reluctant : 0);
    const numbers = { support, of, strong: minor + whole, reserved, against: serious + veto };
    if (vetoBlocks && veto > 0) {
      return { outcome: 'not-agreed', said: { why: 'blocked', vetoes: veto, ...numbers } };
    }
    return reaches(support, of, threshold)
      ? { outcome: 'agreed', said: { why: 'agreed', ...numbers } }
      : { outcome: 'not-agreed', said: { why: 'missed', needed: neededOf(of, threshold), ...numbers } };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      const support = { support: numberIn(said, 'support'), of: numberIn(said, 'of') };
      if (said['why'] === 'blocked') return t('gradients.blocked', { count: numberIn(said, 'vetoes') });
      if (said['why'] === 'agreed') return t('gradients.agreed', support);
      return t('gradients.missed', { ...support, needed: numberIn(said, 'needed') });
    },
    figures: (said, language) =>
      verdictMessages(language)('gradients.figures', {
        strong: numberIn(said, 'strong'),
        reserved: numberIn(said, 'reserved'),
        against: numberIn(said, 'against'),
      }),
  },
});
