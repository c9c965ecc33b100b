import { describe, it } from 'vitest';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Phase } from '../../../shared/domain/model/programme.ts';
import type { Reading } from '../../../shared/domain/model/reading.ts';
import { matrixAct } from '../../helpers/random-matrix-acts.ts';
import { randomMatrixRoom } from '../../helpers/random-matrix-room.ts';
import { type Hidden, mapRows, phonesOf, twins, swapped, nobodyNotices } from '../../helpers/unseen.ts';

/** The flags of a reading on another cell and with other words, while its run is in one of these phases. */
function otherFlags(state: Consultation, row: Reading, phases: readonly Phase[]): Reading {
  const run = state.runs[row.id];
  if (run === undefined || run.shownAt !== null || !phases.includes(run.phase)) return row;
  const cell = row.frozen?.cells.at(-1)?.id ?? '';
  return { ...row, flags: row.flags.map((flag) => ({ ...flag, cell, text: 'Something else' })) };
}

/** The phones of those who flagged something, and of their tables. */
function flaggers(state: Consultation): readonly string[] {
  const flags = Object.values(state.readings).flatMap((row) => row.flags);
  const seats = Object.values(state.seats).filter((seat) =>
    flags.some((flag) => flag.seat === seat.id || flag.table === seat.table),
  );
  return phonesOf(seats);
}

const onMatrices: { readonly [what: string]: Hidden } = {
  '[MX3] which cells are flagged, and why, before the team looks': {
    change: (state) => ({
      ...state,
      readings: mapRows(state.readings, (row) => otherFlags(state, row, ['open', 'stopped'])),
    }),
    mayNotice: (state, viewer) => flaggers(state).includes(viewer),
  },
  '[MX3] which cells are flagged, and why, before the room sees it': {
    change: (state) => ({
      ...state,
      readings: mapRows(state.readings, (row) => otherFlags(state, row, ['open', 'stopped', 'team'])),
    }),
    mayNotice: (state, viewer) => viewer === 'console' || flaggers(state).includes(viewer),
  },
  '[MX4] which seat of a group flagged a cell': {
    change: (state) => {
      const pair = twins(state);
      return pair === null
        ? state
        : {
            ...state,
            readings: mapRows(state.readings, (row) => ({
              ...row,
              flags: row.flags.map((flag) => ({ ...flag, seat: swapped(flag.seat, pair) })),
            })),
          };
    },
    mayNotice: (state, viewer) => phonesOf(twins(state) ?? []).includes(viewer),
  },
};

describe.each(Object.entries(onMatrices))('[VI1] nobody sees %s', (_what, one) => {
  it('so that views stay the same, byte for byte', () => {
    nobodyNotices(one, (list) => {
      const room = randomMatrixRoom('unseen');
      // Whatever phase it is left in: a few acts of the list, then no more.
      for (const draw of list.slice(0, 4 + ((list[0]?.[0] ?? 0) % 30))) matrixAct(room, draw);
      return room;
    });
  });
});
