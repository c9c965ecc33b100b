import { readDelimited } from '../../util/delimited-text.ts';
import type { Role } from '../model/people.ts';
import { type PeopleColumn, columnOf, plainHeading } from './columns.ts';

/** A line of a list of people; a column that the list does not have is undefined and changes nothing. */
export type ListedPerson = {
  readonly line: number;
  /** The line's own id, else its e-mail address, else its name: what finds the seat again. */
  readonly externalId: string;
  readonly person: string | null;
  readonly category: string;
  readonly organisation?: string | null;
  readonly country?: string | null;
  readonly level?: string | null;
  readonly table?: string | null;
  readonly language?: string;
  readonly role?: Role;
  readonly voting?: boolean;
  readonly leavesAt?: string | null;
};

export type ListProblem = {
  readonly line: number;
  readonly problem:
    | 'empty'
    | 'no-category-column'
    | 'no-name-or-id-column'
    | 'no-category'
    | 'no-name-or-id'
    | 'twice'
    | 'role'
    | 'voting'
    | 'language'
    | 'leaves-at'
    | 'quote-not-closed'
    | 'text-after-quote';
  /** What stands there. */
  readonly value: string;
};

export type PeopleList = {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly ListProblem[];
  /** Headings that were not understood and are left out. */
  readonly unknown: readonly string[];
};

const roles: Readonly<Record<string, Role>> = {
  participant: 'participant',
  participante: 'participant',
  delegate: 'participant',
  observer: 'observer',
  observateur: 'observer',
  observatrice: 'observer',
  facilitator: 'facilitator',
  facilitateur: 'facilitator',
  facilitatrice: 'facilitator',
  'co facilitator': 'co-facilitator',
  'co facilitateur': 'co-facilitator',
  'co facilitatrice': 'co-facilitator',
  chair: 'co-facilitator',
  rapporteur: 'rapporteur',
  rapporteuse: 'rapporteur',
};

const languages: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  francais: 'fr',
  arabic: 'ar',
  arabe: 'ar',
};

const yes = ['yes', 'y', 'oui', 'o', 'true', 'vrai', '1', 'x'];
const no = ['no', 'n', 'non', 'false', 'faux', '0', '-'];

/**
 * Reads a list of people from CSV or a pasted table.
 *
 * The first line names the columns, in any order. Never throws; a line with a problem is left out and named.
 *
 * @param readTime gives the ISO time (UTC) of a cell, or null when it is none: clocks are passed in.
 */
export function readPeople(text: string, readTime: (cell: string) => string | null): PeopleList {
  const table = readDelimited(text);
  const problems: ListProblem[] = table.problems.map((row) => ({ ...row, value: '' }));
  const [head, ...rows] = table.rows;
  if (head === undefined || rows.length === 0) {
    return { people: [], problems: [...problems, { line: 1, problem: 'empty', value: '' }], unknown: [] };
  }
  const columns = head.cells.map((heading) => columnOf(heading));
  const unknown = head.cells.filter((cell, index) => cell.trim() !== '' && columns[index] === undefined);
  const has = (column: PeopleColumn): boolean => columns.includes(column);
  if (!has('category')) problems.push({ line: head.line, problem: 'no-category-column', value: '' });
  if (!has('person') && !has('id') && !has('email')) {
    problems.push({ line: head.line, problem: 'no-name-or-id-column', value: '' });
  }
  if (problems.length > 0 && !has('category')) return { people: [], problems, unknown };

  const people: ListedPerson[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const cell = (column: PeopleColumn): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const read = readLine(line, has, cell, readTime);
    if (read.person !== null && seen.has(read.person.externalId)) {
      read.problems.push({ line, problem: 'twice', value: read.person.externalId });
    }
    problems.push(...read.problems);
    if (read.person !== null && read.problems.length === 0) {
      seen.add(read.person.externalId);
      people.push(read.person);
    }
  }
  return { people, problems, unknown };
}

function readLine(
  line: number,
  has: (column: PeopleColumn) => boolean,
  cell: (column: PeopleColumn) => string,
  readTime: (cell: string) => string | null,
): { readonly person: ListedPerson | null; readonly problems: ListProblem[] } {
  const problems: ListProblem[] = [];
  const name = cell('person');
  const externalId = (cell('id') || cell('email').toLowerCase() || name).slice(0, 80);
  const category = cell('category');
  if (externalId === '') problems.push({ line, problem: 'no-name-or-id', value: '' });
  if (category === '') problems.push({ line, problem: 'no-category', value: name });

  const text = (column: 'organisation' | 'country' | 'level' | 'table') =>
    has(column) ? { [column]: cell(column) || null } : {};
  const role = roleOf(cell('role'));
  if (role === undefined) problems.push({ line, problem: 'role', value: cell('role') });
  const voting = votingOf(cell('voting'));
  if (voting === undefined) problems.push({ line, problem: 'voting', value: cell('voting') });
  const language = languageCode(cell('language'));
  if (language === undefined) problems.push({ line, problem: 'language', value: cell('language') });
  const leavesAt = cell('leavesAt') === '' ? null : readTime(cell('leavesAt'));
  if (leavesAt === null && cell('leavesAt') !== '') {
    problems.push({ line, problem: 'leaves-at', value: cell('leavesAt') });
  }
  const person: ListedPerson = {
    line,
    externalId,
    person: name === '' ? null : name,
    category,
    ...text('organisation'),
    ...text('country'),
    ...text('level'),
    ...text('table'),
    ...(role ? { role } : {}),
    ...(voting === undefined || voting === null ? {} : { voting }),
    ...(language ? { language } : {}),
    ...(has('leavesAt') ? { leavesAt } : {}),
  };
  return { person: externalId === '' || category === '' ? null : person, problems };
}

/** Null for an empty cell, undefined for one that is not understood. */
function roleOf(cell: string): Role | null | undefined {
  return cell === '' ? null : roles[plainHeading(cell)];
}

function votingOf(cell: string): boolean | null | undefined {
  const plain = cell.toLowerCase();
  if (plain === '') return null;
  return yes.includes(plain) ? true : no.includes(plain) ? false : undefined;
}

function languageCode(cell: string): string | null | undefined {
  if (cell === '') return null;
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(cell.toLowerCase())) return cell.toLowerCase();
  return languages[plainHeading(cell)];
}
