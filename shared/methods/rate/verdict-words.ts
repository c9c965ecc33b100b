import type { Language } from '../../i18n/language.ts';
import { assertNever } from '../../util/assert-never.ts';
import type { Outcome, Verdict, VerdictReason } from './judge.ts';
import { percentAsSet, percentBeside } from '../percent.ts';

/** How a verdict is said in one language. Shares come as they are written there. */
type Speech = {
  readonly heads: Readonly<Record<Outcome, string>>;
  /** Between the verdict and its reasons. */
  readonly because: string;
  readonly between: string;
  readonly missed: (share: string, needed: string) => string;
  /** Groups are counted, not named: their names stand beside their rows. */
  readonly groupsAgainst: (count: number) => string;
  readonly against: (share: string) => string;
  readonly noQuorum: (responded: number, needed: number) => string;
  readonly nobodyRated: string;
  readonly tooFew: (minimum: number) => string;
};

const inEnglish = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inFrench = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

const speeches: Readonly<Record<Language, Speech>> = {
  en: {
    heads: {
      agreed: 'Agreed',
      'not-agreed': 'Not agreed',
      rejected: 'Rejected',
      'no-quorum': 'No quorum',
    },
    because: ': ',
    between: '; ',
    missed: (share, needed) => `${share} in favour, ${needed} needed`,
    groupsAgainst: (count) => `${inEnglish[count] ?? count} ${count === 1 ? 'group' : 'groups'} against`,
    against: (share) => `${share} against`,
    noQuorum: (responded, needed) => `${responded} responded, ${needed} needed`,
    nobodyRated: 'everybody abstained',
    tooFew: (minimum) => `fewer than ${minimum} responded, nothing is shown`,
  },
  fr: {
    heads: {
      agreed: 'Accord',
      'not-agreed': 'Pas d’accord',
      rejected: 'Rejeté',
      'no-quorum': 'Quorum non atteint',
    },
    because: '\u202f: ',
    between: '\u202f; ',
    missed: (share, needed) => `${share} pour, il faut ${needed}`,
    groupsAgainst: (count) => `${inFrench[count] ?? count} ${count === 1 ? 'groupe' : 'groupes'} contre`,
    against: (share) => `${share} contre`,
    noQuorum: (responded, needed) => `${responded} ont répondu, il en faut ${needed}`,
    nobodyRated: 'tout le monde s’est abstenu',
    tooFew: (minimum) => `moins de ${minimum} réponses, rien n’est montré`,
  },
  ar: {
    heads: {
      agreed: 'متفق عليه',
      'not-agreed': 'غير متفق عليه',
      rejected: 'مرفوض',
      'no-quorum': 'النصاب غير مكتمل',
    },
    because: ': ',
    between: '؛ ',
    missed: (share, needed) => `${share} مع، والمطلوب ${needed}`,
    groupsAgainst: arabicGroups,
    against: (share) => `${share} ضده`,
    noQuorum: (responded, needed) => `أجاب ${responded}، والمطلوب ${needed}`,
    nobodyRated: 'امتنع الجميع',
    tooFew: (minimum) => `عدد من أجابوا أقل من ${minimum}، فلا يُعرض شيء`,
  },
};

/** The singular, the dual, and the plural of 3 to 10; beyond, the noun is singular again. */
function arabicGroups(count: number): string {
  if (count === 1) return 'مجموعة واحدة ضده';
  if (count === 2) return 'مجموعتان ضده';
  const few = count % 100 >= 3 && count % 100 <= 10;
  return `${count} ${few ? 'مجموعات' : 'مجموعة'} ضده`;
}

/** A verdict in words, as the screen says it first: "Not agreed: one group against". */
export function verdictWords(verdict: Verdict, language: Language): string {
  const { heads, because, between } = speeches[language];
  const said = verdict.reasons.map((reason) => reasonWords(reason, language)).filter((words) => words !== '');
  const head = heads[verdict.outcome];
  return said.length === 0 ? head : `${head}${because}${said.join(between)}`;
}

function reasonWords(reason: VerdictReason, language: Language): string {
  const speech = speeches[language];
  switch (reason.reason) {
    case 'threshold-met':
      return '';
    case 'threshold-missed':
      return speech.missed(
        percentBeside(reason.share, reason.threshold, language),
        percentAsSet(reason.threshold, language),
      );
    case 'groups-against':
      return speech.groupsAgainst(reason.groups.length);
    case 'opposition':
      return speech.against(percentBeside(reason.share, reason.rejectAt, language));
    case 'quorum-missed':
      return speech.noQuorum(reason.responded, reason.needed);
    case 'nobody-rated':
      return speech.nobodyRated;
    case 'too-few-responses':
      return speech.tooFew(reason.minimum);
    default:
      return assertNever(reason);
  }
}
