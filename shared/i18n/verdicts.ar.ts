import type { Translation } from './message.ts';
import type { verdictsEnglish } from './verdicts.en.ts';

export const verdictsArabic: Translation<typeof verdictsEnglish> = {
  'common.tooFew': 'النصاب غير مكتمل: عدد من أجابوا أقل من {minimum}، فلا يُعرض شيء',
  'common.quorum': 'النصاب غير مكتمل: أجاب {responded}، والمطلوب {needed}',
  'common.nobody': 'غير متفق عليه: امتنع الجميع',
  'rule.quorum': 'يجب أن يجيب ما لا يقل عن {share} من المقاعد المصوّتة.',
  'rule.groups': 'تُحسب المجموعات التي يقل عدد إجاباتها عن {minimum} مع غيرها.',
  'figures.answered': {
    one: 'إجابة واحدة',
    two: 'إجابتان',
    few: '{count} إجابات',
    other: '{count} إجابة',
  },
  'figures.abstained': { one: 'امتنع واحد', two: 'امتنع اثنان', other: 'امتنع {count}' },

  'gradients.rule':
    'يحظى المقترح بالدعم عندما يختار ما لا يقل عن {share} «دعم مع تحفظات» أو أكثر{reluctant}{veto}.',
  'gradients.rule.reluctant': '، أو «لا يعجبني، لكنني سأدعمه»',
  'gradients.rule.veto': ' ولا ينقضه أحد',
  'gradients.agreed': 'مدعوم: {support} من {of}',
  'gradients.blocked': {
    one: 'موقوف: نقض واحد',
    two: 'موقوف: نقضان',
    other: 'موقوف: عدد حالات النقض {count}',
  },
  'gradients.missed': 'دعم غير كافٍ: {support} من {of}، والمطلوب {needed}',
  'gradients.figures': 'تأييد كامل أو شبه كامل: {strong} · مع تحفظات: {reserved} · خلاف جدّي: {against}',

  'fist.rule': 'يمرّ المقترح عندما يُظهر {who} ثلاث أصابع أو أكثر{block}.',
  'fist.rule.all': 'الجميع',
  'fist.rule.share': 'ما لا يقل عن {share}',
  'fist.rule.block': ' ولا يُظهر أحد القبضة',
  'fist.agreed.all': 'يمرّ: الجميع ({of}) عند ثلاث أو أكثر',
  'fist.agreed': 'يمرّ: {support} من {of} عند ثلاث أو أكثر',
  'fist.blocked': {
    one: 'موقوف: قبضة واحدة',
    two: 'موقوف: قبضتان',
    few: 'موقوف: {count} قبضات',
    other: 'موقوف: {count} قبضة',
  },
  'fist.missed': {
    one: 'ليس بعد: لدى شخص واحد مخاوف',
    two: 'ليس بعد: لدى شخصين مخاوف',
    other: 'ليس بعد: عدد من لديهم مخاوف {count}',
  },
  'fist.figures': 'عند ثلاث أو أكثر: {support} · لديهم مخاوف: {concerns} · قبضة: {blocks} · الأدنى: {lowest}',
};
