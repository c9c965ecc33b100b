import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSortable } from '../../../shared/domain/commands/sorting.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import type { Consultation, Table } from '../../../shared/domain/model/consultation.ts';
import type { Seat } from '../../../shared/domain/model/people.ts';
import { doorView } from '../../../shared/domain/view/door-view.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { phoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { commonView, personalView } from '../../../shared/domain/view/view.ts';
import { act, type Draw } from '../../helpers/random-acts.ts';
import { countBallots, randomRoom } from '../../helpers/random-room.ts';

const nat = fc.nat({ max: 999 });
const draws: fc.Arbitrary<Draw[]> = fc.array(fc.tuple(nat, nat, nat, nat), {
  minLength: 60,
  maxLength: 200,
  size: 'max',
});

/** Everything that everybody sees, by who sees it. */
function allViews(state: Consultation): Map<string, string> {
  const seen = new Map<string, string>();
  for (const surface of ['screen', 'console', 'phone'] as const) {
    seen.set(surface, JSON.stringify(commonView(state, nobodyLive, surface)));
  }
  seen.set('door', JSON.stringify(doorView(phoneCommon(state, nobodyLive))));
  for (const { id, kind } of Object.values(state.devices)) {
    const surface = kind === 'desk' ? 'desk' : 'phone';
    seen.set(`${surface} ${id}`, JSON.stringify(personalView(state, nobodyLive, { surface, device: id })));
  }
  return seen;
}

const mapRows = <T>(table: Table<T>, change: (row: T) => T): Table<T> =>
  Object.fromEntries(Object.entries(table).map(([id, row]) => [id, change(row)]));

/** One thing that may not be seen: how it is changed, and who may notice. */
type Hidden = {
  readonly change: (state: Consultation) => Consultation;
  /** The devices and surfaces that may see it: of them nothing is asked. */
  readonly mayNotice: (state: Consultation, viewer: string) => boolean;
};

const phonesOf = (seats: readonly (Seat | undefined)[]): string[] =>
  seats.flatMap((seat) => (seat === undefined || seat.device === null ? [] : [`phone ${seat.device}`]));

const ofSeats = (state: Consultation, ids: readonly (string | null)[]): string[] =>
  phonesOf(ids.map((id) => (id === null ? undefined : state.seats[id])));

/** Two seats that nobody can tell apart by what is published of them. */
function twins(state: Consultation): readonly [Seat, Seat] | null {
  const seats = Object.values(state.seats).filter(
    (seat) => seat.role === 'participant' && seat.removed === null,
  );
  for (const one of seats) {
    const two = seats.find(
      (seat) => seat !== one && seat.category === one.category && seat.table === one.table,
    );
    if (two !== undefined) return [one, two];
  }
  return null;
}

const swapped = (id: string | null, [one, two]: readonly [Seat, Seat]): string | null =>
  id === one.id ? two.id : id === two.id ? one.id : id;

const changeBallots = (state: Consultation, change: (ballot: Ballot) => Ballot): Consultation => ({
  ...state,
  ballots: mapRows(state.ballots, change),
});

const hidden: { readonly [what: string]: Hidden } = {
  '[VI2] text before the team’s reveal': {
    change: (state) => ({
      ...state,
      inputs: mapRows(state.inputs, (row) =>
        isSortable(state, row)
          ? row
          : { ...row, text: 'Something else', original: { language: 'sw', text: 'Kitu' } },
      ),
    }),
    mayNotice: (state, viewer) =>
      ofSeats(
        state,
        Object.values(state.inputs).map((row) => row.seat),
      ).includes(viewer),
  },
  '[SC3] text of a card that is held back or withdrawn': {
    change: (state) => ({
      ...state,
      inputs: mapRows(state.inputs, (row) =>
        row.held === null && !row.withdrawn
          ? row
          : { ...row, text: 'Something else', language: 'sw', supports: [] },
      ),
    }),
    mayNotice: (state, viewer) =>
      viewer === 'console' ||
      viewer.startsWith('desk ') ||
      ofSeats(
        state,
        Object.values(state.inputs).flatMap((row) => [row.seat, ...row.supports]),
      ).includes(viewer),
  },
  '[VI3] what was answered before the count': {
    change: (state) =>
      changeBallots(state, (ballot) =>
        ballot.phase === 'counted'
          ? ballot
          : {
              ...ballot,
              responses: mapRows(ballot.responses, (answers) =>
                mapRows(answers, () => ({ value: 3, comment: 'Something else' })),
              ),
            },
      ),
    mayNotice: (state, viewer) =>
      ofSeats(
        state,
        Object.values(state.ballots).flatMap((row) => Object.keys(row.responses)),
      ).includes(viewer),
  },
  '[VI4] which seat of a group answered what': {
    change: (state) => {
      const pair = twins(state);
      if (pair === null) return state;
      return changeBallots(state, (ballot) =>
        ballot.phase !== 'counted' || pair.some(({ id }) => ballot.responses[id] === undefined)
          ? ballot
          : {
              ...ballot,
              responses: Object.fromEntries(
                Object.keys(ballot.responses)
                  .toSorted()
                  .flatMap((seat) => {
                    const answers = ballot.responses[swapped(seat, pair) ?? ''];
                    return answers === undefined ? [] : [[seat, answers]];
                  }),
              ),
            },
      );
    },
    mayNotice: (state, viewer) => phonesOf(twins(state) ?? []).includes(viewer),
  },
  '[VI4] [VI7] which seat of a group wrote a card, a reservation, a co-signature': {
    change: (state) => {
      const pair = twins(state);
      if (pair === null) return state;
      return {
        ...state,
        inputs: mapRows(state.inputs, (row) => ({ ...row, seat: swapped(row.seat, pair) })),
        dissents: mapRows(state.dissents, (row) => ({
          ...row,
          seat: swapped(row.seat, pair),
          cosigners: row.cosigners.map((seat) => swapped(seat, pair) ?? ''),
        })),
      };
    },
    mayNotice: (state, viewer) => phonesOf(twins(state) ?? []).includes(viewer),
  },
  names: {
    change: (state) => ({
      ...state,
      seats: mapRows(state.seats, (seat) => ({ ...seat, person: 'Somebody', organisation: 'X' })),
    }),
    mayNotice: (state, viewer) =>
      viewer === 'console' ||
      viewer === 'desk desk-a' ||
      phonesOf(Object.values(state.seats)).includes(viewer),
  },
  '[VI5] personal codes': {
    change: (state) => ({ ...state, seats: mapRows(state.seats, (seat) => ({ ...seat, code: 'CHANGED2' })) }),
    mayNotice: (state, viewer) =>
      viewer === 'console' ||
      viewer === 'desk desk-a' ||
      phonesOf(Object.values(state.seats)).includes(viewer),
  },
  '[VI6] a withheld result': {
    change: (state) =>
      changeBallots(state, (ballot) =>
        ballot.withheld === null || ballot.result === null
          ? ballot
          : { ...ballot, result: { ...ballot.result, outcomes: {}, detail: {} }, responses: {} },
      ),
    mayNotice: (state, viewer) =>
      ofSeats(
        state,
        Object.values(state.ballots).flatMap((row) => Object.keys(row.responses)),
      ).includes(viewer),
  },
  '[SB2] an opened box': {
    change: (state) =>
      changeBallots(state, (ballot) =>
        ballot.box === null ? ballot : { ...ballot, box: { ...ballot.box, rows: [] } },
      ),
    mayNotice: () => false,
  },
  'calls, declarations and who knocks': {
    change: (state) => ({
      ...state,
      calls: mapRows(state.calls, (row) => ({ ...row, note: 'Something else' })),
      knocks: mapRows(state.knocks, (row) => ({ ...row, name: 'Somebody' })),
      seats: mapRows(state.seats, (seat) => ({
        ...seat,
        declarations: seat.declarations.map((row) => ({
          ...row,
          summary: 'Something else',
          management: 'x',
        })),
      })),
    }),
    mayNotice: (state, viewer) =>
      viewer === 'console' ||
      viewer === 'desk desk-a' ||
      phonesOf(Object.values(state.seats)).includes(viewer),
  },
};

describe.each(Object.entries(hidden))('[VI1] nobody sees %s', (_what, { change, mayNotice }) => {
  it('so that views stay the same, byte for byte', () => {
    let changed = 0;
    fc.assert(
      fc.property(draws, (list) => {
        const room = randomRoom('unseen');
        countBallots(room);
        for (const draw of list) act(room, draw);
        const before = room.world.state;
        const after = change(before);
        if (JSON.stringify(after) !== JSON.stringify(before)) changed += 1;
        const now = allViews(after);
        for (const [viewer, view] of allViews(before)) {
          if (!mayNotice(before, viewer)) expect(now.get(viewer), viewer).toBe(view);
        }
      }),
      { numRuns: 8, seed: 8 },
    );
    expect(changed, 'something really was changed').toBeGreaterThan(0);
  });
});
