import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { percentAsSet } from '../percent.ts';
import type { PublishedItem } from '../smallGroups/publish.ts';
import { type CountedVerdict, numberIn } from './counted-result.ts';
import { neededOf } from './shares.ts';

/** The verdicts that all rules share: too few to show, no quorum, nobody but abstentions; null: the rule judges. */
export function commonVerdict(rule: JsonObject, table: PublishedItem): CountedVerdict | null {
  if (table.kind === 'withheld') {
    return { outcome: 'no-quorum', said: { why: 'too-few', minimum: table.minimum } };
  }
  const { responded, abstained, eligible, recused } = table.total;
  const share = quorumOf(rule);
  const needed = share === null ? 0 : neededOf(eligible - recused, share);
  if (responded < needed) return { outcome: 'no-quorum', said: { why: 'quorum', responded, needed } };
  return responded === abstained ? { outcome: 'not-agreed', said: { why: 'nobody' } } : null;
}

/** These verdicts in words; null where the method's own words are needed. */
export function commonSaid(said: JsonObject, language: Language): string | null {
  const t = verdictMessages(language);
  switch (said['why']) {
    case 'too-few':
      return t('common.tooFew', { minimum: numberIn(said, 'minimum') });
    case 'quorum':
      return t('common.quorum', {
        responded: numberIn(said, 'responded'),
        needed: numberIn(said, 'needed'),
      });
    case 'nobody':
      return t('common.nobody');
    default:
      return null;
  }
}

/** A rule's own sentence with what every rule says besides. */
export function commonSentences(own: string, rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  const share = quorumOf(rule);
  return [
    own,
    ...(share === null ? [] : [t('rule.quorum', { share: percentAsSet(share, language) })]),
    t('rule.groups', { minimum: numberIn(rule, 'minimumGroup') }),
  ].join(' ');
}

/** The numbers behind a verdict, with how many answered. */
export function commonFigures(
  {
    own,
    responded,
    abstained,
  }: { readonly own: string; readonly responded: number; readonly abstained: number },
  language: Language,
): string {
  const t = verdictMessages(language);
  return [
    ...(own === '' ? [] : [own]),
    t('figures.answered', { count: responded }),
    ...(abstained === 0 ? [] : [t('figures.abstained', { count: abstained })]),
  ].join(' · ');
}

function quorumOf(rule: JsonObject): number | null {
  const quorum = rule['quorum'];
  return typeof quorum === 'object' && quorum !== null && 'share' in quorum ? Number(quorum['share']) : null;
}
