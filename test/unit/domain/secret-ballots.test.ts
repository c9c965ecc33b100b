import { describe, expect, it } from 'vitest';
import { recountOf } from '../../../shared/domain/commands/recount.ts';
import { paperSeat } from '../../../shared/domain/secret-ballot.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { teamBallots } from '../../../shared/domain/view/team-ballot-view.ts';
import { aStatement, anOpenBallot, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';
import { usualRule } from '../../helpers/usual-rule.ts';

function secretly(people = 12) {
  const room = openRoom(people);
  const { world, seats, steps } = room;
  const statement = aStatement(world);
  const ballot = anOpenBallot(room, [statement], usualRule, { step: steps.secret });
  const seal = (at: number, value: number | 'abstain', comment?: string) => {
    const envelope = world.envelope(ballot, 0, seats[at] ?? '', [value], comment);
    return world.send(phone(`phone-${at}`), 'ballot.seal', { ballot, section: 0, envelope }, seats[at]);
  };
  const stop = (): void => void world.do(theConsole, 'ballot.stop', { ballot });
  const count = (): void => void world.do(theConsole, 'ballot.count', { ballot });
  return { ...room, statement, ballot, seal, stop, count, of: () => world.state.ballots[ballot] };
}

describe('secret ballots', () => {
  it('[SB1] needs five voting seats', () => {
    const room = openRoom(4);
    const { world, steps } = room;
    const body = { step: steps.secret, label: 'B', statements: [aStatement(world)] };
    const { ballot = '' } = world.do(theConsole, 'ballot.prepare', body);
    expect(world.refused(theConsole, 'ballot.lock', { ballot, rule: usualRule })).toBe('too-few');
  });

  it('[SB2] [BA12] holds no response in any event, and no seat beside one after the count', () => {
    const { world, seats, seal, stop, count, of, statement } = secretly();
    seats.forEach((_seat, at) =>
      expect(seal(at, 1 + (at % 5), `Said ${at}`)).toMatchObject({ ok: true, events: [] }),
    );
    expect(of()?.responses).toEqual({});
    stop();
    count();
    expect(of()?.sealed).toEqual({});
    expect(of()?.roll).toHaveLength(12);
    expect(of()?.box?.rows).toHaveLength(12);
    expect(world.envelopes.size + world.keys.size).toBe(0);
    const box = JSON.stringify(of()?.box);
    for (const seat of seats) expect(box).not.toContain(seat);
    for (const { id } of of()?.box?.rows ?? []) expect(JSON.stringify(world.events)).not.toContain(id);
    expect(JSON.stringify(world.events)).not.toContain('Said 3');
    expect(of()?.result?.detail).toMatchObject({
      [statement]: { published: { total: { counts: [3, 3, 2, 2, 2] } } },
    });
    const counted = of();
    expect(counted && recountOf(counted)).toEqual({ newer: false, problems: [] });
  });

  it('[SB3] replaces the envelope by a revote', () => {
    const { world, seal, stop, count, of, statement } = secretly();
    for (let at = 0; at < 12; at += 1) seal(at, 1);
    for (let at = 0; at < 12; at += 1) seal(at, 5);
    expect(world.envelopes.size).toBe(12);
    stop();
    count();
    expect(of()?.result?.outcomes).toEqual({ [statement]: 'agreed' });
  });

  it('[SB4] [SB5] counts papers by group, as many as there are marks, and no seat twice', () => {
    const { world, seats, seal, stop, ballot, of, categories } = secretly();
    for (let at = 0; at < 10; at += 1) seal(at, 4);
    const mark = (at: number, on = true) => ({ ballot, seat: seats[at] ?? '', on });
    expect(world.refused(theConsole, 'paper.mark', mark(0))).toBe('already');
    for (const at of [10, 11]) world.do(theConsole, 'paper.mark', mark(at));
    expect(seal(10, 4)).toMatchObject({ ok: false, reason: 'already' });
    stop();
    expect(world.refused(theConsole, 'ballot.count', { ballot })).toBe('papers-differ');
    for (const group of categories) {
      const envelope = world.envelope(ballot, 0, paperSeat(group), [2]);
      world.do(theConsole, 'paper.enter', { ballot, group, papers: [[{ section: 0, envelope }]] });
    }
    world.do(theConsole, 'ballot.count', { ballot });
    expect(of()?.roll).toEqual(seats.toSorted());
    expect(of()?.box?.rows).toHaveLength(12);
    expect(of()?.box?.rows.filter(({ response }) => response['value'] === 2)).toHaveLength(2);
  });

  it('[SB6] [SB9] counts nothing without the key, keeps the votes, and says that the file was moved', () => {
    const { world, seal, stop, ballot, of } = secretly();
    seal(0, 4);
    stop();
    world.keys.clear();
    expect(world.refused(theConsole, 'ballot.count', { ballot })).toBe('internal');
    expect(world.envelopes.size).toBe(1);
    const view = teamBallots(world.state, { ...nobodyLive, keysMissing: new Set([ballot]) });
    expect(view[ballot]?.keyMissing).toBe(true);
    world.do(theConsole, 'ballot.void', { ballot, reason: 'Moved' });
    expect(of()?.phase).toBe('void');
  });

  it('[SB7] deletes envelopes and key when it is voided', () => {
    const { world, seal, ballot, of } = secretly();
    seal(0, 4);
    world.do(theConsole, 'ballot.void', { ballot, reason: 'Wrong list' });
    expect([world.envelopes.size, world.keys.size, of()?.sealed]).toEqual([0, 0, {}]);
  });

  it('[SB10] refuses an envelope of another length or section, a phone’s and a paper’s, before it is kept', () => {
    const { world, seats, ballot, of, categories } = secretly();
    const whole = world.envelope(ballot, 0, seats[0] ?? '', [4]);
    const wrong: readonly (readonly [section: number, envelope: string])[] = [
      [0, whole.slice(0, -4)],
      [0, `${whole}AAAA`],
      [0, 'x'.repeat(100)],
      [1e9, whole],
    ];
    for (const [section, envelope] of wrong) {
      const phoned = world.send(phone('phone-0'), 'ballot.seal', { ballot, section, envelope }, seats[0]);
      expect(phoned).toMatchObject({ ok: false, reason: 'bad-input' });
      const batch = { ballot, group: categories[0] ?? '', papers: [[{ section, envelope }]] };
      expect(world.refused(theConsole, 'paper.enter', batch)).toBe('bad-input');
    }
    expect([world.envelopes.size, of()?.sealed, of()?.paperEntered]).toEqual([0, {}, {}]);
  });

  it('[SB8] tells the organiser where everybody answered alike', () => {
    const { world, seal, stop, count, ballot, statement, categories } = secretly();
    for (let at = 0; at < 12; at += 1) seal(at, at % 2 === 0 ? 4 : 1 + (at % 5));
    stop();
    expect(teamBallots(world.state, nobodyLive)[ballot]?.unanimous).toEqual({});
    count();
    expect(teamBallots(world.state, nobodyLive)[ballot]?.unanimous).toEqual({ [statement]: [categories[0]] });
  });
});
