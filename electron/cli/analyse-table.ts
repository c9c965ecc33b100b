import type { JsonObject } from '../../shared/util/json.ts';
import { readDelimited } from '../../shared/util/delimited-text.ts';
import { WrongInput } from './wrong-input.ts';

/** A part of an exported table as the input of a method. */
export type TableInput = {
  readonly ballot: string;
  readonly round?: string;
  readonly statement?: string;
  readonly input: JsonObject;
};

type Row = Readonly<Record<string, string>>;

/** One statement's published answers. */
type Published = {
  readonly ratings: readonly number[];
  readonly abstained: number;
  readonly invited: number;
  readonly groups: JsonObject;
};

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
};

/** Of answers by seat: a row a statement, a column a seat. */
const ofBallot: Readonly<Record<string, (rows: readonly (readonly (number | null)[])[]) => JsonObject>> = {
  'kendall-w': (rows) => ({ raters_as_columns: rows }),
  friedman: (rows) => ({ blocks_as_rows: turned(rows) }),
  'krippendorff-alpha': (rows) => ({ raters_as_rows: turned(rows) }),
  icc: (rows) => ({ ratings: rows }),
  cvi: (rows) => ({ ratings: rows }),
};

/**
 * Reads the table "results" or "answers" of an export as inputs of a method.
 *
 * Results give an input for each statement of each ballot, from its counts (`lowest` is what value_1 stands for);
 * answers by seat one for each ballot, statements by seats. Throws `WrongInput` where the table or the method is
 * another one.
 */
export function readTable(method: string, body: string, lowest: number): readonly TableInput[] {
  const [header, ...lines] = readDelimited(body).rows;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const rows = lines.map(({ cells }): Row =>
    Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').trim()])),
  );
  if (names.includes('value_1') && names.includes('row')) {
    const write = Object.hasOwn(ofStatement, method) ? ofStatement[method] : undefined;
    if (write === undefined) throw new WrongInput(`${method} cannot be computed from a table of results`);
    const values = names.filter((name) => /^value_\d+$/u.test(name));
    return statementsOf(rows, values, lowest).map(({ published, ...where }) => ({
      ...where,
      input: write(published),
    }));
  }
  if (names.includes('answer') && names.includes('seat')) {
    const write = Object.hasOwn(ofBallot, method) ? ofBallot[method] : undefined;
    if (write === undefined) throw new WrongInput(`${method} cannot be computed from a table of answers`);
    return ballotsOf(rows).map(({ ballot, answers }) => ({ ballot, input: write(answers) }));
  }
  throw new WrongInput('the input is neither JSON nor an exported table of results or answers');
}

function statementsOf(
  rows: readonly Row[],
  values: readonly string[],
  lowest: number,
): readonly { ballot: string; round: string; statement: string; published: Published }[] {
  const ratingsOf = (row: Row) =>
    values.flatMap((name, i) => Array.from({ length: wholeNumber(row, name) }, () => lowest + i));
  const isOf = (a: Row, b: Row) => ['ballot', 'round', 'statement'].every((name) => a[name] === b[name]);
  return rows
    .filter((row) => row['row'] === 'total')
    .map((total) => ({
      ballot: total['ballot'] ?? '',
      round: total['round'] ?? '',
      statement: total['statement'] ?? '',
      published: {
        ratings: ratingsOf(total),
        abstained: wholeNumber(total, 'abstained'),
        invited: wholeNumber(total, 'eligible') - wholeNumber(total, 'recused'),
        groups: Object.fromEntries(
          rows
            .filter((row) => row['row'] !== 'total' && isOf(row, total))
            .map((row) => [row['group'] ?? '', ratingsOf(row)]),
        ),
      },
    }));
}

function ballotsOf(
  rows: readonly Row[],
): readonly { ballot: string; answers: readonly (readonly (number | null)[])[] }[] {
  const bySeat = rows.filter((row) => (row['seat'] ?? '') !== '');
  if (bySeat.length === 0)
    throw new WrongInput('no answer of the table says whose it is: who answered what cannot be compared');
  return [...new Set(bySeat.map((row) => row['ballot'] ?? ''))].map((ballot) => {
    const own = bySeat.filter((row) => row['ballot'] === ballot);
    const seats = [...new Set(own.map((row) => row['seat']))];
    const statements = [...new Set(own.map((row) => row['statement']))];
    const given = new Map(own.map((row) => [`${row['statement']}\n${row['seat']}`, row['answer'] ?? '']));
    return {
      ballot,
      answers: statements.map((statement) =>
        seats.map((seat) => {
          const answer = given.get(`${statement}\n${seat}`) ?? '';
          return answer !== '' && Number.isFinite(Number(answer)) ? Number(answer) : null;
        }),
      ),
    };
  });
}

function wholeNumber(row: Row, name: string): number {
  const number = Number(row[name] ?? '');
  if (!Number.isInteger(number) || number < 0 || number > 100_000)
    throw new WrongInput(`“${row[name] ?? ''}” in column ${name} is not a number of people`);
  return number;
}

function turned<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, j) => rows.flatMap((row) => row.slice(j, j + 1)));
}
