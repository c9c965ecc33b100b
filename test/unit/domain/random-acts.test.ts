import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve, evolveAll, evolveMark } from '../../../shared/domain/evolve/evolve.ts';
import { type Consultation, nothingYet } from '../../../shared/domain/model/consultation.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { commonView, personalView } from '../../../shared/domain/view/view.ts';
import { secondsBetween } from '../../../shared/util/time.ts';
import { theConsole } from '../../helpers/domain-world.ts';
import { act, type Draw } from '../../helpers/random-acts.ts';
import { randomRoom, type RandomRoom } from '../../helpers/random-room.ts';

const nat = fc.nat({ max: 99_999 });
const draws: fc.Arbitrary<Draw[]> = fc.array(fc.tuple(nat, nat, nat, nat), {
  minLength: 60,
  maxLength: 160,
  size: 'max',
});

/** Plays the draws; `look` is called after each act with the state before. */
function play(
  list: readonly Draw[],
  look: (room: RandomRoom, before: Consultation) => void = () => undefined,
) {
  const room = randomRoom('random');
  for (const draw of list) {
    const before = room.world.state;
    act(room, draw);
    look(room, before);
  }
  return room;
}

const settled = (state: Consultation): Consultation => ({ ...state, drawn: {} });

describe('whatever people do, in any order', () => {
  it('[RE1] [RE3] [RE5] accepts or refuses in one sentence; nothing throws, nothing conflicts', () => {
    let accepted = 0;
    let sent = 0;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(draws, (list) => {
        const room = play(list, ({ world, outcomes }, before) => {
          const last = outcomes.at(-1);
          if (last?.outcome.ok !== false) return;
          expect(world.state).toBe(before);
          expect(last.outcome.say).toMatch(/[.?]$/u);
        });
        expect(room.world.state.conflicts).toEqual([]);
        sent += room.outcomes.length;
        for (const { name, outcome } of room.outcomes) {
          if (!outcome.ok) continue;
          accepted += 1;
          kinds.add(name);
        }
      }),
      { numRuns: 250, seed: 1 },
    );
    expect(accepted / sent, 'the generator really does something').toBeGreaterThan(0.3);
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'ballot.count',
        'ballot.seal',
        'input.same',
        'statement.merge',
        'undo',
        'run.show',
        'comments.take',
        'comment.answer',
        'pile.name',
        'sort.record',
      ]),
    );
  });

  it('[RE2] [RE6] replays to the same state from what went through JSON', () => {
    fc.assert(
      fc.property(draws, (list) => {
        const { world } = play(list);
        const events = JSON.parse(JSON.stringify(world.events)) as typeof world.events;
        const counted = new Map(
          world.marks.flatMap((mark) => (mark.type === 'BoxOpened' ? [[mark.ballot, mark]] : [])),
        );
        const placed = [...world.envelopes.values()].map(
          ({ ballot, section, seat }) => ({ type: 'EnvelopePlaced', ballot, section, seat }) as const,
        );
        const order = world.marks.filter(({ type }) => type === 'EnvelopePlaced');
        const rebuilt = [...counted.values(), ...placed].reduce(evolveMark, evolveAll(nothingYet, events));
        expect(placed.length).toBeLessThanOrEqual(order.length);
        expect(bySeat(settled(rebuilt))).toEqual(bySeat(settled(world.state)));
        expect(events.reduce(evolve, nothingYet)).toEqual(evolveAll(nothingYet, events));
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it('[IN7] never lets two sorters hold one card', () => {
    fc.assert(
      fc.property(draws, (list) => {
        play(list, ({ world, outcomes }, before) => {
          const last = outcomes.at(-1);
          if (last?.name !== 'card.draw' || !last.outcome.ok) return;
          const card = (last.outcome.answer as { readonly input: string | null }).input ?? 'none';
          const held = before.drawn[card];
          const now = world.state.drawn[card];
          if (held === undefined || now === undefined || held.device === now.device) return;
          expect(secondsBetween(held.at, now.at)).toBeGreaterThanOrEqual(120);
        });
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('[UN1] [UN3] [IN8] [WO5] takes back the last act, so that its part is as before', () => {
    let taken = 0;
    fc.assert(
      fc.property(draws, (list) => {
        play(list, (room, before) => {
          const { world } = room;
          if (world.state.undo.length <= before.undo.length || room.outcomes.at(-1)?.name === 'undo') return;
          const entries = world.state.undo.length - before.undo.length;
          const after = world.state;
          const { events, marks } = { events: world.events.length, marks: world.marks.length };
          const name = room.outcomes.at(-1)?.name;
          for (let each = 0; each < entries; each += 1) {
            expect(world.send(theConsole, 'undo'), `undo of ${name}`).toMatchObject({ ok: true });
          }
          expect(placesOf(world.state), `undo of ${name}`).toEqual(placesOf(before));
          expect(world.state.undo).toEqual(before.undo);
          taken += 1;
          // The walk goes on from before the undo, so that later acts meet what was done.
          world.state = after;
          world.events.length = events;
          world.marks.length = marks;
        });
      }),
      { numRuns: 40, seed: 4 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('[RE3] reads any event and any mark without throwing', () => {
    const room = play(Array.from({ length: 120 }, (_, i): Draw => [i * 7, i * 3, i * 5, i]));
    const { world } = room;
    const value = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as never),
      fc.constantFrom(...Object.keys(world.state.inputs), ...Object.keys(world.state.ballots), '__proto__'),
    );
    fc.assert(
      fc.property(
        fc.nat(),
        fc.dictionary(fc.string(), value),
        fc.nat(),
        fc.boolean(),
        (at, data, cut, erased) => {
          const model = world.events[at % world.events.length];
          if (model === undefined) return;
          const keys = Object.keys(model.data);
          const { [keys[cut % Math.max(1, keys.length)] ?? '']: _cut, ...rest } = model.data;
          const broken = { ...model, data: { ...rest, ...data }, content: erased ? null : model.content };
          const next = evolve(world.state, broken);
          expect(next).toBeTypeOf('object');
          evolveAll(world.state, [broken, model]);
          evolve(world.state, { ...broken, type: 'SomethingNewer' });
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });

  it('[RE3] looks at every state from everywhere without throwing', () => {
    fc.assert(
      fc.property(draws, (list) => {
        const { world } = play(list);
        for (const surface of ['screen', 'console', 'phone', 'desk'] as const)
          commonView(world.state, nobodyLive, surface);
        for (const device of Object.keys(world.state.devices)) {
          for (const surface of ['phone', 'desk'] as const)
            personalView(world.state, nobodyLive, { surface, device });
        }
      }),
      { numRuns: 25, seed: 6 },
    );
  });
});

/** Who placed an envelope first is in no record: only that it is there. */
function bySeat(state: Consultation): Consultation {
  const ballots = Object.fromEntries(
    Object.entries(state.ballots).map(([id, ballot]) => [
      id,
      {
        ...ballot,
        sealed: Object.fromEntries(
          Object.entries(ballot.sealed).map(([seat, sections]) => [seat, sections.toSorted((a, b) => a - b)]),
        ),
      },
    ]),
  );
  return { ...state, ballots };
}

/** What an undo must bring back: where cards lie, what themes and statements are, who is in the room. */
function placesOf(state: Consultation) {
  return {
    inputs: Object.values(state.inputs).map(({ id, theme, sameAs, setAside, held }) => ({
      id,
      theme,
      sameAs,
      setAside,
      held,
    })),
    themes: Object.values(state.themes).filter((row) => !row.removed && row.mergedInto === null),
    statements: Object.values(state.statements)
      .filter((row) => row.status !== 'dropped')
      .map(({ id, status, mergedInto, inputs, evidence, theme, versions }) => ({
        id,
        status,
        mergedInto,
        inputs,
        evidence,
        theme,
        text: versions.at(-1)?.text,
      })),
    removed: Object.values(state.seats).map((seat) => seat.removed === null),
    steps: Object.values(state.steps).map((step) => step.removed),
    ballots: Object.values(state.ballots).map(({ phase }) => phase),
  };
}
