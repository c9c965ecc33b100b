import { describe, expect, it } from 'vitest';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { phoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

/** A room of twelve whose first round is counted, every answer with a reason, and whose second is open. */
function secondRound(settings: JsonObject = {}, collection = 'group', method = 'delphi') {
  const { world, seats, meeting } = openRoom(12);
  const lead = (name: string, body: JsonObject) => world.do(theConsole, name, body);
  if (collection === 'named') lead('consultation.edit', { release: 'open' });
  const statement = aStatement(world);
  const activity = { method, collection, settings };
  const { step = '' } = lead('step.add', { meeting, title: 'Delphi', activity });
  const ask = (previous: string | null): string => {
    const { ballot = '' } = lead('ballot.prepare', {
      step,
      label: 'Round',
      statements: [statement],
      previous,
    });
    const found = methods.get(method);
    if (found?.kind !== 'ballot') throw new Error(`${method} is no ballot`);
    const kept = world.state.ballots[ballot]?.settings ?? {};
    const rule = { ...found.firstRule(kept, 3), quorum: null, minimumGroup: 3 };
    lead('ballot.lock', { ballot, rule });
    lead('ballot.open', { ballot });
    return ballot;
  };
  const ballot = ask(null);
  for (let at = 0; at < 12; at += 1) {
    const response = { value: (at % 9) + 1, comment: `Reason ${'x'.repeat(12 - at)}` };
    world.do(phone(`phone-${at}`), 'ballot.cast', { ballot, statement, response }, seats[at]);
  }
  expect(phoneCommon(world.state, nobodyLive).earlierReasons).toEqual({});
  for (const act of ['ballot.stop', 'ballot.count']) lead(act, { ballot });
  ask(ballot);
  return { reasons: phoneCommon(world.state, nobodyLive).earlierReasons[statement] };
}

describe('reasons of the round before', () => {
  it('[VI17] stand beside the statement in the next round, shortest first, with the group and no name', () => {
    const { reasons } = secondRound();
    expect(reasons?.said.map(({ text }) => text.length)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 8),
    );
    expect(reasons?.said.every(({ category }) => category !== null)).toBe(true);
    expect(reasons?.more).toBe(0);
    expect(JSON.stringify(secondRound({}, 'named').reasons)).not.toContain('Person');
  });

  it('[VI17] carry no group where only the whole room is fed back, and are absent where only the own answer is', () => {
    expect(secondRound({ feedback: 'room' }).reasons?.said.every(({ category }) => category === null)).toBe(
      true,
    );
    expect(secondRound({ feedback: 'own' }).reasons).toBeUndefined();
  });

  it('[VI17] are fed back after a rating as it was set, too', () => {
    const scale = { kind: 'nine' };
    const told = (feedback: string) => secondRound({ scale, feedback }, 'group', 'rate').reasons;
    expect(told('groups')?.said.every(({ category }) => category !== null)).toBe(true);
    expect(told('room')?.said.every(({ category }) => category === null)).toBe(true);
    expect(told('own')).toBeUndefined();
  });
});
