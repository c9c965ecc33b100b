import { z } from 'zod';
import type { Sort } from '../stats/pile-similarity.ts';
import { seed } from './shapes.ts';

/** A map of more statements than this says nothing to a room, and takes minutes. */
export const MOST_STATEMENTS = 500;

const statement = z.number().int().min(1);

/** Piles of statements numbered from 1; a statement alone may stand without brackets. */
export const sortsInput = z
  .object({
    sorts: z.array(z.array(z.union([statement, z.array(statement)]))).max(2000),
    n: z
      .number()
      .int()
      .min(1)
      .max(MOST_STATEMENTS, {
        error: `more than ${MOST_STATEMENTS} statements cannot be mapped: choose among them first`,
      }),
  })
  .superRefine(({ sorts, n }, context) => {
    for (const [i, sort] of sorts.entries()) {
      const placed = sort.flat();
      const unknown = placed.find((each) => each > n);
      const twice = placed.find((each, at) => placed.indexOf(each) < at);
      const problem =
        unknown !== undefined
          ? `there is no statement ${unknown}`
          : twice !== undefined
            ? `statement ${twice} lies in two piles`
            : null;
      if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: ['sorts', i] });
    }
  });

export const sortsInWords =
  'sorts: for each person the piles, each a list of statements numbered from 1; n: how many statements there are; a statement that a person left out is together with nothing.';

export const randomStarts = {
  seed: seed.default(1),
  restarts: z.number().int().min(0).max(200).default(20),
};

/** Statements numbered from 0, as the statistics count. */
export function sortsFrom({ sorts }: z.output<typeof sortsInput>): readonly Sort[] {
  return sorts.map((sort) => sort.map((pile) => [pile].flat().map((each) => each - 1)));
}
