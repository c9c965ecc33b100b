import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionOn, flaggedCells, stateOf, undecidedCells } from '../../../shared/framework/reading.ts';
import { evolveAll } from '../../../shared/domain/evolve/evolve.ts';
import { nothingYet } from '../../../shared/domain/model/consultation.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { commonView, personalView } from '../../../shared/domain/view/view.ts';
import { theConsole } from '../../helpers/domain-world.ts';
import { matrixAct } from '../../helpers/random-matrix-acts.ts';
import { randomMatrixRoom } from '../../helpers/random-matrix-room.ts';
import { adopt, decide, draftCell, type MatrixRoom, matrixRoom } from '../../helpers/matrix-room.ts';

describe('whatever is read, flagged and decided', () => {
  const nat = fc.nat({ max: 99 });
  const acts = fc.array(fc.tuple(fc.nat({ max: 7 }), nat, nat), { minLength: 10, maxLength: 60 });

  function play(list: readonly (readonly [number, number, number])[], look: (room: MatrixRoom) => void) {
    const room = matrixRoom();
    const run = room.open();
    list.slice(0, 12).forEach(([, who, which]) => {
      const cell = room.cells[which % 9] ?? '';
      room.as(who % 6, which % 4 === 0 ? 'cell.unflag' : 'cell.flag', { cell });
    });
    room.show();
    for (const [what, who, which] of list) {
      const cell = room.cells[which % room.cells.length] ?? '';
      switch (what) {
        case 0:
          room.as(who % 6, 'cell.flag', { cell });
          break;
        case 1:
          room.world.send(theConsole, 'cell.pull', { run, cell, pulled: who % 3 > 0 });
          break;
        case 2:
          adopt(room);
          break;
        case 3:
          // The framework itself was taken in before the room came: that is not taken back here.
          if (room.world.state.undo.at(-1)?.command.name === 'framework.draft') break;
          room.world.send(theConsole, 'undo', {});
          break;
        default:
          decide(
            room,
            cell,
            ['accepted', 'amended', 'parked'][who % 3] ?? '',
            who % 3 === 1 ? [`New ${which}`] : null,
          );
      }
      look(room);
    }
    return room;
  }

  test('[MX6] every cell is in exactly one state, and after the end none is unread', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const room = play(list, (now) => {
          const { frozen, ...reading } = now.reading();
          for (const cell of frozen?.cells ?? []) {
            const decision = decisionOn(reading, cell.id);
            const state = stateOf(cell, decision);
            expect(state === 'unread').toBe(decision === null);
            const draft = draftCell(now, cell.id);
            expect(draft.status).toBe(
              state === 'unread' ? 'draft' : state === 'parked' ? 'parked' : 'agreed',
            );
            expect(draft.from.decisions?.at(-1)).toBe(decision?.id);
            if (state === 'empty') expect(draft.emptyOnPurpose).toBe(true);
          }
        });
        const run = room.reading().id;
        room.world.do(theConsole, 'cells.finish', { run, open: undecidedCells(room.reading()).length });
        expect(undecidedCells(room.reading())).toEqual([]);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test('[MX5] en bloc adopts exactly what nobody flagged or pulled out and nobody decided', () => {
    let adopted = 0;
    fc.assert(
      fc.property(acts, (list) => {
        let before: ReturnType<MatrixRoom['reading']> | null = null;
        play(list, (room) => {
          const now = room.reading();
          if (before !== null && now.blocAdopted && !before.blocAdopted) {
            adopted += 1;
            const was = before;
            const flagged = flaggedCells(was);
            const wanted = room.cells.filter((cell) => !flagged.has(cell) && decisionOn(was, cell) === null);
            expect(now.decisions.at(-1)).toMatchObject({ enBloc: true, kind: 'accepted', cells: wanted });
          }
          before = now;
        });
      }),
      { numRuns: 60, seed: 12 },
    );
    expect(adopted).toBeGreaterThan(20);
  });

  test('[MX8] [UN1] taking back restores the reading and the framework', () => {
    let taken = 0;
    fc.assert(
      fc.property(acts, (list) => {
        let before: MatrixRoom['world']['state'] | null = null;
        play(list, (room) => {
          const { world } = room;
          const now = world.state;
          if (before !== null && now.undo.length > before.undo.length) {
            const events = world.events.length;
            world.do(theConsole, 'undo', {});
            const told = ({ readings, framework }: typeof now) => ({
              framework,
              readings: Object.values(readings).map((row) => ({
                ...row,
                decisions: row.decisions.filter(({ takenBack }) => !takenBack),
                pulled: row.pulled.toSorted(),
              })),
            });
            expect(told(world.state)).toEqual(told(before));
            taken += 1;
            world.state = now;
            world.events.length = events;
          }
          before = now;
        });
      }),
      { numRuns: 40, seed: 13 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test('[RE1] [RE3] [RE5] [MX10] in any order: nothing throws, nothing conflicts, a replay is the same', () => {
    const nine = fc.nat({ max: 999 });
    const draws = fc.array(fc.tuple(nine, nine, nine, nine), { minLength: 30, maxLength: 120, size: 'max' });
    const accepted = new Set<string>();
    fc.assert(
      fc.property(draws, (list) => {
        const room = randomMatrixRoom('any order');
        for (const draw of list) {
          const before = room.world.state;
          matrixAct(room, draw);
          const last = room.outcomes.at(-1);
          if (last?.outcome.ok === false) {
            expect(room.world.state).toBe(before);
            expect(last.outcome.say).toMatch(/[.?]$/u);
          } else if (last !== undefined) accepted.add(last.name);
          const { slide } = room.world.state.screen;
          const mayMove = ['screen.show', 'run.open', 'run.show', 'screen.freeze'];
          if (slide !== before.screen.slide) expect(mayMove).toContain(last?.name);
        }
        const { state, events } = room.world;
        expect(state.conflicts).toEqual([]);
        expect(evolveAll(nothingYet, JSON.parse(JSON.stringify(events)) as typeof events)).toEqual({
          ...state,
          drawn: {},
        });
        for (const surface of ['screen', 'console', 'phone', 'desk'] as const)
          commonView(state, nobodyLive, surface);
        for (const device of Object.keys(state.devices))
          personalView(state, nobodyLive, { surface: 'phone', device });
      }),
      { numRuns: 40, seed: 14 },
    );
    expect([...accepted].toSorted()).toEqual(
      expect.arrayContaining([
        'cell.decide',
        'cell.flag',
        'cell.pull',
        'cell.undecide',
        'cell.unflag',
        'cells.adopt',
        'cells.finish',
        'cells.read',
        'screen.show',
        'undo',
      ]),
    );
  });
});
