import type * as Y from 'yjs';
import { gap, gridHeight, gridPlaces, widthFor } from '../../../../../shared/docs/board-layout.ts';
import { placeCards, setArea } from '../../../../../shared/docs/board.ts';
import type { Language } from '../../../../../shared/i18n/language.ts';
import type { WordedCard } from '../board-context.tsx';

interface SampleWords {
  readonly areas: readonly string[];
  readonly categories: readonly string[];
  readonly cards: readonly string[];
}

const words: Readonly<Record<Language, SampleWords>> = {
  en: {
    areas: [
      'Data use',
      'Coaching and mentoring',
      'Money',
      'Leadership',
      'Voices of patients',
      'Time to learn',
    ],
    categories: ['Ministry of Health', 'Districts', 'Civil society', 'Partners'],
    cards: [
      'Registers are counted every month and nobody looks at the numbers in the facility.',
      'A coach who comes back.',
      'Supervision visits check lists; they do not ask what the team tried and what came of it.',
      'Each plan and budget needs a line for learning, or it is the first thing that is cut.',
      'Good practices stay in the facility where they began because nobody has the task of carrying them to the next district, and the quarterly review has no room for them on its agenda.',
      'Ask families what good care was to them.',
      'Nurses learn from nurses.',
      'Data officers and clinicians sit in different buildings.',
      'Change of managers: what was learnt leaves with them.',
      'No time set aside in the week.',
      'Partners report to their own funders in their own forms.',
    ],
  },
  fr: {
    areas: [
      'Utilisation des données par les équipes',
      'Accompagnement et mentorat',
      'Financement',
      'Direction et redevabilité',
      'Parole des patients et des familles',
      'Temps pour apprendre',
    ],
    categories: ['Ministère de la Santé publique', 'Districts sanitaires', 'Société civile', 'Partenaires'],
    cards: [
      'Les registres sont comptés chaque mois et personne ne regarde les chiffres dans l’établissement où ils ont été recueillis.',
      'Un accompagnateur qui revient.',
      'Les visites de supervision cochent des listes ; elles ne demandent pas ce que l’équipe a essayé, ni ce qui en est résulté pour les patients et pour le personnel.',
      'Chaque plan et chaque budget a besoin d’une ligne pour l’apprentissage, sans quoi c’est la première chose que l’on supprime.',
      'Les bonnes pratiques restent dans l’établissement où elles sont nées, parce que personne n’a pour tâche de les porter au district voisin, et que la revue trimestrielle ne leur laisse aucune place à son ordre du jour déjà surchargé.',
      'Demander aux familles ce que de bons soins ont été pour elles.',
      'Les infirmières apprennent des infirmières.',
      'Les gestionnaires de données et les cliniciens travaillent dans des bâtiments différents.',
      'Changement de responsables : ce qui a été appris s’en va avec eux.',
      'Aucun temps réservé dans la semaine.',
      'Les partenaires rendent compte à leurs propres bailleurs dans leurs propres formulaires.',
    ],
  },
  ar: {
    areas: ['استخدام البيانات', 'الإرشاد والتوجيه', 'التمويل', 'القيادة', 'أصوات المرضى', 'وقت للتعلّم'],
    categories: ['وزارة الصحة', 'المقاطعات', 'المجتمع المدني', 'الشركاء'],
    cards: [
      'تُحصى السجلات كل شهر ولا ينظر أحد إلى الأرقام في المرفق.',
      'مرشد يعود مرة بعد مرة.',
      'زيارات الإشراف تملأ القوائم ولا تسأل عمّا جرّبه الفريق وما نتج عنه.',
      'كل خطة وميزانية تحتاج إلى بند للتعلّم، وإلا كان أول ما يُحذف.',
      'تبقى الممارسات الجيدة في المرفق الذي بدأت فيه لأن لا أحد مكلّف بنقلها إلى المقاطعة المجاورة، ولأن المراجعة الفصلية لا تترك لها مكانًا في جدول أعمالها.',
      'اسألوا الأسر عمّا كانت الرعاية الجيدة لها.',
      'الممرضات يتعلمن من الممرضات.',
      'موظفو البيانات والأطباء في مبانٍ مختلفة.',
      'تغيّر المديرين: ما جرى تعلّمه يرحل معهم.',
      'لا وقت مخصّص في الأسبوع.',
      'يرفع الشركاء تقاريرهم إلى مموليهم بنماذجهم الخاصة.',
    ],
  },
};

export function sampleCards(count: number, language: Language): readonly WordedCard[] {
  const { cards, categories } = words[language];
  return Array.from({ length: count }, (_, index) => ({
    id: `card-${index + 1}`,
    number: index + 1,
    text: cards[index % cards.length] ?? '',
    language,
    category: categories[(index * 7) % categories.length] ?? null,
    theme: index % 5 === 0 ? 'theme-1' : null,
  }));
}

export function sampleThemes(language: Language) {
  return [{ id: 'theme-1', label: words[language].areas[0]?.split(' ')[0] ?? '' }];
}

/** Areas in rows of three, most cards in them, some beside them, the last ones unplaced. */
export function fillBoard(doc: Y.Doc, count: number, language: Language): void {
  const labels = words[language].areas;
  const unplaced = Math.max(3, Math.floor(count / 20));
  const each = Math.floor((count - unplaced - 2) / labels.length);
  const columns = Math.max(3, Math.ceil(Math.sqrt(each)));
  const w = widthFor(columns);
  const h = gridHeight(w, Math.max(each, columns));
  doc.transact(() => {
    for (const [index, label] of labels.entries()) {
      const area = {
        id: `area-${index + 1}`,
        label,
        x: (index % 3) * (w + 2 * gap),
        y: Math.floor(index / 3) * (h + 2 * gap),
        w,
        h,
        theme: index === 0 ? 'theme-1' : null,
      };
      setArea(doc, area.id, area);
      const grid = gridPlaces(area, each);
      placeCards(doc, new Map(grid.map((place, slot) => [`card-${index * each + slot + 1}`, place])));
    }
    const next = labels.length * each;
    placeCards(
      doc,
      new Map([
        [`card-${next + 1}`, { x: 0, y: 2 * (h + 2 * gap) + gap, area: null }],
        [`card-${next + 2}`, { x: 230, y: 2 * (h + 2 * gap) + 3 * gap, area: null }],
      ]),
    );
  });
}
