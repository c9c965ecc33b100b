/** What a list of people may say about each; `id` finds the seat again at the next import. */
export const peopleColumns = [
  'id',
  'person',
  'email',
  'organisation',
  'category',
  'country',
  'level',
  'language',
  'table',
  'role',
  'voting',
  'leavesAt',
] as const;

export type PeopleColumn = (typeof peopleColumns)[number];

/** Headings as they are met in lists, in English and French; compared without case, accents and signs. */
const headings: Readonly<Record<PeopleColumn, readonly string[]>> = {
  id: ['id', 'ref', 'reference', 'number', 'no', 'numero', 'code', 'registration id', 'identifiant'],
  person: ['name', 'person', 'full name', 'participant', 'nom', 'nom complet', 'nom et prenom', 'personne'],
  email: ['email', 'e mail', 'mail', 'courriel', 'adresse electronique'],
  organisation: ['organisation', 'organization', 'institution', 'affiliation', 'organisme', 'employer'],
  category: ['category', 'group', 'stakeholder group', 'constituency', 'categorie', 'groupe', 'college'],
  country: ['country', 'pays'],
  level: ['level', 'niveau'],
  language: ['language', 'lang', 'langue'],
  table: ['table', 'table no', 'table number'],
  role: ['role', 'fonction'],
  voting: ['voting', 'vote', 'votes', 'voting right', 'votant', 'droit de vote'],
  leavesAt: ['leaves at', 'leaves', 'leaving', 'departure', 'part a', 'depart', 'heure de depart'],
};

/** A heading as it is compared. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Which column a heading names; undefined for one that Baraza does not take. */
export function columnOf(heading: string): PeopleColumn | undefined {
  const plain = plainHeading(heading);
  return peopleColumns.find((column) => plainHeading(column) === plain || headings[column].includes(plain));
}
