import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Seat } from '../model/people.ts';
import type { CellFlag, Reading } from '../model/reading.ts';
import { type Case, command, need, refuse } from './command.ts';
import { id, maybeWords } from './words.ts';

/** A cell's id is made of those of its matrix, row and column. */
export const cell = z
  .string()
  .min(1)
  .max(400)
  .refine((name) => !(name in Object.prototype), { error: 'This cannot be the id of anything.' });

/** Whether the step of a reading asks the tables: a table speaks as one. */
export function asksTables(state: Consultation, { step }: Pick<Reading, 'step'>): boolean {
  return state.steps[step]?.activity?.settings['byTable'] === true;
}

/** The flag of a seat on a cell, or that of its table where the tables are asked. */
export function flagOf(
  state: Consultation,
  reading: Reading,
  seat: Pick<Seat, 'id' | 'table'>,
  cellId: string,
): CellFlag | undefined {
  const isByTable = seat.table !== null && asksTables(state, reading);
  return reading.flags.find(
    (flag) =>
      flag.cell === cellId &&
      !flag.withdrawn &&
      (isByTable ? flag.table === seat.table : flag.seat === seat.id),
  );
}

/** Flags come while people read, and while the cells that go together are shown: anyone may pull one out. */
export function takesFlags(state: Consultation, reading: Reading): boolean {
  const phase = state.runs[reading.id]?.phase;
  return phase === 'open' || (phase === 'shown' && !reading.blocAdopted);
}

function readingOf(state: Consultation, run: string): Reading {
  return need(state.readings[run], 'This matrix');
}

function mustTakeFlags(state: Consultation, reading: Reading): void {
  if (takesFlags(state, reading)) return;
  refuse(
    'step-closed',
    reading.blocAdopted
      ? 'The cells that nobody flagged were adopted. Ask for the floor if one of them must be discussed.'
      : 'Reading has stopped. Once the cells are shown you can still pull one out.',
  );
}

/** Whose word this is: the seat's own phone, or what a desk types from paper. */
function speaker(at: Case, given: string | undefined): Seat {
  const seat = at.seat ?? (at.rights.has('paper') ? need(given, 'The seat') : null);
  return need(seat === null ? undefined : at.state.seats[seat], 'Your seat');
}

/** Says which cells a person has read: passed without a word, or flagged. Whoever has read all of them is done. */
export const readCells = command({
  name: 'cells.read',
  may: ['participant'],
  body: z.object({ run: id, cells: z.array(cell).min(1).max(2000) }),
  decide({ run, cells }, at) {
    const reading = readingOf(at.state, run);
    const seat = need(at.seat, 'Your seat');
    if (at.state.runs[run]?.phase !== 'open') refuse('step-closed', 'Reading has stopped.');
    const before = new Set(reading.read[seat]);
    const all = (reading.frozen?.cells ?? []).map((row) => row.id);
    const wanted = new Set(cells);
    const fresh = all.filter((each) => wanted.has(each) && !before.has(each));
    if (fresh.length === 0) return [];
    const isDone = before.size + fresh.length === all.length;
    const said = at.state.runs[run].done.includes(seat);
    return [
      event('CellsRead', { run, cells: fresh }, { seat }),
      ...(isDone && !said ? [event('DoneFlagged', { run, done: true }, { seat })] : []),
    ];
  },
});

/** "Discuss this one", with a reason or without; again with other words, these take the place of the first ones. */
export const flagCell = command({
  name: 'cell.flag',
  may: ['participant', 'paper'],
  body: z.object({ run: id, cell, text: maybeWords(600).default(''), seat: id.optional() }),
  decide(body, at) {
    const reading = readingOf(at.state, body.run);
    mustTakeFlags(at.state, reading);
    need(
      reading.frozen?.cells.find((row) => row.id === body.cell),
      'This cell',
    );
    const seat = speaker(at, body.seat);
    const before = flagOf(at.state, reading, seat, body.cell);
    if (before?.text === body.text) refuse('already', 'This cell is flagged already.');
    const { run, text } = body;
    const flag = before?.id ?? at.id();
    const by = { seat: seat.id, table: seat.table, category: seat.category, text };
    return {
      ok: true,
      events: [event('CellFlagged', { run, flag, cell: body.cell }, by)],
      answer: { flag },
    };
  },
});

export const unflagCell = command({
  name: 'cell.unflag',
  may: ['participant', 'paper'],
  body: z.object({ run: id, cell, seat: id.optional() }),
  decide(body, at) {
    const reading = readingOf(at.state, body.run);
    mustTakeFlags(at.state, reading);
    const flag = need(flagOf(at.state, reading, speaker(at, body.seat), body.cell), 'Your flag');
    return [event('CellUnflagged', { run: body.run, flag: flag.id })];
  },
});
