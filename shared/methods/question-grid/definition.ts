import { z } from 'zod';
import type { GridCell } from '../../domain/model/gathered.ts';
import type { JsonObject } from '../../util/json.ts';
import { methodWords } from '../done-words.ts';
import type { InputMethod } from '../method.ts';
import { cellsOf, type Grid, longestPrompt } from './cells.ts';

const heading = z
  .string()
  .trim()
  .min(1, 'A row or column has no name. Please write it or take it off.')
  .max(60, 'Please keep each row and column to 60 characters.');

const settings = z.object({
  rows: z
    .array(heading)
    .min(1, 'A grid needs at least one row.')
    .max(8, 'Eight rows are the most that a screen shows well.')
    .default(['National', 'District', 'School']),
  columns: z
    .array(heading)
    .min(1, 'A grid needs at least one column.')
    .max(5, 'Five columns are the most that a screen shows well.')
    .default(['What works', 'What is missing', 'What to do']),
  /** Questions of their own, by the cell's place: "2.1" is the second row, first column. */
  prompts: z.record(z.string().regex(/^\d\.\d$/u), z.string().trim().max(longestPrompt)).default({}),
});

const examples = [
  'Teams review once a term.',
  'Nobody keeps what was learnt.',
  'Set two hours a week aside.',
  'Visits between schools help.',
  'There is no named lead.',
  'Publish one page each quarter.',
];

function gridOf(given: JsonObject): Grid {
  return settings.parse(given);
}

/** A question grid: rows by columns of prompts; people answer the cells that they know something about. */
export const questionGrid: InputMethod = {
  kind: 'inputs',
  name: 'question-grid',
  ...methodWords('grid'),
  settings,
  collections: ['group', 'named'],
  needsLinked: false,
  leastPeople: 4,
  offeredFirst: false,
  limits: (given) => ({ places: cellsOf(gridOf(given)).map(({ place }) => place) }),
  gather(given, { cards }) {
    const grid = gridOf(given);
    const count = new Map<string, number>();
    for (const { place } of cards) count.set(place ?? '', (count.get(place ?? '') ?? 0) + 1);
    const cells = cellsOf(grid).map((cell): GridCell => ({ ...cell, cards: count.get(cell.place) ?? 0 }));
    return { kind: 'grid', rows: grid.rows, columns: grid.columns, cells };
  },
  simulate(draw, given) {
    const cells = cellsOf(gridOf(given));
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];
    return { text: pick(examples) ?? '', place: pick(cells)?.place ?? '1.1' };
  },
};
