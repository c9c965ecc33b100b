import type { Consultation } from '../model/consultation.ts';
import { namelessGroups } from './nameless-groups.ts';

type Sizes = {
  readonly categories: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<string, number>;
  /** Seats that speak and are at no table. */
  readonly atNone: number;
};

const sizesOf = new WeakMap<Consultation['seats'], Sizes>();

/** How many seats that speak share a category, and a table. */
function sizes(state: Consultation): Sizes {
  const known = sizesOf.get(state.seats);
  if (known !== undefined) return known;
  const categories = new Map<string, number>();
  const tables = new Map<string, number>();
  let atNone = 0;
  for (const { removed, role, category, table } of Object.values(state.seats)) {
    if (removed !== null || role === 'observer') continue;
    categories.set(category, (categories.get(category) ?? 0) + 1);
    if (table === null) atNone += 1;
    else tables.set(table, (tables.get(table) ?? 0) + 1);
  }
  const counted = { categories, tables, atNone };
  sizesOf.set(state.seats, counted);
  return counted;
}

/** The least number of seats that are behind whatever is told of one of them. */
const leastSeats = (state: Consultation): number => state.about?.minimumGroup ?? 3;

/** Whether a category may stand for one of its seats. */
export function isNamedCategory(state: Consultation, category: string): boolean {
  const { categories } = sizes(state);
  const least = leastSeats(state);
  return (categories.get(category) ?? 0) >= least && !namelessGroups(categories, least).has(category);
}

/** Whether a table may stand for one of its seats; those at no table have no name either. */
export function isNamedTable(state: Consultation, table: string): boolean {
  const { tables, atNone } = sizes(state);
  const least = leastSeats(state);
  return (tables.get(table) ?? 0) >= least && !namelessGroups(tables, least, atNone).has(table);
}
