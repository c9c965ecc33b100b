import type { TextBlock } from '../../shared/domain/model/text-block.ts';
import { bullets, grid, heading, numbers, paragraph, picture, reference, words } from './adopted-texts.ts';

const bold = { type: 'bold' } as const;
const link = (href: string) => ({ type: 'link', attrs: { href } }) as const;

const english = {
  background: 'Background',
  lead: 'Districts try things out every month, and most of what they learn stays where it was learned. Teams that visited each other for this consultation told the same story in nine countries: the record of what was tried is kept by one person, and leaves with that person. What is written down is written for a donor, in a form that nobody in the next district reads.',
  causes: 'Why learning is lost',
  causeList: 'Three causes were named again and again:',
  causeItems: [
    'Nobody’s task',
    'no post has it in its description',
    'nobody is asked about it',
    'No time',
    'No way back into plans',
  ],
  steps: 'What is proposed, in order:',
  stepItems: [
    'Name a steward in each district.',
    'Keep one record, in the language of the team.',
    'what was tried',
    'what came of it, good or bad',
    'Meet each quarter and compare.',
  ],
  quote: 'We found out by accident that the next valley had solved it two years ago.',
  tableHead: [
    'Country',
    'Districts that took part',
    'Share of reviews that led to a change',
    'How learning is shared today',
  ],
  rows: [
    [
      'Kenya',
      '12',
      '41%',
      'A monthly call; notes stay with whoever wrote them, and the call ends when its chair is away.',
    ],
    ['Sénégal', '9', '38%', 'Quarterly visits between neighbouring districts.'],
    ['Malawi', '7', '22%', 'None.'],
  ],
  costs: 'What it costs',
  costText:
    'The cost is mostly time. A quarter of a day a month for each team is what the districts that already do it spend; it is less than what they spent on finding things out twice.',
  see: 'The evidence is in ',
  arabicTitle: 'The words of the regional office',
  alt: 'A photograph of the review board in Kisumu',
  missing: 'A drawing that somebody took away',
  strike: 'an earlier figure',
};
const french: typeof english = {
  background: 'Contexte',
  lead: 'Chaque mois, les districts essaient de nouvelles façons de faire, et l’essentiel de ce qu’ils apprennent reste là où ils l’ont appris. Les équipes qui se sont rendu visite pour cette consultation ont raconté la même histoire dans neuf pays : le registre de ce qui a été essayé est tenu par une seule personne, et part avec elle. Ce qui est écrit l’est pour un bailleur, sous une forme que personne ne lit dans le district voisin.',
  causes: 'Pourquoi l’apprentissage se perd',
  causeList: 'Trois causes reviennent sans cesse :',
  causeItems: [
    'La tâche de personne',
    'aucun poste ne la mentionne',
    'personne n’en rend compte',
    'Pas de temps',
    'Aucun retour vers les plans',
  ],
  steps: 'Ce qui est proposé, dans l’ordre :',
  stepItems: [
    'Nommer une personne responsable dans chaque district.',
    'Tenir un seul registre, dans la langue de l’équipe.',
    'ce qui a été essayé',
    'ce qui en est résulté, en bien ou en mal',
    'Se réunir chaque trimestre et comparer.',
  ],
  quote: 'Nous avons découvert par hasard que la vallée voisine avait trouvé la solution il y a deux ans.',
  tableHead: [
    'Pays',
    'Districts participants',
    'Part des revues suivies d’un changement',
    'Comment l’apprentissage circule aujourd’hui',
  ],
  rows: [
    [
      'Kenya',
      '12',
      '41 %',
      'Un appel mensuel ; les notes restent chez qui les a écrites, et l’appel cesse quand son président s’absente.',
    ],
    ['Sénégal', '9', '38 %', 'Des visites trimestrielles entre districts voisins.'],
    ['Malawi', '7', '22 %', 'Rien.'],
  ],
  costs: 'Ce que cela coûte',
  costText:
    'Le coût est surtout du temps. Un quart de journée par mois et par équipe : c’est ce qu’y consacrent les districts qui le font déjà ; c’est moins que ce qu’ils passaient à découvrir deux fois la même chose.',
  see: 'Les données sont dans ',
  arabicTitle: 'Les mots du bureau régional',
  alt: 'Une photographie du tableau de revue à Kisumu',
  missing: 'Un dessin que quelqu’un a retiré',
  strike: 'un chiffre antérieur',
};

export const arabic = 'المرافق لا تعرف بعضها البعض، ولا يوجد من يتابع التعلّم بين المقاطعات (WHO 2024).';

/** A narrative of about three pages with everything that an editor can write. */
export function longNarrative(
  language: 'en' | 'fr',
  at: {
    readonly statement: string;
    readonly input: string;
    readonly picture: string;
    readonly missing: string;
  },
): readonly TextBlock[] {
  const t = language === 'en' ? english : french;
  const [cause = '', ...causes] = t.causeItems;
  const [step = '', record = '', ...others] = t.stepItems;
  const last = others.at(-1) ?? '';
  const section = [
    paragraph(t.lead),
    heading(3, t.costs),
    paragraph(
      t.costText,
      words(' '),
      words(t.strike, { type: 'strike' }),
      words(' '),
      words('42', { type: 'highlight' }),
      words('.'),
    ),
    paragraph(),
  ];
  return [
    heading(1, t.background),
    paragraph(t.lead),
    paragraph(
      words(t.see),
      words('WHO', bold, link('https://www.who.int/publications?id=1&lang=en')),
      words(' (mail: '),
      words('a@who.int', link('mailto:a@who.int')),
      words('), '),
      reference('statement', at.statement),
      words(', '),
      reference('input', at.input),
      words(', '),
      reference('evidence', 'gone'),
      words('. '),
      words(t.strike, { type: 'underline' }, { type: 'italic' }),
    ),
    heading(2, t.causes),
    paragraph(t.causeList),
    bullets(
      [paragraph(words(cause, bold)), bullets(...causes.slice(0, 2).map((each) => [paragraph(each)]))],
      ...causes.slice(2).map((each) => [paragraph(each)]),
    ),
    paragraph(t.steps),
    numbers(
      [paragraph(step)],
      [paragraph(record), numbers(...others.slice(0, -1).map((each) => [paragraph(each)]))],
      [paragraph(last)],
    ),
    { type: 'blockquote', content: [paragraph(t.quote)] },
    grid(t.tableHead, ...t.rows),
    picture(at.picture, t.alt, 400),
    picture(at.missing, t.missing),
    heading(2, t.arabicTitle),
    paragraph(arabic),
    bullets([paragraph(words('لا أحد '), words('WHO', bold), words(' هنا.'))]),
    ...section,
    ...section,
    { type: 'horizontalRule' },
    ...section,
  ];
}
