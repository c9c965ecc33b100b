import type { Refusals } from './refusals.ts';

/** What somebody who sorts into piles can be refused with, in Arabic. */
export const refusalsPilesPhoneArabic: Refusals = {
  'This sorting is not there any more. Please look again.': 'لم يعد هذا الفرز موجودًا. انظر من جديد.',
  'This pile is not there any more. Please look again.': 'لم تعد هذه المجموعة موجودة. انظر من جديد.',
  'Sorting has closed. Your piles are kept as they were.': 'أُغلق الفرز. حُفظت مجموعاتك كما هي.',
  'The piles are given here. Choose one of them.': 'المجموعات محددة هنا. اختر واحدة منها.',
  'You have as many piles as one person can make. Put cards on one that is there.':
    'لديك أكبر عدد ممكن من المجموعات. ضع البطاقات في مجموعة موجودة.',
  'This pile is not there any more. Choose another one.': 'لم تعد هذه المجموعة موجودة. اختر غيرها.',
  'Rating has not begun yet. Sort the cards first.': 'لم يبدأ التقييم بعد. افرز البطاقات أولًا.',
  'This value is not on the scale.': 'هذه القيمة ليست على المقياس.',
  'This card is not among those that are sorted here. Please look again.':
    'هذه البطاقة ليست ضمن ما يُفرز هنا. انظر من جديد.',
  'The name of a pile is too long. Please keep it to 120 characters.':
    'اسم المجموعة طويل جدًا. اجعله 120 حرفًا على الأكثر.',
};
