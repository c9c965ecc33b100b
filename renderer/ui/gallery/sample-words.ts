import type { Language } from '../../../shared/i18n/language.ts';

/** A statement as rooms write them, with its original in two languages. */
interface SampleStatement {
  readonly code: string;
  readonly sources: number;
  readonly en: string;
  readonly fr: string;
  readonly ar: string;
}

const statements: readonly SampleStatement[] = [
  {
    code: 'S01',
    sources: 4,
    en: 'A national learning system is the organised and resourced means by which a country finds out what has and has not improved care, records it, passes it on and acts on it.',
    fr: 'Un système national d’apprentissage est le moyen organisé et financé par lequel un pays découvre ce qui a amélioré ou non les soins, le consigne, le transmet et en tire des actes.',
    ar: 'نظام التعلّم الوطني هو الوسيلة المنظّمة والممولة التي يكتشف بها البلد ما حسّن الرعاية وما لم يحسّنها، ويسجّله وينقله ويعمل به.',
  },
  {
    code: 'S12',
    sources: 2,
    en: 'Districts bring facility teams together at least every quarter to compare what they changed and what followed.',
    fr: 'Les districts réunissent les équipes des établissements au moins chaque trimestre pour comparer ce qu’elles ont changé et ce qui s’en est suivi.',
    ar: 'تجمع المقاطعات فرق المرافق كل ثلاثة أشهر على الأقل لمقارنة ما غيّرته وما نتج عنه.',
  },
  {
    code: 'S22',
    sources: 1,
    en: 'Coaching is a named post with protected time, not a favour.',
    fr: 'L’accompagnement est un poste nommé, avec du temps protégé, et non une faveur.',
    ar: 'الإرشاد وظيفة محددة بوقت محمي، وليس معروفًا.',
  },
  {
    code: 'S35',
    sources: 7,
    en: 'Every plan and budget carries a line for learning.',
    fr: 'Chaque plan et chaque budget comporte une ligne pour l’apprentissage.',
    ar: 'تتضمن كل خطة وميزانية بندًا للتعلّم.',
  },
  {
    code: 'S37',
    sources: 0,
    en: 'Families are asked what good care was to them, and hear what came of it.',
    fr: 'On demande aux familles ce que de bons soins ont été pour elles, et on leur dit ce qui en est sorti.',
    ar: 'تُسأل الأسر عمّا كانت الرعاية الجيدة بالنسبة لها، وتُخبَر بما نتج عن ذلك.',
  },
];

export interface SampleCard {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly sources: number;
}

/** As many cards as asked for, in one language; the texts repeat. */
export function sampleCards(count: number, language: Language): readonly SampleCard[] {
  return Array.from({ length: count }, (_, index) => {
    const statement = statements[index % statements.length];
    if (statement === undefined) throw new Error('There are no sample statements.');
    const code = index < statements.length ? statement.code : `S${String(index + 38)}`;
    return { id: `card-${index}`, code, text: statement[language], sources: statement.sources };
  });
}

/** What the gallery's pages say around the kit, in the three languages. */
export const sampleTitles: Readonly<Record<Language, { title: string; step: string; prompt: string }>> = {
  en: {
    title: 'National learning systems for quality of care',
    step: '2.3 What keeps learning from spreading?',
    prompt: 'What keeps a good practice from spreading to the next district?',
  },
  fr: {
    title: 'Systèmes nationaux d’apprentissage pour la qualité des soins',
    step: '2.3 Qu’est-ce qui empêche l’apprentissage de se diffuser ?',
    prompt: 'Qu’est-ce qui empêche une bonne pratique de se diffuser au district voisin ?',
  },
  ar: {
    title: 'نظم التعلّم الوطنية لجودة الرعاية',
    step: '2.3 ما الذي يمنع انتشار التعلّم؟',
    prompt: 'ما الذي يمنع انتقال ممارسة جيدة إلى المقاطعة المجاورة؟',
  },
};

/** An address to join by, at whatever address the gallery is served. */
export const sampleAddress = `${location.origin}/j/K7MP4R`;
