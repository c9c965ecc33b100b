import type { commonEnglish } from './common.en.ts';
import type { Translation } from './message.ts';

export const commonArabic: Translation<typeof commonEnglish> = {
  'role.facilitator': 'الميسّر',
  'role.coFacilitator': 'الميسّر المشارك',
  'role.rapporteur': 'المقرّر',
  'role.participant': 'المشارك',
  'role.observer': 'المراقب',

  'phase.ready': 'جاهز',
  'phase.open': 'مفتوح',
  'phase.stopped': 'متوقف',
  'phase.team': 'لدى الفريق',
  'phase.shown': 'معروض',
  'phase.counted': 'تم الفرز',
  'phase.done': 'انتهى',

  'whoSees.named':
    'ما تكتبه يظهر باسم مقعدك في القاعة وفي التقرير. يقرؤه الفريق أولًا. اكتب فقط ما تقوله علنًا.',
  'whoSees.group':
    'القاعة والتقرير يعرضان مجموعتك، ولا يعرضان اسمك أبدًا. يحفظ حاسوب المنظّم مقعدك حتى تتمكن من تعديل إجابتك.',
  'whoSees.secret':
    'لا أحد يرى صوتك، بل المجاميع فقط. بعد الفرز لا يمكن لأحد ربطه بك. أثناء التصويت يستطيع ذلك من يتحكم في حاسوب المنظّم.',

  'verdict.agreed': 'متفق عليه',
  'verdict.notAgreed': 'غير متفق عليه',
  'verdict.rejected': 'مرفوض',
  'verdict.noQuorum': 'النصاب غير مكتمل',
  'verdict.groupAgainst': 'غير متفق عليه: مجموعة واحدة ضده',
  'verdict.superseded': 'حلّ محله غيره',
  'verdict.void': 'لاغٍ',

  'agreement.1': 'أعارض بشدة',
  'agreement.2': 'أعارض',
  'agreement.3': 'محايد',
  'agreement.4': 'أوافق',
  'agreement.5': 'أوافق بشدة',
  'nine.low': 'غير مهم',
  'nine.high': 'بالغ الأهمية',
  abstain: 'امتناع',
  skip: 'تخطٍّ',
  comment: 'تعليق',

  seat: 'المقعد {number}',
  'count.seats': {
    zero: 'لا مقاعد',
    one: 'مقعد واحد',
    two: 'مقعدان',
    few: '{count} مقاعد',
    many: '{count} مقعدًا',
    other: '{count} مقعد',
  },
  'count.cards': {
    zero: 'لا بطاقات',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '{count} بطاقات',
    many: '{count} بطاقة',
    other: '{count} بطاقة',
  },
  'count.statements': {
    zero: 'لا عبارات',
    one: 'عبارة واحدة',
    two: 'عبارتان',
    few: '{count} عبارات',
    many: '{count} عبارة',
    other: '{count} عبارة',
  },
  'count.themes': {
    zero: 'لا محاور',
    one: 'محور واحد',
    two: 'محوران',
    few: '{count} محاور',
    many: '{count} محورًا',
    other: '{count} محور',
  },
  'count.items': {
    zero: 'لا بنود',
    one: 'بند واحد',
    two: 'بندان',
    few: '{count} بنود',
    many: '{count} بندًا',
    other: '{count} بند',
  },
  'count.people': {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{count} أشخاص',
    many: '{count} شخصًا',
    other: '{count} شخص',
  },
  'count.connected': {
    zero: 'لا متصلين',
    one: 'متصل واحد',
    two: 'متصلان',
    few: '{count} متصلين',
    many: '{count} متصلًا',
    other: '{count} متصل',
  },
  'count.doneOf': 'أنهى {done} من {total}',
  'page.position': '{page} من {pages}',

  rehearsal: 'تدريب',
  illustrative: 'مثال توضيحي',
};
