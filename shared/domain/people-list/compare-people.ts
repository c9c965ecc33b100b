import type { Category, Role } from '../model/people.ts';
import type { ListedPerson } from './read-people.ts';

/** A seat as the comparison needs it; the console's view of a seat is one. */
export type KnownSeat = {
  readonly id: string;
  readonly number: number;
  readonly externalId: string | null;
  readonly category: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly level: string | null;
  readonly language: string;
  readonly table: string | null;
  readonly role: Role;
  readonly voting: boolean;
  readonly leavesAt: string | null;
  readonly removed: string | null;
};

/** A line with everything filled in: what the list leaves out stays as it is on the seat. */
export type FilledPerson = Required<Omit<ListedPerson, 'line'>>;

export type FieldChange = { readonly field: string; readonly from: string; readonly to: string };

export type PeopleComparison = {
  readonly added: readonly FilledPerson[];
  readonly changed: readonly {
    readonly seat: KnownSeat;
    readonly to: FilledPerson;
    readonly changes: readonly FieldChange[];
  }[];
  readonly gone: readonly KnownSeat[];
  readonly same: number;
  readonly newCategories: readonly string[];
  /** The whole list, for the import. */
  readonly people: readonly FilledPerson[];
};

/** What an import of this list would add, change and miss; it never renumbers a seat or changes a code. */
export function comparePeople(
  list: readonly ListedPerson[],
  seats: readonly KnownSeat[],
  categories: readonly Category[],
): PeopleComparison {
  const labelOf = new Map(categories.map((row) => [row.id, row.label]));
  const ownLabel = new Map(categories.map((row) => [row.label.toLowerCase(), row.label]));
  const known = new Map(
    seats.flatMap((seat) => (seat.externalId === null ? [] : [[seat.externalId, seat] as const])),
  );
  const added: FilledPerson[] = [];
  const changed: PeopleComparison['changed'][number][] = [];
  const people: FilledPerson[] = [];
  const newCategories = new Set<string>();
  let same = 0;
  for (const line of list) {
    const seat = known.get(line.externalId);
    const label = ownLabel.get(line.category.toLowerCase()) ?? line.category;
    if (!ownLabel.has(line.category.toLowerCase())) newCategories.add(line.category);
    const filled = fill({ ...line, category: label }, seat);
    people.push(filled);
    if (seat === undefined) {
      added.push(filled);
      continue;
    }
    const changes = changesOf(seat, filled, labelOf);
    if (changes.length === 0) same += 1;
    else changed.push({ seat, to: filled, changes });
  }
  const listed = new Set(list.map((line) => line.externalId));
  const gone = [...known.values()].filter(
    (seat) => seat.removed === null && !listed.has(seat.externalId ?? ''),
  );
  return { added, changed, gone, same, newCategories: [...newCategories], people };
}

function fill(line: ListedPerson, seat: KnownSeat | undefined): FilledPerson {
  const role = line.role ?? seat?.role ?? 'participant';
  return {
    externalId: line.externalId,
    person: line.person,
    category: line.category,
    organisation: line.organisation === undefined ? (seat?.organisation ?? null) : line.organisation,
    country: line.country === undefined ? (seat?.country ?? null) : line.country,
    level: line.level === undefined ? (seat?.level ?? null) : line.level,
    table: line.table === undefined ? (seat?.table ?? null) : line.table,
    language: line.language ?? seat?.language ?? 'en',
    role,
    voting: role === 'observer' ? false : (line.voting ?? seat?.voting ?? true),
    leavesAt: line.leavesAt === undefined ? (seat?.leavesAt ?? null) : line.leavesAt,
  };
}

const compared = [
  'person',
  'organisation',
  'country',
  'level',
  'table',
  'language',
  'role',
  'voting',
  'leavesAt',
] as const;

function changesOf(
  seat: KnownSeat,
  to: FilledPerson,
  labelOf: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  const from = labelOf.get(seat.category) ?? seat.category;
  const category = from === to.category ? [] : [{ field: 'category', from, to: to.category }];
  return [
    ...category,
    ...compared.flatMap((field) =>
      seat[field] === to[field] ? [] : [{ field, from: said(seat[field]), to: said(to[field]) }],
    ),
  ];
}

function said(value: string | boolean | null): string {
  return value === null ? '' : String(value);
}
