import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { replay } from '../../../electron/host/engine/replay.ts';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import type { RecordedEvent } from '../../../shared/domain/event.ts';
import { toyDomain } from '../../helpers/toy-domain.ts';
import type { ToyCommand, ToyState } from '../../helpers/toy-domain.ts';
import { base64, makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

const ballots = fc.constantFrom('b1', 'b2');
const seats = fc.constantFrom('s1', 's2', 's3');
const commands: fc.Arbitrary<ToyCommand> = fc.oneof(
  fc.record({ name: fc.constant('note' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.record({ name: fc.constant('add' as const), n: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.constant<ToyCommand>({ name: 'refuse' }),
  fc.constant<ToyCommand>({ name: 'throw', message: 'x' }),
  fc.constant<ToyCommand>({ name: 'throwInEvolve' }),
  fc.constant<ToyCommand>({ name: 'breakTable' }),
  fc.record({ name: fc.constant('openBallot' as const), ballot: ballots }),
  fc.record({
    name: fc.constant('cast' as const),
    ballot: ballots,
    section: fc.integer({ min: 0, max: 2 }),
    seat: seats,
    envelope: fc.constantFrom(base64('yes'), base64('no')),
  }),
  fc.record({ name: fc.constant('withdraw' as const), ballot: ballots, seat: seats }),
  fc.record({ name: fc.constant('count' as const), ballot: ballots }),
  fc.record({ name: fc.constant('eraseNotes' as const), by: seats.map((seat) => `seat of ${seat}`) }),
);

/** What the toy keeps of its ids is random; a replay must give the very same. */
function withoutVolatile(state: ToyState): ToyState {
  return { ...state, drawn: {} };
}

test('whatever is sent, in whatever batches, a replay of the file gives the living state', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(commands, seats), { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      async (batches) => {
        const place = makePlace();
        try {
          const record = openToy(place);
          for (const batch of batches) {
            const answers = await Promise.all(batch.map(([command, seat]) => send(record, command, seat)));
            accepted += answers.filter((answer) => answer.ok).length;
          }
          const living = record.state();
          expect(withoutVolatile(replay(record.reading, toyDomain).state)).toEqual(withoutVolatile(living));
          await record.close();
          expect(verifyFile(place.file).problems).toEqual([]);
          const again = openToy(place);
          expect({ ...again.state(), origins: [], events: 0 }).toEqual({ ...living, origins: [], events: 0 });
          await again.close();
        } finally {
          removePlace(place);
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(accepted).toBeGreaterThan(40);
});

test('erasing words takes them out of state, file, log and backups; the chain still verifies', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'note', text: 'UNFORGETTABLE words' }, 's1');
  await send(record, { name: 'note', text: 'others stay' }, 's2');
  await record.backups.backUp();
  await send(record, { name: 'eraseNotes', by: 'seat of s1' });
  expect(record.state().notes.map((note) => note.text)).toEqual([null, 'others stay']);
  await record.close();
  expect(verifyFile(place.file)).toMatchObject({ ok: true, erased: 1, problems: [] });
  const everything = readdirSync(place.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place.folder, name))
    .filter((path) => statSync(path).isFile());
  expect(everything.length).toBeGreaterThan(3);
  for (const path of everything) expect(readFileSync(path, 'latin1'), path).not.toContain('UNFORGETTABLE');
});

test('a domain may replay many events at once, brought up to date one by one', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'addMany', times: 10 });
  const { reading } = record;
  const allAtOnce = {
    ...toyDomain,
    upcast: (event: RecordedEvent) => (event.type === 'Added' ? { ...event, data: { n: 3 } } : event),
    evolveAll: (state: ToyState, events: Iterable<RecordedEvent>) => {
      let next = state;
      for (const event of events) next = toyDomain.evolve(next, event);
      return next;
    },
  };
  expect(replay(reading, allAtOnce)).toMatchObject({ events: 11, state: { total: 30, events: 11 } });
  await record.close();
});

test('a snapshot is used as long as evolve is the same, and only then', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  let evolved = 0;
  const counting = {
    ...toyDomain,
    evolve: (...parts: Parameters<typeof toyDomain.evolve>) => {
      evolved += 1;
      return toyDomain.evolve(...parts);
    },
  };
  let record = openToy(place, { domain: counting });
  await send(record, { name: 'addMany', times: 100 });
  await record.close();
  evolved = 0;
  record = openToy(place, { domain: counting });
  expect(record.state()).toMatchObject({ total: 100, events: 102 });
  // Only the event that the opening itself writes.
  expect(evolved).toBe(1);
  await record.close();
  evolved = 0;
  record = openToy(place, { domain: { ...counting, evolveVersion: 'toy 2' } });
  expect(record.state()).toMatchObject({ total: 100, events: 103 });
  expect(evolved).toBe(103);
  await record.close();
});
