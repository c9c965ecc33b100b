import { describe, expect, test } from 'vitest';
import { blocOf, decisionOn, flaggedCells, undecidedCells } from '../../../shared/framework/reading.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { primaryAct } from '../../../shared/domain/view/acts.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, anOpenBallot, theConsole } from '../../helpers/domain-world.ts';
import { adopt, decide, draftCell, matrixRoom } from '../../helpers/matrix-room.ts';

describe('a matrix in plenary', () => {
  test('[MX1] opening freezes its words and headings, whatever is written in the draft afterwards', () => {
    const room = matrixRoom();
    room.open();
    const { frozen, hash } = room.reading();
    expect(hash).toBe(hashOfJson(frozen));
    const [first = ''] = room.cells;
    const before = draftCell(room, first);
    room.world.do(theConsole, 'framework.cell', {
      matrix: room.matrix,
      cell: { ...before, items: ['Something else'] } as unknown as JsonObject,
      seen: hashOfJson(before),
    });
    expect(room.reading().frozen).toEqual(frozen);
  });

  test('[MX1] without a matrix, or with several and none chosen, the step does not open', () => {
    const none = matrixRoom({ settings: { matrix: 'gone' } });
    expect(none.world.refused(theConsole, 'run.open', { step: none.step })).toBe('too-few');
  });

  test('[MX2] people read, flag with and without a reason, change it and take it back', () => {
    const room = matrixRoom();
    room.open();
    const [first = '', second = ''] = room.cells;
    expect(room.as(0, 'cells.read', { cells: [first, 'no/such/cell'] }).ok).toBe(true);
    expect(room.reading().read[room.seats[0] ?? '']).toEqual([first]);
    expect(room.as(0, 'cell.flag', { cell: first }).ok).toBe(true);
    expect(room.as(0, 'cell.flag', { cell: first, text: 'Who pays?' }).ok).toBe(true);
    expect(room.as(1, 'cell.flag', { cell: second, text: 'By when?' }).ok).toBe(true);
    expect(room.reading().flags.map(({ text }) => text)).toEqual(['Who pays?', 'By when?']);
    expect(room.as(1, 'cell.unflag', { cell: first })).toMatchObject({ ok: false, reason: 'not-found' });
    expect(room.as(0, 'cell.unflag', { cell: first }).ok).toBe(true);
    expect([...flaggedCells(room.reading())]).toEqual([second]);
    room.world.do(theConsole, 'run.stop', { run: room.reading().id });
    expect(room.as(0, 'cell.flag', { cell: first })).toMatchObject({ ok: false, reason: 'step-closed' });
  });

  test('[MX2] who has read every cell is done', () => {
    const room = matrixRoom();
    const run = room.open();
    expect(room.as(0, 'cells.read', { cells: room.cells.slice(1) }).ok).toBe(true);
    expect(room.world.state.runs[run]?.done).toEqual([]);
    expect(room.as(0, 'cells.read', { cells: [...room.cells] }).ok).toBe(true);
    expect(room.world.state.runs[run]?.done).toEqual([room.seats[0]]);
  });

  test('[MX2] a table that speaks as one has one flag on a cell, and any of its seats takes it back', () => {
    const room = matrixRoom({ settings: { byTable: true } });
    room.open();
    const [first = ''] = room.cells;
    // Seats 0, 2 and 4 sit at one table.
    room.as(0, 'cell.flag', { cell: first, text: 'Who pays?' });
    room.as(2, 'cell.flag', { cell: first, text: 'And by when?' });
    expect(room.reading().flags.map(({ text }) => text)).toEqual(['And by when?']);
    room.as(1, 'cell.flag', { cell: first });
    expect(room.reading().flags).toHaveLength(2);
    expect(room.as(4, 'cell.unflag', { cell: first }).ok).toBe(true);
    expect(room.reading().flags.filter(({ withdrawn }) => !withdrawn)).toHaveLength(1);
  });

  test('[MX5] a cell pulled out while somebody looks at the list refuses the adoption of that list', () => {
    const room = matrixRoom();
    room.open();
    room.show();
    const seen = blocOf(room.reading());
    room.as(3, 'cell.flag', { cell: seen[0] ?? '' });
    const { world } = room;
    const run = room.reading().id;
    expect(world.refused(theConsole, 'cells.adopt', { run, cells: seen })).toBe('changed-since');
    world.do(theConsole, 'cell.pull', { run, cell: seen[1] ?? '' });
    expect(adopt(room).ok).toBe(true);
    expect(room.reading().decisions[0]?.cells).toEqual(seen.slice(2));
    expect(world.refused(theConsole, 'cells.adopt', { run, cells: [] })).toBe('already');
    expect(room.as(3, 'cell.flag', { cell: seen[5] ?? '' })).toMatchObject({ reason: 'step-closed' });
  });

  test('[MX6] finishing says how many cells have no decision, and parks them', () => {
    const room = matrixRoom();
    const run = room.open();
    const [first = '', second = ''] = room.cells;
    room.as(0, 'cell.flag', { cell: first });
    room.as(0, 'cell.flag', { cell: second });
    room.show();
    adopt(room);
    decide(room, first, 'accepted');
    const { world } = room;
    expect(world.refused(theConsole, 'run.finish', { run })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'cells.finish', { run, open: 0 })).toBe('to-confirm');
    expect(primaryAct({ ...world.state, currentStep: room.step })).toMatchObject({
      act: 'park-rest',
      command: { name: 'cells.finish', body: { run, open: 1 } },
    });
    world.do(theConsole, 'cells.finish', { run, open: 1 });
    expect(world.state.runs[run]?.phase).toBe('done');
    expect(decisionOn(room.reading(), second)?.kind).toBe('parked');
    expect(draftCell(room, second).status).toBe('parked');
  });

  test('[MX7] a decision keeps who is here; below the quorum a cell can only be parked', () => {
    const room = matrixRoom();
    const statement = aStatement(room.world);
    anOpenBallot(room, [statement]);
    room.open();
    room.show();
    const [first = '', second = ''] = room.cells;
    expect(decide(room, first, 'accepted').ok).toBe(true);
    expect(decisionOn(room.reading(), first)).toMatchObject({
      by: 'console',
      seatsPresent: 6,
      votingPresent: 6,
      quorum: 3,
    });
    for (const seat of room.seats.slice(2)) room.world.do(theConsole, 'seat.leave', { seat });
    expect(decide(room, second, 'accepted')).toMatchObject({ ok: false, reason: 'too-few' });
    expect(decide(room, second, 'amended', ['New'])).toMatchObject({ ok: false, reason: 'too-few' });
    expect(decide(room, second, 'parked').ok).toBe(true);
  });

  test('[MX7] of two who decide on a cell the second is told', () => {
    const room = matrixRoom();
    room.open();
    room.show();
    const [cell = ''] = room.cells;
    const body = { run: room.reading().id, cell, after: null };
    room.world.do(theConsole, 'cell.decide', { ...body, kind: 'accepted' });
    expect(room.world.refused(theConsole, 'cell.decide', { ...body, kind: 'parked' })).toBe('changed-since');
  });

  test('[MX8] what somebody wrote in the framework since a decision stays when that is taken back, as a draft', () => {
    const room = matrixRoom();
    const run = room.open();
    room.show();
    const [cell = ''] = room.cells;
    decide(room, cell, 'amended', ['As the room said']);
    const now = draftCell(room, cell);
    room.world.do(theConsole, 'framework.cell', {
      matrix: room.matrix,
      cell: { ...now, items: ['Edited since'] } as unknown as JsonObject,
      seen: hashOfJson(now),
    });
    room.world.do(theConsole, 'cell.undecide', { run, decision: decisionOn(room.reading(), cell)?.id ?? '' });
    expect(draftCell(room, cell)).toMatchObject({ items: ['Edited since'], status: 'draft' });
    expect(draftCell(room, cell).from.decisions).toBeUndefined();
  });

  test('[MX8] a decision on which another one follows is taken back after that one', () => {
    const room = matrixRoom();
    const run = room.open();
    room.show();
    adopt(room);
    const [bloc] = room.reading().decisions;
    const [cell = ''] = room.cells;
    decide(room, cell, 'parked');
    const body = { run, decision: bloc?.id ?? '' };
    expect(room.world.refused(theConsole, 'cell.undecide', body)).toBe('wrong-phase');
    room.world.do(theConsole, 'undo', {});
    room.world.do(theConsole, 'cell.undecide', body);
    expect(undecidedCells(room.reading())).toHaveLength(room.cells.length);
    expect(room.reading().blocAdopted).toBe(false);
  });

  test('[MX9] the draft has the words, the status and the decision; a cell that is gone is passed over', () => {
    const room = matrixRoom();
    room.open();
    room.show();
    const [first = '', second = '', third = ''] = room.cells;
    decide(room, first, 'amended', ['New words']);
    decide(room, second, 'accepted');
    const amended = decisionOn(room.reading(), first);
    expect(draftCell(room, first)).toMatchObject({
      items: ['New words'],
      status: 'agreed',
      from: { decisions: [amended?.id] },
    });
    expect(draftCell(room, second)).toMatchObject({ items: [], emptyOnPurpose: true, status: 'agreed' });
    const { draft } = room.world.state.framework;
    if (draft === null) throw new Error('there is a draft');
    const wrong = validate(draft, room.world.state);
    expect(wrong.filter(({ kind }) => kind === 'not-in-record')).toEqual([]);
    expect(wrong.filter(({ kind, where }) => kind === 'unbacked' && where.id === first)).toEqual([]);
    room.world.do(theConsole, 'framework.draft', {
      content: { ...draft, matrices: [] } as unknown as JsonObject,
      replaces: hashOfJson(draft),
    });
    expect(decide(room, third, 'parked').ok).toBe(true);
    expect(room.world.state.conflicts).toEqual([]);
  });
});
