import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recountOf } from '../../../shared/domain/commands/recount.ts';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { phoneCommon, phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { teamBallots } from '../../../shared/domain/view/team-ballot-view.ts';
import type { BallotMethod } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, DomainWorld, openRoom, phone, theConsole, theHost } from '../../helpers/domain-world.ts';

const method = methods.get('real-time-delphi') as BallotMethod;

type Said = number | 'abstain' | null;

/** An open real-time ballot on one statement. */
function openBallot(people: number, settings: JsonObject = {}) {
  const { world, seats, meeting } = openRoom(people);
  const lead = (name: string, body: JsonObject) => world.do(theConsole, name, body);
  const statement = aStatement(world);
  const activity = { method: method.name, collection: 'group', settings };
  const { step = '' } = lead('step.add', { meeting, title: 'Delphi', activity });
  const { ballot = '' } = lead('ballot.prepare', { step, label: 'Delphi', statements: [statement] });
  lead('ballot.lock', { ballot, rule: { ...method.firstRule({}, 3), quorum: null } });
  lead('ballot.open', { ballot });
  const say = (at: number, value: Said, comment?: string): void => {
    const response = value === null ? null : { value, ...(comment === undefined ? {} : { comment }) };
    world.do(phone(`phone-${at}`), 'ballot.cast', { ballot, statement, response }, seats[at]);
  };
  return {
    world,
    ballot,
    statement,
    seats,
    say,
    sees: (at: number) => phoneMine(world.state, `phone-${at}`).seats[0]?.ballot?.pictures[statement],
    groupOf: (at: number) => world.state.ballots[ballot]?.electorate[seats[at] ?? ''] ?? '',
    count: () => {
      for (const act of ['ballot.stop', 'ballot.count']) lead(act, { ballot });
      return world.state.ballots[ballot];
    },
  };
}

describe('a real-time Delphi', () => {
  it('[VI14] shows a phone nothing of a statement before its own rating, and nothing below five answers', () => {
    const room = openBallot(12, { feedback: 'room' });
    for (const at of [0, 1, 2, 3]) room.say(at, 7);
    expect(room.sees(0)).toBeUndefined();
    room.say(4, 3, 'Too dear');
    expect(room.sees(0)).toMatchObject({ answers: 5, counts: [0, 0, 1, 0, 0, 0, 4, 0, 0], rows: [] });
    expect(room.sees(0)?.reasons).toEqual(['Too dear']);
    expect(room.sees(5)).toBeUndefined();
    room.say(5, 'abstain');
    expect(room.sees(5)).toBeUndefined();
    room.say(0, null);
    expect(room.sees(0)).toBeUndefined();
    expect(room.sees(1)).toMatchObject({ answers: 5 });
  });

  it('[VI15] moves a picture when three have answered or changed their answer since, never for one or two', () => {
    const room = openBallot(12, { feedback: 'room' });
    for (const at of [0, 1, 2, 3, 4]) room.say(at, 7);
    room.say(5, 1);
    for (const value of [2, 3, 4, 5]) room.say(5, value);
    room.say(6, 1);
    expect(room.sees(0)?.answers).toBe(5);
    room.say(7, 1);
    expect(room.sees(0)).toMatchObject({ answers: 8, counts: [2, 0, 0, 0, 1, 0, 5, 0, 0] });
  });

  it('[VI15] hides from whoever keeps every picture what fewer than three of a row answered', () => {
    const act = fc.record({
      at: fc.nat({ max: 16 }),
      value: fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 9 }), weight: 8 },
        { arbitrary: fc.constantFrom<Said>('abstain', null), weight: 1 },
      ),
    });
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 20, maxLength: 70 }),
        fc.constantFrom('groups', 'room'),
        (acts, feedback) => {
          const room = openBallot(17, { feedback });
          const minimum = room.world.state.ballots[room.ballot]?.plan?.minimum ?? 3;
          const pool = room.world.state.ballots[room.ballot]?.plan?.pool?.groups ?? [];
          const rowOf = (at: number): string =>
            feedback === 'room'
              ? 'everybody'
              : pool.includes(room.groupOf(at))
                ? 'other-groups'
                : room.groupOf(at);
          const answers = new Map<number, Said>();
          const kept = new Map<string, ReadonlyMap<number, Said>[]>();
          for (const { at, value } of acts) {
            const before = room.world.events.length;
            room.say(at, value);
            answers.set(at, value);
            const shown = room.world.events.slice(before).filter(({ type }) => type === 'PictureShown');
            for (const { data } of shown) {
              for (const row of data['rows'] as string[]) {
                const now = new Map(
                  [...answers].filter(([seat, said]) => said !== null && rowOf(seat) === row),
                );
                expect(now.size).toBeGreaterThanOrEqual(minimum);
                for (const then of kept.get(row) ?? []) {
                  const seats = new Set([...then.keys(), ...now.keys()]);
                  const differ = [...seats].filter((seat) => then.get(seat) !== now.get(seat)).length;
                  expect(differ).toBeGreaterThanOrEqual(minimum);
                  compared += 1;
                }
                kept.set(row, [...(kept.get(row) ?? []), now]);
              }
            }
            // What a phone sees is the sum of these rows, and of nothing else.
            const viewer = [...answers].find(([, said]) => typeof said === 'number')?.[0];
            const picture = viewer === undefined ? undefined : room.sees(viewer);
            if (picture === undefined) continue;
            const behind = [...kept.values()].flatMap((rows) => [...(rows.at(-1)?.values() ?? [])]);
            expect(picture.answers).toBeGreaterThanOrEqual(5);
            expect(picture.answers).toBe(behind.length);
            expect(picture.counts).toEqual(
              Array.from({ length: 9 }, (_, level) => behind.filter((said) => said === level + 1).length),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('[VI3] [VI14] looks the same to the console, the screen and whoever has not rated, whatever was answered', () => {
    const act = fc.record({ at: fc.nat({ max: 9 }), value: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 40 }), (acts) => {
        const seen = (turned: boolean) => {
          const room = openBallot(12);
          // Turned round the middle, answers move as far: what the console is told of that stays the same.
          for (const { at, value } of acts) room.say(at, turned ? 10 - value : value, `Reason ${turned}`);
          const { state } = room.world;
          return JSON.stringify([
            consoleView(state, nobodyLive),
            screenView(state, nobodyLive),
            phoneCommon(state, nobodyLive),
            phoneMine(state, 'phone-10'),
            phoneMine(state, 'phone-11'),
          ]);
        };
        expect(seen(true)).toBe(seen(false));
      }),
      { numRuns: 40 },
    );
  });

  it('[BA26] keeps first answers, and tells how many changed them only where these are nobody or three', () => {
    const firstSaid = [2, 3, 2, 8, 8, 9, 7, 8];
    const figures = (changes: readonly (readonly [number, number])[]) => {
      const room = openBallot(8);
      firstSaid.forEach((value, at) => room.say(at, value));
      for (const [at, value] of changes) room.say(at, value);
      const counted = room.count();
      if (counted === undefined || counted.result === null) throw new Error('not counted');
      expect(recountOf(counted)).toEqual({ newer: false, problems: [] });
      return method.figuresInWords(counted.result.detail, room.statement, 'en');
    };
    expect(
      figures([
        [0, 8],
        [1, 9],
        [2, 1],
        [2, 7],
      ]),
    ).toContain('of 8 who rated, 3 changed their first answer; median at first 7.5, net change 38%');
    expect(figures([])).toContain('0 changed their first answer');
    expect(figures([[0, 9]])).toContain('first and last answers not compared');
  });

  it('[BA27] [VI16] tells the console how it stands by the stopping rule, and which results a last picture would give away', () => {
    const room = openBallot(12, { feedback: 'room' });
    const stands = () => teamBallots(room.world.state, nobodyLive)[room.ballot]?.pictures;
    expect(stands()).toEqual({ shown: 0, moves: [], late: 0 });
    for (const at of [0, 1, 2, 3, 4]) room.say(at, 7);
    for (const at of [5, 6, 7]) room.say(at, 7);
    expect(stands()).toEqual({ shown: 1, moves: [0], late: 0 });
    room.say(8, 1);
    expect(stands()?.late).toBe(1);
    for (const at of [9, 10]) room.say(at, 1);
    expect(stands()).toMatchObject({ shown: 1, late: 0 });
  });

  it('[BA26] comes back from an archive with its first answers, and is counted to the same', () => {
    const room = openBallot(9);
    for (let at = 0; at < 8; at += 1) room.say(at, at + 1);
    for (const [at, value] of [
      [0, 7],
      [1, 8],
      [2, 'abstain'],
      [3, 9],
      [4, null],
    ] as const) {
      room.say(at, value);
    }
    const counted = room.count();
    const first = archiveJson(room.world.state);
    const world = new DomainWorld('imported');
    world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(first)) as JsonObject });
    expect(archiveJson(world.state).ballots[0]?.firsts).toEqual(first.ballots[0]?.firsts);
    expect(Object.values(first.ballots[0]?.firsts ?? {})).toHaveLength(7);
    const again = world.state.ballots[room.ballot];
    expect(again?.result?.detail).toEqual(counted?.result?.detail);
    expect(again === undefined ? [] : recountOf(again).problems).toEqual([]);
  });

  it('[BA18] is never secret', () => {
    const { world, meeting } = openRoom(6);
    const body = { meeting, title: 'Delphi', activity: { method: method.name, collection: 'secret' } };
    expect(world.refused(theConsole, 'step.add', body)).toBe('bad-input');
  });
});
