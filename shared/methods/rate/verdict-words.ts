import { assertNever } from '../../util/assert-never.ts';
import type { Verdict, VerdictReason } from './judge.ts';
import { percentAsSet, percentBeside, type WordingLanguage } from './percent.ts';

/**
 * A verdict in words, as the screen says it first: "Not agreed: one group against".
 *
 * Groups are counted, not named: their names stand beside their rows.
 */
export function verdictWords(verdict: Verdict, language: WordingLanguage): string {
  const head = heads[language][verdict.outcome];
  const reasons = verdict.reasons.map((reason) => reasonWords(reason, language));
  const said = reasons.filter((words) => words !== '').join(language === 'fr' ? '\u202f; ' : '; ');
  if (said === '') return head;
  return language === 'fr' ? `${head}\u202f: ${said}` : `${head}: ${said}`;
}

const heads = {
  en: { agreed: 'Agreed', 'not-agreed': 'Not agreed', rejected: 'Rejected', 'no-quorum': 'No quorum' },
  fr: {
    agreed: 'Accord',
    'not-agreed': 'Pas d’accord',
    rejected: 'Rejeté',
    'no-quorum': 'Quorum non atteint',
  },
} as const;

function reasonWords(reason: VerdictReason, language: WordingLanguage): string {
  const en = language === 'en';
  switch (reason.reason) {
    case 'threshold-met':
      return '';
    case 'threshold-missed': {
      const share = percentBeside(reason.share, reason.threshold, language);
      const needed = percentAsSet(reason.threshold, language);
      return en ? `${share} in favour, ${needed} needed` : `${share} pour, il faut ${needed}`;
    }
    case 'groups-against':
      return groupsAgainst(reason.groups.length, language);
    case 'opposition': {
      const share = percentBeside(reason.share, reason.rejectAt, language);
      return en ? `${share} against` : `${share} contre`;
    }
    case 'quorum-missed':
      return en
        ? `${reason.responded} responded, ${reason.needed} needed`
        : `${reason.responded} ont répondu, il en faut ${reason.needed}`;
    case 'nobody-rated':
      return en ? 'everybody abstained' : 'tout le monde s’est abstenu';
    case 'too-few-responses':
      return en
        ? `fewer than ${reason.minimum} responded, nothing is shown`
        : `moins de ${reason.minimum} réponses, rien n’est montré`;
    default:
      return assertNever(reason);
  }
}

const words = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
} as const;

function groupsAgainst(count: number, language: WordingLanguage): string {
  const number = words[language][count] ?? String(count);
  if (language === 'fr') return `${number} ${count === 1 ? 'groupe' : 'groupes'} contre`;
  return `${number} ${count === 1 ? 'group' : 'groups'} against`;
}
