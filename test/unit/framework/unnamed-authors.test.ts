import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countriesByLine, countriesOf, shownOf } from '../../../shared/domain/view/countries-by-line.ts';
import { frameworkView } from '../../../shared/domain/view/framework-view.ts';
import { namelessGroups } from '../../../shared/domain/view/nameless-groups.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { chainsOf } from '../../../shared/framework/chains.ts';
import { countriesTold } from '../../../shared/framework/countries-told.ts';
import { linesOf, refKey } from '../../../shared/framework/lines.ts';
import { archiveSeen, mayHaveWritten, speakers } from '../../helpers/author-attacker.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { type Spoken, spokenRoom } from '../../helpers/spoken-room.ts';

const cards = fc.array(fc.nat({ max: 5 }), { maxLength: 5 });
const rooms: fc.Arbitrary<Spoken> = fc
  .record({
    release: fc.constantFrom('group' as const, 'chatham-house' as const),
    seats: fc.array(
      fc.record({
        category: fc.nat({ max: 3 }),
        table: fc.option(fc.nat({ max: 2 }), { nil: null }),
        country: fc.nat({ max: 4 }),
        observes: fc.integer({ min: 1, max: 6 }).map((drawn) => drawn === 1),
      }),
      { minLength: 4, maxLength: 9 },
    ),
    cards: fc.array(fc.record({ seat: fc.nat({ max: 8 }), atTables: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    statements: fc.array(cards, { maxLength: 3 }),
    elements: fc.array(cards, { maxLength: 3 }),
    says: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 3 }),
    flagsByTable: fc.boolean(),
  })
  .map((drawn) => {
    // Only those who may speak do.
    const able = drawn.seats.flatMap(({ observes }, at) => (observes ? [] : [at]));
    const one = (at: number): number => able[at % able.length] ?? 0;
    return {
      ...drawn,
      cards: able.length === 0 ? [] : drawn.cards.map((card) => ({ ...card, seat: one(card.seat) })),
      says: able.length === 0 ? [] : [...new Set(drawn.says.map(one))],
    };
  });

/** Three of the ministry at two tables; a funder alone, and a table of one; an observer of the funder. */
const hard: Spoken = {
  release: 'group',
  seats: [
    { category: 0, table: 0, country: 0, observes: false },
    { category: 0, table: 0, country: 1, observes: false },
    { category: 0, table: 1, country: 2, observes: false },
    { category: 1, table: 0, country: 3, observes: false },
    { category: 1, table: 0, country: 3, observes: true },
    { category: 1, table: 0, country: 3, observes: true },
  ],
  cards: [0, 1, 2, 3].flatMap((seat) => [
    { seat, atTables: false },
    { seat, atTables: true },
  ]),
  statements: [[0], [0, 2], [0, 2, 4, 6]],
  elements: [
    [5, 1],
    [5, 1, 3],
  ],
  says: [0, 2, 3],
  flagsByTable: true,
};

describe('whoever puts everything together that may be seen', () => {
  const least = 3;
  const foundIn = (spoken: Spoken): string[] => {
    const { state, written } = spokenRoom(spoken);
    if (speakers(state).length < least) return [];
    return written.flatMap((each) => {
      const suspects = mayHaveWritten(state, each);
      return suspects.length >= least ? [] : [`${each.part} ${each.id} by ${suspects.join(' or ')}`];
    });
  };

  test.each(['group', 'chatham-house'] as const)(
    '[VI13] finds no author where one of a category, and one table, are alone, under %s',
    (release) => {
      expect(foundIn({ ...hard, release })).toEqual([]);
      expect(foundIn({ ...hard, release, flagsByTable: false })).toEqual([]);
    },
  );

  test('[VI4] [VI7] [VI8] [VI13] [FR8] [MX4] [CB6] finds for nothing fewer than three who may have written it', () => {
    fc.assert(
      fc.property(rooms, (spoken) => {
        expect(foundIn(spoken)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('canary: in an archive every author is found', () => {
    const { state, written } = spokenRoom(hard);
    expect(written.length).toBeGreaterThan(12);
    for (const each of written.filter(({ part }) => part === 'inputs'))
      expect(mayHaveWritten(state, each, archiveSeen)).toHaveLength(1);
  });
});

describe('[FR19] numbers of countries', () => {
  test('are of three at least, and of two lines differ by three cards or not at all', () => {
    const rows = fc.array(
      fc.record({
        cards: fc.uniqueArray(fc.nat({ max: 9 }).map(String), { maxLength: 8 }),
        countries: fc.nat({ max: 8 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (drawn) => {
        const lines = drawn.map(({ cards: held, countries }, at) => ({
          line: `L${at}`,
          cards: held,
          countries: Math.min(held.length, countries),
        }));
        const told = countriesTold(lines);
        const shown = lines.filter(({ line }) => told.has(line));
        for (const one of shown) {
          expect(one.countries).toBeGreaterThanOrEqual(3);
          for (const other of shown) {
            const both = one.cards.filter((card) => other.cards.includes(card)).length;
            const apart = one.cards.length + other.cards.length - 2 * both;
            expect(apart === 0 || apart >= 3).toBe(true);
          }
        }
        // No more is kept back than must be.
        const [first] = lines.filter(({ countries }) => countries >= 3);
        if (first !== undefined) expect(told.get(first.line)).toBe(first.countries);
      }),
    );
  });

  test('are the same of a line wherever they are told, and none where a release leaves a card out', () => {
    fc.assert(
      fc.property(rooms, (spoken) => {
        const { state } = spokenRoom(spoken);
        const draft = state.framework.draft!;
        const counted = countriesByLine(state, draft);
        const chains = chainsOf(draft, state);
        for (const line of linesOf(draft)) {
          const told = counted.get(refKey(line)) ?? null;
          if (told !== null)
            expect(told).toBe(countriesOf(state, shownOf(state, chains.of(line).inputs)).length);
          expect(frameworkView(state).origins[refKey(line)]?.countries ?? null).toBe(told);
        }
        const { framework } = releaseOf(state, { random: seededRandom('release') });
        for (const { kind, id, countries, countryNames } of framework?.chains ?? []) {
          expect(countryNames).toBeNull();
          if (countries !== null) expect(countries).toBe(counted.get(`${kind} ${id}`));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an archive names the countries of each line', () => {
    const { state } = spokenRoom(hard);
    const chain = archiveOf(state).framework?.chains.find(({ id }) => id === 'F2');
    expect(chain).toMatchObject({
      countries: 4,
      countryNames: ['Country 0', 'Country 1', 'Country 2', 'Country 3'],
    });
  });
});

test('[VI13] groups without a name are enough together, whatever their sizes', () => {
  const sizes = fc.array(fc.nat({ max: 9 }), { maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 3, max: 6 }), (drawn, least) => {
      const all = new Map(drawn.map((size, at) => [`C${at}`, size]));
      const nameless = namelessGroups(all, least);
      const together = [...nameless].reduce((sum, id) => sum + (all.get(id) ?? 0), 0);
      const everybody = drawn.reduce((sum, size) => sum + size, 0);
      expect(together === 0 || together >= Math.min(least, everybody)).toBe(true);
      for (const [id, size] of all) if (size > 0 && size < least) expect(nameless).toContain(id);
    }),
  );
});
