import type { JsonObject } from '../../shared/util/json.ts';
import { readDelimited } from '../../shared/util/delimited-text.ts';
import { countsOf, type Published, statementsOf } from './analyse-results.ts';
import { comparisonReaders, pairReaders } from './analyse-pairs.ts';
import { roundReaders } from './analyse-rounds.ts';
import { likenessReaders, pileReaders, sortReaders } from './analyse-sorts.ts';
import { parted, type Row, type TableInput, type TableReader, turned, unique } from './table-rows.ts';
import { WrongInput } from './wrong-input.ts';

const ofStatement: Readonly<Record<string, (published: Published) => JsonObject>> = {
  quantile: ({ ratings }) => ({ x: ratings }),
  'mean-absolute-deviation-from-median': ({ ratings }) => ({ x: ratings }),
  'percent-agreement': ({ ratings, abstained, invited }) => ({
    responses: [...ratings, ...Array.from({ length: abstained }, () => 'abstain')],
    invited,
  }),
  'ram-ipras': ({ ratings }) => ({ ratings }),
  'cos-70-15': ({ groups }) => ({ groups }),
  'cos-out-variants': ({ groups }) => ({ groups }),
  'fist-to-five': ({ ratings }) => ({ votes: ratings }),
  'gradients-of-agreement': ({ ratings }) => ({ levels: ratings }),
  'grade-grid': ({ ratings }) => ({
    votes: Object.fromEntries(
      gradeLevels.map((name, i) => [name, ratings.filter((rating) => rating === i + 1).length]),
    ),
  }),
};

/** From the lowest, as the grid is kept. */
const gradeLevels = ['strong_against', 'weak_against', 'neutral', 'weak_for', 'strong_for'] as const;

/** Of published answers to all statements of a ballot: a row a statement, a column an answer. */
const ofCounts: Readonly<
  Record<string, (counts: readonly (readonly number[])[], told: BySeat) => JsonObject>
> = {
  'fleiss-kappa': (counts) => ({ counts }),
  'gwet-ac1': (counts) => ({ counts }),
  'majority-judgment': (counts, { statements, lowest }) => ({
    grades: (counts[0] ?? []).map((_, level) => String(lowest + level)),
    counts: Object.fromEntries(statements.map((name, i) => [name, counts[i] ?? []])),
  }),
};

/** Answers by seat to all statements of a ballot: a row a statement, a column a seat; values as they are kept, from 1. */
type Rows = readonly (readonly (number | null)[])[];
type BySeat = { readonly statements: readonly string[]; readonly lowest: number };

/** Places in an order, the first one 1: each seat's statements best first, those on one place tied. */
function rankingsIn(rows: Rows, { statements }: BySeat): JsonObject {
  const ballots = turned(rows).map((places) => {
    const given = [...new Set(places.filter((place) => place !== null))].toSorted((a, b) => a - b);
    return { ranking: given.map((place) => statements.filter((_, i) => places[i] === place)) };
  });
  return { ballots, options: statements };
}

/** What each seat gave each statement; nothing is no entry. */
function spentIn(rows: Rows, { statements }: BySeat): JsonObject {
  return {
    ballots: turned(rows).map((given) =>
      Object.fromEntries(
        statements.flatMap((name, i) => {
          const value = given[i] ?? 0;
          return value === 0 ? [] : [[name, value] as const];
        }),
      ),
    ),
  };
}

/** What each statement got, in the numbers that people saw: the lowest is what a kept 1 stands for. */
function givenTo(rows: Rows, { statements, lowest }: BySeat): JsonObject {
  const seen = (row: Rows[number]) => row.map((value) => (value === null ? null : value - 1 + lowest));
  return Object.fromEntries(statements.map((name, i) => [name, seen(rows[i] ?? [])]));
}

/** Of answers by seat, one input a ballot. */
const ofBallot: Readonly<Record<string, (rows: Rows, told: BySeat) => JsonObject>> = {
  borda: rankingsIn,
  kemeny: rankingsIn,
  schulze: rankingsIn,
  'ranked-pairs': rankingsIn,
  copeland: rankingsIn,
  'mallows-dispersion': rankingsIn,
  irv: rankingsIn,
  stv: rankingsIn,
  dots: spentIn,
  'hundred-points': spentIn,
  'quadratic-voting': spentIn,
  approval: (rows, { statements }) => ({
    ballots: turned(rows).map((given) => ({ approve: statements.filter((_, i) => given[i] === 2) })),
  }),
  score: (rows, told) => ({ scores: givenTo(rows, told) }),
  'systemic-consensing': (rows, told) => ({ resistance: givenTo(rows, told) }),
  'opinion-groups': (rows) => ({
    votes: turned(rows).map((given) => given.map((value) => (value === null ? null : value - 2))),
  }),

  'kendall-w': (rows) => ({ raters_as_columns: rows }),
  friedman: (rows) => ({ blocks_as_rows: turned(rows) }),
  'krippendorff-alpha': (rows) => ({ raters_as_rows: turned(rows) }),
  icc: (rows) => ({ ratings: rows }),
  cvi: (rows) => ({ ratings: rows }),
};

/** By which columns a table is known. */
const columnsOf = {
  results: ['value_1', 'row'],
  answers: ['answer', 'seat'],
  comparisons: ['one', 'other', 'strength'],
  pairs: ['one', 'other', 'people'],
  sorts: ['sort', 'item', 'cluster'],
  likeness: ['sort', 'item', 'other', 'apart'],
  piles: ['sort', 'seat', 'item', 'pile'],
} as const;

type TableName = keyof typeof columnsOf;

const tableNames = Object.keys(columnsOf) as readonly TableName[];

/** The methods that each table of an export holds enough for. */
export const tableMethods: Readonly<Record<TableName, readonly string[]>> = {
  results: [...Object.keys(ofStatement), ...Object.keys(ofCounts)],
  answers: [...Object.keys(ofBallot), ...Object.keys(roundReaders)],
  comparisons: Object.keys(comparisonReaders),
  pairs: Object.keys(pairReaders),
  sorts: Object.keys(sortReaders),
  likeness: Object.keys(likenessReaders),
  piles: Object.keys(pileReaders),
};

/**
 * Reads a table of an export as inputs of a method.
 *
 * Results give an input for each statement of each ballot, or one for each ballot where a method compares statements,
 * from their counts (`lowest` is what value_1 or a kept 1 stands for); answers by seat one for each ballot, statements
 * by seats, or one for each statement that two rounds asked; comparisons and pairs one for each ballot; tables of sorts
 * one for each sort. Throws `WrongInput` where the table or the method is another one.
 */
export function readTable(
  method: string,
  body: string,
  { lowest, settings }: { readonly lowest: number; readonly settings: JsonObject },
): readonly TableInput[] {
  const [header, ...lines] = readDelimited(body).rows;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const rows = lines.map(({ cells }): Row =>
    Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').trim()])),
  );
  const table = tableNames.find((name) => columnsOf[name].every((column) => names.includes(column)));
  if (table === undefined)
    throw new WrongInput(
      `the input is neither JSON nor an exported table of ${tableNames.join(', ').replace(/, (?=\w+$)/u, ' or ')}`,
    );
  const values = names.filter((name) => /^value_\d+$/u.test(name));
  const reader = readerOf(table, method, { values, lowest });
  if (reader === undefined) throw new WrongInput(`${method} cannot be computed from a table of ${table}`);
  return reader(rows, settings);
}

function readerOf(
  table: TableName,
  method: string,
  told: { readonly values: readonly string[]; readonly lowest: number },
): TableReader | undefined {
  switch (table) {
    case 'results':
      return resultReader(method, told);
    case 'answers':
      return answerReader(method, told.lowest) ?? own(roundReaders, method);
    case 'comparisons':
      return own(comparisonReaders, method);
    case 'pairs':
      return own(pairReaders, method);
    case 'sorts':
      return own(sortReaders, method);
    case 'likeness':
      return own(likenessReaders, method);
    case 'piles':
      return own(pileReaders, method);
  }
}

function own<T>(readers: Readonly<Record<string, T>>, method: string): T | undefined {
  return Object.hasOwn(readers, method) ? readers[method] : undefined;
}

function resultReader(
  method: string,
  { values, lowest }: { readonly values: readonly string[]; readonly lowest: number },
): TableReader | undefined {
  const whole = own(ofCounts, method);
  if (whole !== undefined) {
    return (rows) =>
      countsOf(rows, values).map(({ counts, statements, ...where }) => ({
        where,
        input: whole(counts, { statements, lowest }),
      }));
  }
  const write = own(ofStatement, method);
  if (write === undefined) return undefined;
  return (rows) =>
    statementsOf(onScaleOf(method, rows, values), values, lowest).map(({ published, ...where }) => ({
      where,
      input: write(published),
    }));
}

/** Of methods with a scale of their own, the ballots that were on it; throws where none was. */
const levelsOf: Readonly<Record<string, number>> = { 'ram-ipras': 9, 'cos-70-15': 9, 'cos-out-variants': 9 };

function onScaleOf(method: string, rows: readonly Row[], values: readonly string[]): readonly Row[] {
  const levels = own(levelsOf, method);
  if (levels === undefined) return rows;
  const fitting = rows.filter((row) => values.filter((name) => (row[name] ?? '') !== '').length === levels);
  if (fitting.length > 0 || rows.length === 0) return fitting;
  throw new WrongInput(
    `${method} asks for answers from 1 to ${levels}, and no ballot of this table has them`,
  );
}

function answerReader(method: string, lowest: number): TableReader | undefined {
  const write = own(ofBallot, method);
  if (write === undefined) return undefined;
  return (rows) =>
    ballotsOf(rows).map(({ where, statements, answers }) => ({
      where,
      input: write(answers, { statements, lowest }),
    }));
}

function ballotsOf(rows: readonly Row[]): readonly {
  readonly where: TableInput['where'];
  readonly statements: readonly string[];
  readonly answers: Rows;
}[] {
  const bySeat = rows.filter((row) => (row['seat'] ?? '') !== '');
  if (rows.length === 0) throw new WrongInput('the table has no answers');
  if (bySeat.length === 0)
    throw new WrongInput('no answer of the table says whose it is: who answered what cannot be compared');
  return parted(bySeat, ['ballot', 'round']).map(({ where, rows: given }) => {
    const seats = unique(given, 'seat');
    const statements = unique(given, 'statement');
    const answers = new Map(given.map((row) => [`${row['statement']}\n${row['seat']}`, row['answer'] ?? '']));
    return {
      where,
      statements,
      answers: statements.map((statement) =>
        seats.map((seat) => {
          const answer = answers.get(`${statement}\n${seat}`) ?? '';
          return answer !== '' && Number.isFinite(Number(answer)) ? Number(answer) : null;
        }),
      ),
    };
  });
}
