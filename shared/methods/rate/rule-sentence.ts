import type { Language } from '../../i18n/language.ts';
import { percentAsSet } from '../percent.ts';
import type { ConsensusRule } from './rule.ts';

/**
 * A rule in one plain sentence, for the phone, the screen and the methods section.
 *
 * It says everything that can change a verdict: values, denominator, thresholds, guard, quorum and
 * the minimum group.
 */
export function ruleSentence(rule: ConsensusRule, language: Language): string {
  switch (language) {
    case 'en':
      return english(rule);
    case 'fr':
      return french(rule);
    case 'ar':
      return arabic(rule);
  }
}

function english(rule: ConsensusRule): string {
  const share = (value: number) => percentAsSet(value, 'en');
  const out = { rated: 'those who rated it', responded: 'those who answered', invited: 'all voting seats' };
  const parts = [
    `A statement is agreed when at least ${share(rule.threshold)} of ${out[rule.denominator]} ${answered(rule, rule.agree, 'en')}`,
  ];
  if (rule.groupGuard !== null) {
    const { minimumSize, limit } = rule.groupGuard;
    parts[0] += ` and no group with at least ${minimumSize} answers of its own has more than ${share(limit)} against`;
  }
  if (rule.rejectAt !== null) parts.push(`it is rejected when at least ${share(rule.rejectAt)} are against`);
  if (rule.oppose.length > 0)
    parts.push(
      `against means ${rule.scale.kind === 'nine' ? 'a score of ' : ''}${labels(rule, rule.oppose, 'en', ' or ')}`,
    );
  if (rule.quorum !== null)
    parts.push(`at least ${share(rule.quorum.share)} of the voting seats must answer`);
  parts.push(`groups with fewer than ${rule.minimumGroup} answers are counted together with others`);
  return `${parts.join('; ')}.`;
}

function french(rule: ConsensusRule): string {
  const share = (value: number) => percentAsSet(value, 'fr');
  const out = {
    rated: 'de ceux qui l’ont noté',
    responded: 'de ceux qui ont répondu',
    invited: 'de tous les sièges votants',
  };
  const parts = [
    `Un énoncé est accepté quand au moins ${share(rule.threshold)} ${out[rule.denominator]} ${answered(rule, rule.agree, 'fr')}`,
  ];
  if (rule.groupGuard !== null) {
    const { minimumSize, limit } = rule.groupGuard;
    parts[0] += ` et qu’aucun groupe d’au moins ${minimumSize} réponses propres n’a plus de ${share(limit)} contre`;
  }
  if (rule.rejectAt !== null) parts.push(`il est rejeté quand au moins ${share(rule.rejectAt)} sont contre`);
  if (rule.oppose.length > 0)
    parts.push(`être contre, c’est répondre « ${labels(rule, rule.oppose, 'fr', ' » ou « ')} »`);
  if (rule.quorum !== null)
    parts.push(`au moins ${share(rule.quorum.share)} des sièges votants doivent répondre`);
  parts.push(`les groupes de moins de ${rule.minimumGroup} réponses sont comptés avec d’autres`);
  return `${parts.join('\u202f; ')}.`.replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»');
}

/** Numbers stand after a preposition throughout: a noun that is counted would change its form with each. */
function arabic(rule: ConsensusRule): string {
  const share = (value: number) => percentAsSet(value, 'ar');
  const out = { rated: 'ممّن قيّموه', responded: 'ممّن أجابوا', invited: 'من جميع المقاعد المصوّتة' };
  const isNine = rule.scale.kind === 'nine';
  const chosen = (values: readonly number[]): string =>
    isNine ? `درجة ${labels(rule, values, 'ar', ' أو ')}` : `«${labels(rule, values, 'ar', '» أو «')}»`;
  const enough = `ما لا يقل عن ${share(rule.threshold)} ${out[rule.denominator]}`;
  const parts = [
    `يُتفق على البند عندما ${isNine ? `يعطيه ${enough} ` : `يجيب ${enough} بـ`}${chosen(rule.agree)}`,
  ];
  if (rule.groupGuard !== null) {
    const { minimumSize, limit } = rule.groupGuard;
    parts[0] += ` ولا تزيد المعارضة على ${share(limit)} في أي مجموعة لا يقل عدد إجاباتها الخاصة بها عن ${minimumSize}`;
  }
  if (rule.rejectAt !== null) parts.push(`ويُرفض عندما يعارضه ما لا يقل عن ${share(rule.rejectAt)}`);
  if (rule.oppose.length > 0) parts.push(`والمعارضة هي ${isNine ? '' : 'الإجابة بـ'}${chosen(rule.oppose)}`);
  if (rule.quorum !== null)
    parts.push(`ويجب أن يجيب ما لا يقل عن ${share(rule.quorum.share)} من المقاعد المصوّتة`);
  parts.push(`وتُحسب المجموعات التي يقل عدد إجاباتها عن ${rule.minimumGroup} مع غيرها`);
  return `${parts.join('؛ ')}.`;
}

/** What somebody did who chose one of these values, as a verb. */
function answered(rule: ConsensusRule, values: readonly number[], language: 'en' | 'fr'): string {
  if (language === 'fr') return `répondent « ${labels(rule, values, 'fr', ' » ou « ')} »`;
  return rule.scale.kind === 'nine'
    ? `score it ${labels(rule, values, 'en', ' or ')}`
    : labels(rule, values, 'en', ' or ');
}

const agreement = {
  en: ['strongly disagree', 'disagree', 'take neither side', 'agree', 'strongly agree'],
  fr: ['pas du tout d’accord', 'pas d’accord', 'ni l’un ni l’autre', 'd’accord', 'tout à fait d’accord'],
  ar: ['أعارض بشدة', 'أعارض', 'محايد', 'أوافق', 'أوافق بشدة'],
} as const;

/** From the first to the last of an unbroken row of scores. */
const fromTo = {
  en: (first: number, last: number) => `${first} to ${last}`,
  fr: (first: number, last: number) => `${first} à ${last}`,
  ar: (first: number, last: number) => `من ${first} إلى ${last}`,
} as const;

function labels(rule: ConsensusRule, values: readonly number[], language: Language, or: string): string {
  const sorted = values.toSorted((a, b) => a - b);
  if (rule.scale.kind === 'agreement5') {
    return sorted.map((value) => agreement[language][value - 1] ?? String(value)).join(or);
  }
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const unbroken = sorted.length > 2 && last - first === sorted.length - 1;
  return unbroken ? fromTo[language](first, last) : sorted.join(or);
}
