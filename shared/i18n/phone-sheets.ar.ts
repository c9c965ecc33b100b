import type { Translation } from './message.ts';
import type { phoneSheetsEnglish } from './phone-sheets.en.ts';

export const phoneSheetsArabic: Translation<typeof phoneSheetsEnglish> = {
  'spend.title': 'وزّع ما لديك',
  'spend.left.dot': {
    one: 'بقيت نقطة واحدة',
    two: 'بقيت نقطتان',
    few: 'بقيت {count} نقاط',
    other: 'بقي {count} نقطة',
  },
  'spend.left.point': {
    one: 'بقيت نقطة واحدة',
    two: 'بقيت نقطتان',
    few: 'بقيت {count} نقاط',
    other: 'بقي {count} نقطة',
  },
  'spend.left.credit': {
    one: 'بقي رصيد واحد',
    two: 'بقي رصيدان',
    few: 'بقيت {count} أرصدة',
    other: 'بقي {count} رصيدًا',
  },
  'spend.more': 'أكثر للبند {number}',
  'spend.less': 'أقل للبند {number}',
  'spend.costs': {
    one: 'يكلّف رصيدًا واحدًا',
    two: 'يكلّف رصيدين',
    few: 'يكلّف {count} أرصدة',
    other: 'يكلّف {count} رصيدًا',
  },
  'order.title': 'رتّبها',
  'order.most': {
    one: 'المس الفكرة التي تضعها أولًا.',
    two: 'المس فكرتين، الأفضل أولًا. أخرج واحدة لتفسح مكانًا لأخرى.',
    few: 'المس {count} أفكار، الأفضل أولًا. أخرج واحدة لتفسح مكانًا لأخرى.',
    other: 'المس {count} فكرة، الأفضل أولًا. أخرج واحدة لتفسح مكانًا لأخرى.',
  },
  'order.full': { one: 'اخترت واحدة.', two: 'اخترت اثنتين.', few: 'اخترت {count}.', other: 'اخترت {count}.' },
  'order.help': 'المس ما يأتي أولًا ثم ثانيًا وهكذا. يمكنك التوقف بعد ما يهمّك.',
  'order.chosen': 'ترتيبك',
  'order.rest': 'ليست في ترتيبك بعد',
  'order.put': 'ضع البند {number} تاليًا',
  'order.up': 'ارفع البند {number}',
  'order.down': 'أنزل البند {number}',
  'order.out': 'أخرج البند {number}',
  'order.empty': 'لا شيء بعد. المس بندًا أدناه.',
  handIn: 'سلّم',
  handInAgain: 'سلّم التعديل',
  handedIn: 'تم التسليم',
  notYet: 'على هذا الهاتف، لم يُسلَّم بعد',
  again: 'يمكنك التعديل حتى يتوقف التصويت.',
};
