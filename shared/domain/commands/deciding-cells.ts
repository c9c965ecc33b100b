import { z } from 'zod';
import { blocOf, decisionOn, itemsOf, undecidedCells } from '../../framework/reading.ts';
import type { EventDraft } from '../event.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { CellDecision, Reading } from '../model/reading.ts';
import { carried, uncarried } from './carrying-cells.ts';
import { type Case, type Command, command, need, refuse } from './command.ts';
import { presenceNow, quorumNow } from './decisions.ts';
import { cell } from './reading-cells.ts';
import { id, maybeWords, words } from './words.ts';

/** A reading on which the room may decide: its flags were shown. Corrections are made after its end, too. */
function shownReading(state: Consultation, run: string): Reading {
  const reading = need(state.readings[run], 'This matrix');
  const phase = state.runs[run]?.phase;
  if (phase !== 'shown' && phase !== 'done') {
    refuse('wrong-phase', 'Show the cells to the room first; then it decides.');
  }
  return reading;
}

/** The record of a decision, the draft with it, and how it is taken back. */
function decided(
  at: Case,
  reading: Reading,
  what: Pick<CellDecision, 'kind' | 'cells' | 'enBloc' | 'items' | 'note'>,
): {
  readonly decision: string;
  readonly draft: EventDraft;
  readonly back: Command;
  readonly carries: readonly EventDraft[];
} {
  const { state, by } = at;
  const { present, votingPresent } = presenceNow(state);
  const quorum = quorumNow(state);
  if (what.kind !== 'parked' && quorum !== null && votingPresent < quorum) {
    refuse(
      'too-few',
      `The quorum is ${quorum}; ${votingPresent} voting ${votingPresent === 1 ? 'seat is' : 'seats are'} here. Park it, or wait.`,
    );
  }
  const decision = at.id();
  const { items, note, ...facts } = what;
  const { before, events: carries } = carried(at, reading, { id: decision, ...what });
  const draft = event(
    'CellsDecided',
    { run: reading.id, decision, ...facts, by, seatsPresent: present, votingPresent, quorum },
    { items, note, before },
  );
  const back = { name: 'cell.undecide', body: { run: reading.id, decision } };
  return { decision, draft, back, carries };
}

/** A person in the room wants to discuss a cell and has no phone: the chair pulls it out, or puts it back. */
export const pullCell = command({
  name: 'cell.pull',
  may: ['lead'],
  body: z.object({ run: id, cell, pulled: z.boolean().default(true) }),
  decide(body, { state, by }) {
    const reading = shownReading(state, body.run);
    const { run, pulled } = body;
    need(
      reading.frozen?.cells.find((row) => row.id === body.cell),
      'This cell',
    );
    if (reading.blocAdopted) {
      refuse(
        'wrong-phase',
        'These cells were adopted already. Take that back first, or decide on the cell anew.',
      );
    }
    if (reading.pulled.includes(body.cell) === pulled) {
      refuse('already', pulled ? 'This cell is pulled out already.' : 'This cell was not pulled out.');
    }
    const back = { name: 'cell.pull', body: { run, cell: body.cell, pulled: !pulled } };
    const draft = event('CellPulledOut', { run, cell: body.cell, pulled, by });
    return [undoable(draft, pulled ? 'cell pulled out' : 'cell put back', back)];
  },
});

/** Adopts together the cells that nobody flagged or pulled out; `cells`: those that the sender saw. */
export const adoptBloc = command({
  name: 'cells.adopt',
  may: ['lead'],
  body: z.object({ run: id, cells: z.array(cell).max(2000) }),
  decide({ run, cells }, at) {
    const reading = shownReading(at.state, run);
    const bloc = blocOf(reading);
    if (reading.blocAdopted) refuse('already', 'The cells that nobody flagged were adopted already.');
    if (bloc.length === 0) refuse('too-few', 'Every cell is flagged: there is nothing to adopt together.');
    if (bloc.length !== cells.length || bloc.some((each, index) => cells[index] !== each)) {
      refuse('changed-since', 'Somebody pulled a cell out, or put one back. Look at the list again.');
    }
    const what = { kind: 'accepted', cells: bloc, enBloc: true, items: null, note: '' } as const;
    const { decision, draft, back, carries } = decided(at, reading, what);
    const told = undoable(draft, `${bloc.length} cells adopted together`, back);
    return { ok: true, events: [told, ...carries], answer: { decision, cells: bloc.length } };
  },
});

/**
 * The room's word on one cell: accepted as it was read, amended, or parked.
 *
 * `after`: the decision that stood on it when the sender looked; another one in between refuses this.
 */
export const decideCell = command({
  name: 'cell.decide',
  may: ['lead'],
  body: z.object({
    run: id,
    cell,
    kind: z.enum(['accepted', 'amended', 'parked']),
    items: z.array(words(4000)).max(200).nullable().default(null),
    note: maybeWords(600).default(''),
    after: id.nullable(),
  }),
  decide({ run, cell: which, kind, items: given, note, after }, at) {
    // An item is a line of its cell: two people who add one each both do.
    const items = given?.map((item) => item.replaceAll(/\s*\n\s*/gu, ' ')) ?? null;
    const reading = shownReading(at.state, run);
    const frozen = need(
      reading.frozen?.cells.find((row) => row.id === which),
      'This cell',
    );
    const standing = decisionOn(reading, which);
    if ((standing?.id ?? null) !== after) {
      refuse('changed-since', 'Somebody decided on this cell meanwhile. Look at it again.');
    }
    if (kind === 'amended') {
      if (items === null) refuse('bad-input', 'Please write the new words of the cell first.');
      const before = itemsOf(frozen, standing);
      if (before.length === items.length && before.every((item, index) => item === items[index])) {
        refuse('already', 'These are the words that stand already. Accept the cell, or change them.');
      }
    }
    const what = { kind, cells: [which], enBloc: false, items: kind === 'amended' ? items : null, note };
    const { decision, draft, back, carries } = decided(at, reading, what);
    const told = undoable(
      draft,
      kind === 'accepted' ? 'cell accepted' : kind === 'amended' ? 'cell amended' : 'cell parked',
      back,
    );
    return { ok: true, events: [told, ...carries], answer: { decision } };
  },
});

/** Takes a decision back: what stood before stands again, in the framework too. */
export const undecideCell = command({
  name: 'cell.undecide',
  may: ['lead'],
  body: z.object({ run: id, decision: id }),
  decide(body, at) {
    const { state, by } = at;
    const reading = shownReading(state, body.run);
    const row = need(
      reading.decisions.find((each) => each.id === body.decision),
      'This decision',
    );
    if (row.takenBack) refuse('already', 'This decision was taken back already.');
    if (row.cells.some((each) => decisionOn(reading, each)?.id !== row.id)) {
      refuse('wrong-phase', 'The room decided on one of these cells again since. Take that back first.');
    }
    return [
      event('CellDecisionTakenBack', { run: body.run, decision: row.id, by }),
      ...uncarried(at, reading, row),
    ];
  },
});

/** Ends the reading of a matrix. What was not reached is parked, which the sender must have seen: `open` such cells. */
export const finishMatrix = command({
  name: 'cells.finish',
  may: ['lead'],
  body: z.object({ run: id, open: z.number().int().min(0).default(0) }),
  decide({ run, open }, at) {
    const reading = shownReading(at.state, run);
    if (at.state.runs[run]?.phase === 'done') refuse('already', 'This matrix is finished already.');
    const rest = undecidedCells(reading);
    if (rest.length !== open) {
      refuse('to-confirm', `${rest.length} cells have no decision yet and would be parked. Look again.`, {
        open: rest.length,
      });
    }
    const finished = event('RunFinished', { run, by: at.by });
    if (rest.length === 0) return [finished];
    const what = { kind: 'parked', cells: rest, enBloc: false, items: null, note: '' } as const;
    const { draft, back, carries } = decided(at, reading, what);
    return [undoable(draft, `${rest.length} cells parked`, back), ...carries, finished];
  },
});
