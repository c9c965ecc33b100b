import type { kitEnglish } from './kit.en.ts';
import type { Translation } from './message.ts';

export const kitArabic: Translation<typeof kitEnglish> = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  confirm: 'تأكيد',
  back: 'رجوع',
  more: 'المزيد',
  clear: 'مسح',
  clearSearch: 'مسح البحث',
  increase: 'زيادة',
  decrease: 'إنقاص',
  busy: 'جارٍ العمل…',
  nothingFound: 'لم يُعثر على شيء',
  language: 'اللغة',
  undo: 'تراجع: {what}',
  stopWork: 'إيقاف',
  progress: '{done} من {total}',

  'hold.tap': {
    one: 'استمر في الضغط ثانية واحدة',
    two: 'استمر في الضغط ثانيتين',
    other: 'استمر في الضغط {count} ثوانٍ',
  },
  'hold.cannot': 'تأكيد دون الاستمرار في الضغط',
  'hold.confirm': 'نعم: {what}',
  'hold.help': { one: 'اضغط ثانية واحدة', two: 'اضغط ثانيتين', other: 'اضغط {count} ثوانٍ' },

  'characters.left': {
    zero: 'لم يبق أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقيت {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  'characters.over': {
    one: 'حرف زائد واحد',
    two: 'حرفان زائدان',
    few: '{count} أحرف زائدة',
    many: '{count} حرفًا زائدًا',
    other: '{count} حرف زائد',
  },

  'timer.left': 'بقي {time}',
  'timer.over': 'تجاوز الوقت {time}',
  'timer.paused': 'متوقف مؤقتًا',

  'save.onPhone': 'على هذا الهاتف',
  'save.sending': 'جارٍ الإرسال',
  'save.onComputer': 'على حاسوب المنظّم',
  'save.inBox': 'في الصندوق',

  'connection.connected': 'متصل',
  'connection.connecting': 'جارٍ الاتصال',
  'connection.reconnecting': 'إعادة الاتصال',
  'connection.offline': 'غير متصل',

  'collection.named': 'بالاسم',
  'collection.group': 'حسب المجموعة',
  'collection.secret': 'سري',
  'collection.chathamHouse': 'تشاتام هاوس',
  'whoSees.title': 'من يرى ماذا',

  'sources.none': 'بلا مصدر',
  'sources.count': {
    zero: 'بلا مصدر',
    one: 'مصدر واحد: اعرض من أين أتى',
    two: 'مصدران: اعرض من أين أتى',
    few: '{count} مصادر: اعرض من أين أتى',
    many: '{count} مصدرًا: اعرض من أين أتى',
    other: '{count} مصدر: اعرض من أين أتى',
  },
};
