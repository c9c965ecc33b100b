import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../shared/domain/commands/counting.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

/** A room with an open ballot of this method on three statements, and what its seats hand in. */
function room(method: string, settings: JsonObject = {}) {
  const opened = openRoom(8);
  const { world, seats, meeting } = opened;
  const statements = ['One.', 'Two.', 'Three.'].map((text) => aStatement(world, text));
  const activity = { method, collection: 'group', settings };
  const { step = '' } = world.do(theConsole, 'step.add', { meeting, title: method, activity });
  const { ballot = '' } = world.do(theConsole, 'ballot.prepare', { step, label: 'B', statements });
  const found = methods.get(method);
  if (found?.kind !== 'ballot') throw new Error('no ballot');
  const kept = world.state.ballots[ballot]?.settings ?? {};
  world.do(theConsole, 'ballot.lock', { ballot, rule: found.firstRule(kept, 3) });
  world.do(theConsole, 'ballot.open', { ballot });
  const sheet = (values: readonly (number | null)[]): JsonObject =>
    Object.fromEntries(
      values.flatMap((value, index) => (value === null ? [] : [[statements[index] ?? '', { value }]])),
    );
  const handIn = (at: number, values: readonly (number | null)[]) =>
    world.do(phone(`phone-${at}`), 'ballot.castAll', { ballot, responses: sheet(values) }, seats[at]);
  const refused = (at: number, values: readonly (number | null)[]) =>
    world.refused(phone(`phone-${at}`), 'ballot.castAll', { ballot, responses: sheet(values) }, seats[at]);
  return { ...opened, statements, ballot, handIn, refused };
}

describe('[BA17] answers that belong together', () => {
  it('are refused where more is given out than there is, in one cast or over several', () => {
    const { world, seats, ballot, statements, refused, handIn } = room('dots');
    expect(refused(0, [3, 3, null])).toBe('bad-input');
    handIn(0, [3, 2, null]);
    const body = { ballot, statement: statements[2] ?? '', response: { value: 1 } };
    expect(world.refused(phone('phone-0'), 'ballot.cast', body, seats[0])).toBe('bad-input');
  });

  it('are refused where two statements have one place, or one has more than its share', () => {
    expect(room('rank').refused(0, [1, 1, 2])).toBe('bad-input');
    expect(room('dots').refused(0, [4, null, null])).toBe('bad-input');
  });

  it('replace what was handed in before, and take back what they leave out', () => {
    const { world, seats, ballot, statements, handIn } = room('dots');
    handIn(0, [3, 2, null]);
    handIn(0, [null, 1, 1]);
    expect(world.state.ballots[ballot]?.responses[seats[0] ?? '']).toEqual({
      [statements[1] ?? '']: { value: 1 },
      [statements[2] ?? '']: { value: 1 },
    });
  });

  it('count with nothing on what they leave out, so that no group is hidden on one statement alone', () => {
    const { world, ballot, statements, handIn } = room('dots');
    for (const at of [0, 1, 2, 3, 4, 5]) handIn(at, at % 2 === 0 ? [3, null, null] : [null, 2, null]);
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
    const counted = world.state.ballots[ballot];
    if (counted === undefined || counted.result === null) throw new Error('not counted');
    const tables = counted.result.detail as unknown as {
      readonly [id: string]: {
        readonly published: { readonly total: JsonObject; readonly rows: JsonObject[] };
      };
    };
    for (const statement of statements) {
      const { total, rows } = tables[statement]!.published;
      expect(total['responded']).toBe(6);
      expect(rows.map((row) => row['responded'])).toEqual([3, 3]);
    }
    expect(resultOf(counted, null, null)).toEqual(counted.result);
  });

  it('may be put in order in part: who leaves a statement out puts it behind', () => {
    const { world, ballot, statements, handIn } = room('rank');
    for (const at of [0, 1, 2]) handIn(at, [2, 1, null]);
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
    const rank = methods.get('rank');
    if (rank?.kind !== 'ballot') throw new Error('no ballot');
    const whole = rank.whole?.(world.state.ballots[ballot]?.result?.detail ?? null, (id) => id);
    expect(whole?.places.map(({ statement }) => statement)).toEqual([
      statements[1],
      statements[0],
      statements[2],
    ]);
  });
});

describe('[BA18] methods that link a person’s answers', () => {
  it('cannot be secret', () => {
    for (const method of methods.values()) {
      if (method.needsLinked) expect(method.collections, method.name).not.toContain('secret');
    }
    const { world, meeting } = openRoom(6);
    const activity = { method: 'rank', collection: 'secret' };
    expect(world.refused(theConsole, 'step.add', { meeting, title: 'Order', activity })).toBe('bad-input');
  });
});
