import type { Translation } from './message.ts';
import type { textsHistoryEnglish } from './texts-history.en.ts';

/** How a text came to be, in Arabic. */
export const textsHistoryArabic: Translation<typeof textsHistoryEnglish> = {
  'view.label': 'النص أو تاريخه',
  'view.text': 'النص',
  'view.board': 'اللوحة',
  'view.history': 'تاريخ النص',

  'history.loading': 'جارٍ قراءة تاريخ النص',
  'history.failed': 'تعذرت قراءة تاريخ النص.',
  'history.none': 'لم يُكتب شيء هنا بعد.',
  'history.by': 'كتبه',
  'history.everybody': 'الجميع',
  'history.delivered': 'نقله {who}',
  'history.named': 'نسخ ذات أسماء',
  'history.sittings': 'جلسات الكتابة',
  'history.from': '{from}–{to}',
  'history.name': 'سمِّ النسخة الحالية',
  'history.label': 'الاسم',
  'history.saveName': 'احفظ هذا الاسم',
  'history.back': 'كل النسخ',
  'history.choose': 'اختر نسخة لترى ما تغيّر.',
  'history.against': 'قارن مع',
  'history.now': 'النص الحالي',
  'history.before': 'النسخة السابقة',
  'history.restore': 'استعد هذه النسخة',
  'history.restored': 'استُعيدت النسخة كتغيير جديد: ما كُتب بينهما يبقى في تاريخ النص.',
  'history.same': 'لا اختلاف في الكلمات.',
  'history.unchanged': {
    zero: 'لا فقرات بلا تغيير',
    one: 'فقرة واحدة بلا تغيير',
    two: 'فقرتان بلا تغيير',
    few: '{count} فقرات بلا تغيير',
    many: '{count} فقرة بلا تغيير',
    other: '{count} فقرة بلا تغيير',
  },
  'history.version': 'النص عند {time}',

  'boardChange.added': 'مساحة جديدة: {label}',
  'boardChange.removed': 'أزيلت المساحة: {label}',
  'boardChange.renamed': '«{before}» صارت «{after}»',
  'boardChange.moved': {
    zero: 'لم تُنقل أي بطاقة',
    one: 'نُقلت بطاقة واحدة',
    two: 'نُقلت بطاقتان',
    few: 'نُقلت {count} بطاقات',
    many: 'نُقلت {count} بطاقة',
    other: 'نُقلت {count} بطاقة',
  },
  'boardChange.unnamed': 'بلا اسم',
};
