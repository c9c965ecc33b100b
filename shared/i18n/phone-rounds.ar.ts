import type { Translation } from './message.ts';
import type { phoneRoundsEnglish } from './phone-rounds.en.ts';

export const phoneRoundsArabic: Translation<typeof phoneRoundsEnglish> = {
  'reasons.title': 'أسباب من الجولة {round}',
  'reasons.all': {
    one: 'أظهر سببًا واحدًا',
    two: 'أظهر السببين',
    few: 'أظهر الأسباب كلها ({count})',
    other: 'أظهر الأسباب كلها ({count})',
  },
  'reasons.more': {
    one: 'وسبب واحد أطول',
    two: 'وسببان أطول',
    few: 'و{count} أسباب أطول',
    other: 'و{count} سببًا أطول',
  },
  'live.title': 'كيف يقيّمه الآخرون الآن',
  'live.wait': 'ترى كيف يقيّمه الآخرون عندما يبلغ عدد الإجابات {least} على الأقل.',
  'live.kept': 'يتجدد عندما يجيب {least} على الأقل أو يغيّرون إجابتهم.',
  'live.answers': { one: 'إجابة واحدة', two: 'إجابتان', few: '{count} إجابات', other: '{count} إجابة' },
  'live.middle': 'الوسيط {median}، النصف الأوسط من {from} إلى {to}',
  'live.median': 'الوسيط',
  'live.abstained': { one: 'ممتنع واحد', two: 'ممتنعان', few: '{count} ممتنعين', other: '{count} ممتنعًا' },
  'live.groups': 'حسب المجموعة',
  'live.others': 'مجموعات أخرى',
  'live.reasons': 'الأسباب',
};
