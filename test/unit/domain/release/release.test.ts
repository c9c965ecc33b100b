import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseJson } from '../../../../shared/domain/open-format/release-json.ts';
import { archiveOf, releaseOf } from '../../../../shared/domain/release/dossier-of.ts';
import { assemble } from '../../../../shared/report/assemble/assemble.ts';
import type { Consultation } from '../../../../shared/domain/model/consultation.ts';
import type { ReleasePolicy } from '../../../../shared/domain/model/consultation.ts';
import { livelyRoom, people } from '../../../helpers/lively-room.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';
import { workedExample } from '../../../helpers/worked-example.ts';

const example = workedExample();
const release = (state: Consultation, seed = 'one') => releaseOf(state, { random: seededRandom(seed) });

/** All that a release says, in data and in every document. */
function everythingSaid(state: Consultation): string {
  const dossier = release(state);
  const documents = (['report', 'outcome', 'meeting', 'comments'] as const).flatMap((what) =>
    (['en', 'fr'] as const).map((language) => assemble(dossier, { what, language, head: null })),
  );
  return JSON.stringify([dossier, releaseJson(dossier), documents]);
}

describe('[VI4] a release names', () => {
  test('nobody and no seat under the group policy, nor who said a grouped card', () => {
    const said = everythingSaid(livelyRoom({ release: 'group' }).state);
    for (const person of people) expect(said).not.toContain(person);
    expect(release(livelyRoom({ release: 'group' }).state).people.list).toBeNull();
  });

  test.each(['group', 'open'] as const)(
    'no category for a card whose author is the only one of it, under the %s policy',
    (policy) => {
      const { state } = livelyRoom({ release: policy });
      const toldOf = (from: Consultation, number: number) =>
        release(from).inputs.find((input) => input.number === number);
      const card = Object.values(state.inputs).find(
        ({ number }) => typeof toldOf(state, number)?.category === 'string',
      );
      const { seat: author = '', number = 0 } = card ?? {};
      const category = state.seats[author ?? '']?.category;
      const other = Object.keys(state.categories).find((id) => id !== category) ?? '';
      const seats = Object.values(state.seats).map((seat) =>
        seat.category === category && seat.id !== author ? { ...seat, category: other } : seat,
      );
      const alone = { ...state, seats: Object.fromEntries(seats.map((seat) => [seat.id, seat])) };
      expect(toldOf(alone, number)).toMatchObject({ category: null, seat: null });
    },
  );

  test('seats of named steps, and of those only, under the open policy', () => {
    const open = release(livelyRoom({ release: 'open' }).state);
    expect(open.inputs.every((input) => input.seat === null)).toBe(true);
    const bySeat = open.ballots.filter((ballot) => ballot.bySeat.length > 0);
    expect(bySeat.every((ballot) => ballot.collection === 'named')).toBe(true);
    expect(open.statements.flatMap((row) => row.dissents).every((dissent) => dissent.seat !== null)).toBe(
      true,
    );
  });

  test('no country, small category, original, table, meeting or time under the Chatham House rule', () => {
    const { state } = livelyRoom({ release: 'chatham-house' });
    const said = everythingSaid(state);
    for (const hidden of [
      ...people,
      'Lone funder',
      'Single observer body',
      'On manque de temps',
      '"KE"',
      'Table-1',
    ])
      expect(said).not.toContain(hidden);
    const dossier = release(state);
    expect(dossier.people).toMatchObject({ categoriesLeftOut: 2, countries: 9, list: null });
    for (const { original, table, meeting, at, language } of dossier.inputs) {
      expect([original, table, meeting, at]).toEqual([null, null, null, null]);
      expect(language).toBe('en');
    }
    for (const id of Object.keys(state.inputs)) expect(said).not.toContain(id);
    for (const id of Object.keys(state.seats)) expect(said).not.toContain(id);
  });

  test('no number of countries below three under the Chatham House rule', () => {
    const { state } = livelyRoom({ release: 'chatham-house' });
    const two = Object.fromEntries(
      Object.values(state.seats).map((seat, index) => [
        seat.id,
        { ...seat, country: index % 2 === 0 ? 'KE' : 'SN' },
      ]),
    );
    const dossier = release({ ...state, seats: two });
    expect(dossier.people.countries).toBeNull();
    expect(JSON.stringify(assemble(dossier, { what: 'report', language: 'en', head: null }))).toContain(
      'fewer than 3',
    );
  });
});

describe('a Chatham House release', () => {
  test('has its inputs under other numbers and in another order each time, with the same words', () => {
    const orders = Array.from({ length: 6 }, (_, index) =>
      release(example, `release ${index}`).inputs.map(({ text }) => text),
    );
    expect(new Set(orders.map((order) => order.join('|'))).size).toBe(6);
    for (const order of orders) expect(order.toSorted()).toEqual(orders[0]?.toSorted());
    for (const { id, number } of release(example).inputs) expect(id).toBe(`I${number}`);
  });

  test('links each statement to the inputs that it came from, under their new numbers', () => {
    const dossier = release(example);
    const full = archiveOf(example);
    const texts = new Map(dossier.inputs.map(({ id, text }) => [id, text]));
    for (const [index, row] of full.statements.entries()) {
      const from = row.inputs
        .map((id) => full.inputs.find((input) => input.id === id)?.text ?? '')
        .toSorted();
      expect(dossier.statements[index]?.inputs.map((id) => texts.get(id) ?? '').toSorted()).toEqual(from);
    }
  });

  test('spreads new numbers evenly over the inputs', () => {
    const first = archiveOf(example).inputs[0]?.text;
    const places = new Set<number>();
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (seed) => {
        const place = release(example, seed).inputs.findIndex(({ text }) => text === first);
        places.add(place);
        expect(place).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(places.size).toBeGreaterThan(25);
  });
});

describe('a release leaves out', () => {
  test.each(['open', 'group', 'chatham-house'] satisfies ReleasePolicy[])(
    '[SC3] cards that were held back, withdrawn or never shown (%s)',
    (policy) => {
      const said = everythingSaid(livelyRoom({ release: policy, sealed: 'Still sealed.' }).state);
      expect(said).not.toContain('To hold back.');
      expect(said).not.toContain('Still sealed.');
    },
  );

  test('[VI6] results that are withheld, and practice', () => {
    const { state } = livelyRoom();
    const [first] = Object.values(state.ballots);
    if (first === undefined) throw new Error('the room has ballots');
    const withheld = {
      ...state,
      ballots: { ...state.ballots, [first.id]: { ...first, withheld: 'too near' } },
    };
    const practice = { ...state, ballots: { ...state.ballots, [first.id]: { ...first, practice: true } } };
    for (const changed of [withheld, practice]) {
      expect(release(changed).ballots).toHaveLength(release(state).ballots.length - 1);
      expect(everythingSaid(changed)).not.toContain(first.label);
    }
  });

  test('[SB2] withheld secret ballots even from the archive', () => {
    const { state } = livelyRoom();
    const secret = Object.values(state.ballots).find((ballot) => ballot.collection === 'secret');
    if (secret === undefined) throw new Error('the room has a secret ballot');
    const withheld = {
      ...state,
      ballots: { ...state.ballots, [secret.id]: { ...secret, withheld: 'too near' } },
    };
    expect(archiveOf(withheld).ballots.map(({ id }) => id)).not.toContain(secret.id);
  });

  test('what an import brought beside, except how a source is cited', () => {
    const said = JSON.stringify(releaseJson(release(example)));
    expect(said).not.toContain('"basis"');
    expect(said).not.toContain('original_text');
    expect(said).toContain('10.1136/bmjgh-2022-008664');
  });
});
