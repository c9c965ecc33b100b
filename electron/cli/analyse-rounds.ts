import type { JsonObject } from '../../shared/util/json.ts';
import { countIn, parted, type Row, type TableInput, type TableReader } from './table-rows.ts';
import { WrongInput } from './wrong-input.ts';

/** Answers of the same people, in the same order, in a round and the one after it; null for none. */
type Paired = { readonly first: readonly (number | null)[]; readonly second: readonly (number | null)[] };

/** One input a statement that two rounds asked in the same wording. */
function ofRounds(input: (paired: Paired) => JsonObject): TableReader {
  return (all) => {
    const seated = all.filter((row) => (row['seat'] ?? '') !== '');
    const ballots = parted(seated, ['ballot', 'round', 'previous']);
    const found = ballots.flatMap(({ where, rows }): TableInput[] => {
      const { ballot = '', round = '', previous = '' } = where;
      if (previous === '') return [];
      const before = ballots.find(
        (other) => other.where['ballot'] === previous && Number(other.where['round']) === Number(round) - 1,
      );
      return before === undefined
        ? []
        : parted(rows, ['statement', 'version']).flatMap(
            ({ where: { statement = '', version = '' }, rows: now }) => {
              const then = before.rows.filter(
                (row) => row['statement'] === statement && row['version'] === version,
              );
              return then.length === 0
                ? []
                : [{ where: { ballot, round, previous, statement }, input: input(paired(then, now)) }];
            },
          );
    });
    if (found.length === 0)
      throw new WrongInput(
        'the table has no round that asked the same people about the same wording as the round before',
      );
    return found;
  };
}

function paired(then: readonly Row[], now: readonly Row[]): Paired {
  const seats = [...new Set([...then, ...now].map((row) => row['seat'] ?? ''))];
  const answerIn = (rows: readonly Row[], seat: string): number | null => {
    const row = rows.find((each) => each['seat'] === seat);
    return row === undefined || !/^\d+$/u.test(row['answer'] ?? '') ? null : countIn(row, 'answer');
  };
  return {
    first: seats.map((seat) => answerIn(then, seat)),
    second: seats.map((seat) => answerIn(now, seat)),
  };
}

/** How many who answered in both gave the one first and the other then; rows and columns are the answers given. */
function crossed({ first, second }: Paired): number[][] {
  const both = first.flatMap((one, index) => {
    const other = second[index] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
  const values = [...new Set(both.flat())].toSorted((a, b) => a - b);
  return values.map((row) =>
    values.map((column) => both.filter(([one, other]) => one === row && other === column).length),
  );
}

/** Of answers by seat in two rounds. */
export const roundReaders: Readonly<Record<string, TableReader>> = {
  'delphi-stability': ofRounds(({ first, second }) => ({ round1: first, round2: second })),
  'wilcoxon-signed-rank': ofRounds(({ first, second }) => ({ x: first, y: second })),
  'stuart-maxwell': ofRounds((answers) => ({ table: crossed(answers) })),
  'group-stability-chisq': ofRounds((answers) => {
    const table = crossed(answers);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
    return { table: [table.map(sum), table.map((_, column) => sum(table.map((row) => row[column] ?? 0)))] };
  }),
};

export function isOfRounds(method: string): boolean {
  return Object.hasOwn(roundReaders, method);
}
