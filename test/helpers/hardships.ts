import type { Language } from '../../shared/i18n/language.ts';

/** What a figure is made hard with: names and how many of them. */
export type Hardship = {
  readonly name: string;
  readonly language: Language;
  /** How many things stand in it. */
  readonly items: number;
  /** The name of one of them. */
  readonly label: (index: number) => string;
  /** How much of something one of them got, of 60. */
  readonly count: (index: number) => number;
};

const long =
  'Chaque district réserve deux heures par semaine à l’examen de ce qui a été essayé, de ce qui a réussi et de ce qui ' +
  'a échoué, et en rend compte aux établissements, aux familles et au ministère.';
const arabic =
  'تخصص كل مديرية ساعتين في الأسبوع لمراجعة ما جُرّب وما نجح وما لم ينجح، وتطلع المدارس والأسر والوزارة على ما خلصت إليه';

/** Counts that spread without a pattern, the same each time. */
function spread(index: number): number {
  return (index * 23 + 7) % 61;
}

export const hardships: readonly Hardship[] = [
  {
    name: 'usual',
    language: 'en',
    items: 5,
    label: (at) => `Inspections coach before they judge (${at + 1}).`,
    count: spread,
  },
  { name: 'one', language: 'en', items: 1, label: () => 'Time', count: () => 12 },
  { name: 'nothing', language: 'en', items: 3, label: (at) => `Statement ${at + 1}`, count: () => 0 },
  { name: 'ties', language: 'fr', items: 7, label: (at) => `Énoncé ${at + 1}`, count: () => 20 },
  { name: 'long', language: 'fr', items: 7, label: (at) => `${at + 1} ${long}`, count: spread },
  {
    name: 'one word',
    language: 'fr',
    items: 4,
    label: (at) => `Interinstitutionnellement${'développé'.repeat(20)}${at}`,
    count: spread,
  },
  { name: 'arabic', language: 'ar', items: 6, label: (at) => `${arabic} (${at + 1})`, count: spread },
  {
    name: 'many',
    language: 'en',
    items: 60,
    label: (at) => `Budgets name a line for learning, number ${at + 1}.`,
    count: spread,
  },
];
