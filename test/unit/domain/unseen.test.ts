import { describe, it } from 'vitest';
import { isSortable } from '../../../shared/domain/commands/sorting.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { act } from '../../helpers/random-acts.ts';
import { commentOnFramework } from '../../helpers/random-comment-acts.ts';
import { countBallots, randomRoom } from '../../helpers/random-room.ts';
import {
  type Hidden,
  mapRows,
  phonesOf,
  ofSeats,
  twins,
  swapped,
  nobodyNotices,
} from '../../helpers/unseen.ts';

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
        readings: mapRows(state.readings, (row) => ({
          ...row,
          flags: row.flags.map((flag) => ({ ...flag, seat: swapped(flag.seat, pair) })),
        })),
      };
    },
    mayNotice: (state, viewer) => phonesOf(twins(state) ?? []).includes(viewer),
  },
  '[CB6] which seat of a group commented on a framework, and when': {
    change: (state) => {
      const pair = twins(state);
      if (pair === null) return state;
      return {
        ...state,
        comments: Object.fromEntries(
          Object.entries(state.comments)
            .toReversed()
            .map(([id, row]) => [
              id,
              { ...row, seat: swapped(row.seat, pair), at: '2026-03-09T09:00:00.000Z' },
            ]),
        ),
      };
    },
    mayNotice: (state, viewer) =>
      [
        ...phonesOf(twins(state) ?? []),
        ...ofSeats(
          state,
          Object.values(state.comments).map(({ seat }) => seat),
        ),
      ].includes(viewer),
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

describe.each(Object.entries(hidden))('[VI1] nobody sees %s', (_what, one) => {
  it('so that views stay the same, byte for byte', () => {
    nobodyNotices(one, (list) => {
      const room = randomRoom('unseen');
      countBallots(room);
      commentOnFramework(room);
      for (const draw of list) act(room, draw);
      return room;
    });
  });
});
