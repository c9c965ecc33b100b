import type { Translation } from './message.ts';
import type { ballotFiguresEnglish } from './ballot-figures.en.ts';

export const ballotFiguresArabic: Translation<typeof ballotFiguresEnglish> = {
  none: 'لا إجابات',
  statement: 'البند',
  'rounds.title': 'كيف انتقلت الأصوات من جولة إلى أخرى',
  'rounds.round': 'الجولة {number}',
  'rounds.quota': 'يُختار من {votes} صوتًا',
  'rounds.chosen': 'مختار',
  'rounds.out': 'مستبعد',
  'criteria.title': 'البنود بحسب كل معيار',
  'criteria.split': '{mean} (منقسم)',
  'grid.title': 'ما يُنفَّذ أولًا',
  'grid.first': 'يُنفَّذ أولًا',
  'grid.plan': 'يُخطَّط له',
  'grid.easy': 'إن توفّر الوقت',
  'grid.leave': 'يُترك الآن',
  'opinions.title': 'أين تختلف مجموعات الرأي أكثر: نسبة الموافقين في كل منها',
  'opinions.group': {
    one: 'المجموعة {group}: شخص واحد',
    two: 'المجموعة {group}: شخصان',
    few: 'المجموعة {group}: {count} أشخاص',
    other: 'المجموعة {group}: {count} شخصًا',
  },
};
