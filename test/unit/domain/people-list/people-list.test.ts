import { describe, expect, it } from 'vitest';
import { comparePeople, type KnownSeat } from '../../../../shared/domain/people-list/compare-people.ts';
import { readPeople } from '../../../../shared/domain/people-list/read-people.ts';

const noTime = (): null => null;

describe('a list of people', () => {
  it('is read by its headings, in English and French, in any order', () => {
    const english = readPeople('Table,Name,Category,Voting\nT1,Awa Diop,Ministry,no\n', noTime);
    expect(english.problems).toEqual([]);
    expect(english.people).toEqual([
      {
        line: 2,
        externalId: 'Awa Diop',
        person: 'Awa Diop',
        category: 'Ministry',
        table: 'T1',
        voting: false,
      },
    ]);
    const french = readPeople('Nom complet;Catégorie;Langue;Rôle\nOmar;ONG;français;observatrice', noTime);
    expect(french.people[0]).toMatchObject({
      person: 'Omar',
      category: 'ONG',
      language: 'fr',
      role: 'observer',
    });
  });

  it('finds a line again by its id, else its e-mail, else its name', () => {
    const id = (text: string) => readPeople(text, noTime).people[0]?.externalId;
    expect(id('id,name,email,category\n7,Awa,A@x.org,M')).toBe('7');
    expect(id('id,name,email,category\n,Awa,A@x.org,M')).toBe('a@x.org');
    expect(id('name,category\nAwa,M')).toBe('Awa');
  });

  it('says what is wrong, line by line, and leaves those lines out', () => {
    const text =
      'name,category,role,voting,leaves at\nAwa,M,boss,yes,\nOmar,,,,\nAwa,M,,maybe,\nLi,M,,,soon\nLi,M,,,';
    const { people, problems } = readPeople(text, noTime);
    expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '2 role',
      '3 no-category',
      '4 voting',
      '5 leaves-at',
    ]);
    expect(people.map((row) => row.line)).toEqual([6]);
    expect(readPeople('name,category\nA,M\nA,M', noTime).problems).toEqual([
      { line: 3, problem: 'twice', value: 'A' },
    ]);
  });

  it('says that a column is missing, and which headings it did not take', () => {
    expect(readPeople('name,shoe size\nAwa,40', noTime)).toMatchObject({
      problems: [{ line: 1, problem: 'no-category-column' }],
      unknown: ['shoe size'],
    });
    expect(readPeople('', noTime).problems[0]?.problem).toBe('empty');
  });
});

describe('a list that is imported again', () => {
  const categories = [{ id: 'c1', label: 'Ministry', level: null, order: 1, declarationRequired: false }];
  const seat = (externalId: string, more: Partial<KnownSeat> = {}): KnownSeat => ({
    id: `seat-${externalId}`,
    number: 1,
    externalId,
    category: 'c1',
    person: externalId,
    organisation: null,
    country: 'CTRY-01',
    level: null,
    language: 'fr',
    table: 'T1',
    role: 'participant',
    voting: true,
    leavesAt: null,
    removed: null,
    ...more,
  });

  it('[PE9] shows who is added, changed and gone, and leaves alone what the list does not say', () => {
    const { people } = readPeople(
      'name,category,table\nAwa,ministry,T1\nOmar,Ministry,T4\nLi,NGO,T1',
      noTime,
    );
    const compared = comparePeople(people, [seat('Awa'), seat('Omar'), seat('Ben')], categories);
    expect(compared.same).toBe(1);
    expect(compared.changed.map(({ seat: { id }, changes }) => [id, changes])).toEqual([
      ['seat-Omar', [{ field: 'table', from: 'T1', to: 'T4' }]],
    ]);
    expect(compared.added.map((row) => row.person)).toEqual(['Li']);
    expect(compared.gone.map((row) => row.id)).toEqual(['seat-Ben']);
    expect(compared.newCategories).toEqual(['NGO']);
    expect(compared.people[0]).toMatchObject({ language: 'fr', country: 'CTRY-01', category: 'Ministry' });
  });

  it('does not count as gone who was removed already, or who never came from a list', () => {
    const seats = [seat('Awa', { removed: 'ill' }), seat('x', { externalId: null })];
    expect(comparePeople([], seats, categories).gone).toEqual([]);
  });

  it('[PE12] gives an observer no vote', () => {
    const { people } = readPeople('name,category,role,voting\nAwa,Ministry,observer,yes', noTime);
    expect(comparePeople(people, [], categories).added[0]?.voting).toBe(false);
  });
});
