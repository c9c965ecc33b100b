import type { levelsEnglish } from './levels.en.ts';
import type { Translation } from './message.ts';

export const levelsArabic: Translation<typeof levelsEnglish> = {
  outOf: '{value} من {most}',

  'gradients.8': 'تأييد كامل',
  'gradients.7': 'موافقة مع نقطة خلاف بسيطة',
  'gradients.6': 'دعم مع تحفظات',
  'gradients.5': 'امتناع: لا رأي لي',
  'gradients.4': 'يلزم مزيد من النقاش',
  'gradients.3': 'لا يعجبني، لكنني سأدعمه',
  'gradients.2': 'خلاف جدّي',
  'gradients.1': 'نقض',

  'fist.0': 'قبضة: أعترض وأوقف',
  'fist.1': 'مخاوف كبيرة',
  'fist.2': 'مخاوف بسيطة تُحلّ أولًا',
  'fist.3': 'ليس كل شيء، لكنني أقبله',
  'fist.4': 'فكرة جيدة، وسأعمل من أجلها',
  'fist.5': 'معه تمامًا، وسأساعد في قيادته',
};
