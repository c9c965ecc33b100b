import type { Translation } from './message.ts';
import type { choosingVerdictsEnglish } from './verdicts-choosing.en.ts';

export const choosingVerdictsArabic: Translation<typeof choosingVerdictsEnglish> = {
  'rank.rule.pairs': 'وتُثبَّت أوضح الأغلبيات أولًا، إلا ما يغلق دائرة (الأزواج المرتّبة)',
  'stv.rule': {
    other:
      'يرتّب كل شخص البنود؛ ويُختار عدد {count} منها بالصوت الواحد القابل للتحويل (حصة دروب، وما زاد يُحوَّل بأجزاء متساوية، ويُستبعد الأخير). وتُحسم المساواة بالقرعة رقم {lot}.',
  },
  'stv.words': 'المختار: {names}',
  'stv.many': { other: 'اختيرت بنود عددها {count}' },
  'stv.chosen': { other: 'اختير في الجولة {round} بعدد أصوات {count}' },
  'stv.out': { other: 'استُبعد في الجولة {round} بعدد أصوات {count}' },
  'stv.left': { other: 'لم يُختر: عدد أصواته {count} في الجولة {round}' },
  'stv.unnamed': 'لم يُختر: لم يرتّبه أحد',
  'stv.quota': 'يُختار البند بعدد أصوات {quota}؛ وقد سُلّمت ترتيبات عددها {ballots}.',
  'stv.ties': 'حُسمت مساواة بالقرعة رقم {lot} في الجولة {rounds}.',
  'stv.exhausted': { other: 'في النهاية بقيت أصوات عددها {count} لا تذكر شيئًا مما بقي.' },
  'stv.few': 'اختير {chosen} فقط من {seats}: لم يذكر أحد أكثر.',

  'pairwise.rule': 'يختار كل شخص بين بندين في كل مرة؛ {way}.',
  'pairwise.rule.bradley-terry':
    'والترتيب للقوى التي تفسّر كل الاختيارات أفضل تفسير، أي احتمال التفضيل على بند متوسط (برادلي–تيري)',
  'pairwise.rule.wiki': 'والترتيب لنسبة المواجهات المكسوبة، مقرّبة قليلًا من النصف (استطلاع ويكي)',
  'pairwise.verdict': 'المرتبة {place} من {of}: يفوز على بند متوسط بنسبة {chance}',
  'pairwise.none': 'لا مرتبة: مقارناته لا تعطي ترتيبًا',
  'pairwise.said': '{chance} · فاز في {won} من {stood}',
  'pairwise.figures': 'فضّله في الأغلب {more} من {of}',
  'pairwise.made': { other: 'عدد المقارنات {count}، وأجراها {people}.' },
  'pairwise.chance': 'النسبة هي احتمال التفضيل على بند متوسط.',
  'pairwise.regularised': 'بعض البنود فازت دائمًا أو خسرت دائمًا؛ فأُضيف نصف فوز لكل زوج قورن، لكي توجد قوى.',
  'pairwise.unseen': 'قارنها عدد أقل من أن يُعرض: {names}.',
  'pairwise.apart': { other: 'لا ترتيب مشتركًا: {name} وبنود أخرى عددها {count} لم تُقارن بالباقي قط' },
  'ahp.rule':
    'يقارن كل شخص كل الأزواج، من التساوي إلى أهمية أكبر بكثير جدًا؛ والأوزان من المتوسطات الهندسية لـ{whose} (عملية التحليل الهرمي).',
  'ahp.rule.all': 'مقارنات الجميع',
  'ahp.rule.consistent': 'المقارنات المتسقة مع نفسها (نسبة اتساق دون 0.10)',
  'ahp.verdict': 'المرتبة {place} من {of}: {said}',
  'ahp.none': 'لا وزن: أزواج ناقصة',
  'ahp.said': 'الوزن {share}',
  'ahp.figures': 'أهم من معظم البنود الأخرى عند {more} من {of}',
  'ahp.gaps': 'لا أوزان: زوج لم يقارنه أحد',
  'ahp.fewConsistent': { other: 'لا أوزان: عدد من اتسقت مقارناتهم {count} فقط، أو هناك زوج ناقص' },
  'ahp.group': 'مقارنات المجموعة متسقة (نسبة الاتساق {ratio}، دون 0.10).',
  'ahp.groupStrained': 'مقارنات المجموعة متعارضة (نسبة الاتساق {ratio}، ليست دون 0.10): اقرأ الأوزان بحذر.',
  'ahp.people':
    'عدد من قارنوا {people}، ومن قارنوا كل الأزواج {complete}، منهم باتساق {consistent}؛ ويُحتسب هنا {counted}.',

  'criteria.rule':
    'يقيّم كل شخص كل بند بحسب كل معيار؛ والترتيب لمتوسط المعايير، وكلها متساوية الوزن. وعندما يقف الثلث أو أكثر عند كل طرف من معيار، يكون الرأي منقسمًا فيه.',
  'criteria.mean': '{label} {mean}',
  'criteria.split': '{label} {mean} (منقسم)',
  'criteria.none': 'إجابات قليلة جدًا بحسب معاييره',
  'criteria.said': '{mean} من {most}',
  'criteria.splits': { other: 'في {label} ينقسم الرأي حول بنود عددها {count}.' },
  'grid.rule': 'يقيّم كل شخص أهمية كل بند وقابلية تنفيذه؛ وتفصل {cut} ما يُنفَّذ أولًا عن غيره.',
  'grid.rule.middle': 'أواسط المقياسين',
  'grid.rule.means': 'متوسطات كل البنود',
  'grid.words': 'يُنفَّذ أولًا: {names}',
  'grid.many': { other: 'ما يُنفَّذ أولًا عدده {count}' },
  'grid.none': 'لا شيء مهم وقابل للتنفيذ معًا بما يكفي ليأتي أولًا',

  'opinions.rule':
    'يوافق كل شخص أو لا يوافق أو يتجاوز؛ ويُجمع من تتشابه إجاباتهم (k-means بالبذرة {seed}) حيث يمكن وضع 50 شخصًا على الأقل، ويأتي أولًا ما توافق عليه كل مجموعة.',
  'opinions.words': { other: 'عدد مجموعات الرأي {count}؛ الأكثر موافقة فيها كلها: {name}' },
  'opinions.few': 'لا مجموعات رأي: أجاب بما يكفي {placed} من {people}، وما دون 50 شخصًا لا يُعتمد عليه',
  'opinions.fewNote': 'الإجابات بحسب فئة الأشخاص أدلّ هنا: افتح كل بند.',
  'opinions.alike': 'لا مجموعات رأي: الجميع يجيبون بالمثل',
  'opinions.placed':
    'أجاب {placed} من {people} بما يكفي لوضعهم (سبعة بنود أو كلها)، ويُحتسب الباقون مع أقرب مجموعة؛ المجموعات بالبذرة {seed}.',
  'opinions.group': { other: 'المجموعة {group}، وعددها {count}: {what}.' },
  'opinions.agree': '{share} يوافقون على {name}',
  'opinions.disagree': '{share} لا يوافقون على {name}',
  'opinions.nothing': 'لا يميّزها شيء',
  'opinions.hidden': 'مجموعات أصغر من أن تُعرض',
  'opinions.verdict': '{share} يوافقون',
  'opinions.figures': 'يوافق: {agree} · لا يوافق: {disagree} · يتجاوز: {pass}',
  'opinions.across': 'عبر المجموعات {consensus} ({shares})',
};
