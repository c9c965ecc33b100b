import { describe, expect, it } from 'vitest';
import { recountOf } from '../../../shared/domain/commands/recount.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { teamBallots } from '../../../shared/domain/view/team-ballot-view.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, anOpenBallot, phone, theConsole } from '../../helpers/domain-world.ts';
import { prepare, voting } from '../../helpers/voting-room.ts';
import { usualRule } from '../../helpers/usual-rule.ts';

const inOrder = (ids: readonly (string | undefined)[]): string[] =>
  ids.flatMap((id) => id ?? []).toSorted((a, b) => (a < b ? -1 : 1));

describe('ballots', () => {
  it('[BA1] [BA2] freezes wording, rule and electorate, and opens on nothing that changed since', () => {
    const room = voting();
    const { world, seats, steps, statement } = room;
    const ballot = prepare(room, [statement]);
    expect(world.refused(theConsole, 'ballot.open', { ballot })).toBe('wrong-phase');
    world.do(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    expect(world.state.ballots[ballot]).toMatchObject({ lockedBy: 'console', lockedAt: world.now });
    expect(world.refused(theConsole, 'ballot.lock', { ballot, rule: usualRule })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'ballot.edit', { ballot, label: 'Other' })).toBe('wrong-phase');
    world.do(theConsole, 'statement.reword', { statement, text: 'Reworded', seen: 1 });
    expect(world.refused(theConsole, 'ballot.open', { ballot })).toBe('changed-since');
    const dropped = aStatement(world);
    const other = prepare(room, [dropped]);
    world.do(theConsole, 'ballot.lock', { ballot: other, rule: usualRule });
    world.do(theConsole, 'statement.drop', { statement: dropped, reason: 'Late' });
    expect(world.refused(theConsole, 'ballot.open', { ballot: other })).toBe('wrong-phase');
    const open = anOpenBallot(room, [statement]);
    world.do(theConsole, 'seat.add', { category: room.categories[0] ?? '' });
    expect(Object.keys(world.state.ballots[open]?.electorate ?? {})).toEqual(seats);
    const named = { method: 'rate', collection: 'named' };
    expect(world.refused(theConsole, 'step.edit', { step: steps.rate, activity: named })).toBe('rule-locked');
  });

  it('[BA1] locks no rule on a step that was changed since', () => {
    const room = voting();
    const { world, steps, statement } = room;
    const ballot = prepare(room, [statement]);
    world.do(theConsole, 'step.edit', {
      step: steps.rate,
      activity: { method: 'rate', collection: 'named' },
    });
    expect(world.refused(theConsole, 'ballot.lock', { ballot, rule: usualRule })).toBe('changed-since');
  });

  it('[BA3] [BA4] counts the last answer before the stop, and none after it', () => {
    const room = voting();
    const { world, seats, statement, cast, refusedCast, count } = room;
    const ballot = anOpenBallot(room, [statement]);
    cast(0, ballot, statement, { value: 1 });
    cast(0, ballot, statement, { value: 5 });
    cast(1, ballot, statement, { value: 2 });
    cast(1, ballot, statement, null);
    world.do(theConsole, 'ballot.stop', { ballot });
    expect(refusedCast(2, ballot, statement)).toBe('ballot-closed');
    world.do(theConsole, 'undo');
    cast(2, ballot, statement, { value: 4 });
    cast(3, ballot, statement, { value: 4 });
    count(ballot);
    expect(world.state.ballots[ballot]?.roll).toEqual(inOrder([seats[0], seats[2], seats[3]]));
    expect(world.state.ballots[ballot]?.responses[seats[0] ?? '']).toEqual({ [statement]: { value: 5 } });
  });

  it('[BA5] [BA13] lets only the electorate vote, and leaves recused seats out of every base', () => {
    const room = voting(8);
    const { world, seats, statement, cast, refusedCast, count, categories } = room;
    const other = aStatement(world);
    const ballot = prepare(room, [statement, other]);
    world.do(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    world.do(theConsole, 'ballot.recuse', { ballot, seat: seats[0] ?? '', statements: [statement] });
    world.do(theConsole, 'ballot.open', { ballot });
    expect(refusedCast(0, ballot, statement)).toBe('recused');
    cast(0, ballot, other, { value: 4 });
    const { seat: late = '' } = world.do(theConsole, 'seat.add', { category: categories[0] ?? '' });
    world.do(phone('late'), 'seat.take', { code: world.state.seats[late]?.code ?? '' });
    expect(
      world.refused(phone('late'), 'ballot.cast', { ballot, statement, response: { value: 4 } }, late),
    ).toBe('not-in-electorate');
    for (const at of [1, 2, 3, 4, 5]) cast(at, ballot, statement, { value: at === 5 ? 'abstain' : 4 });
    count(ballot);
    expect(world.state.ballots[ballot]?.result?.detail).toMatchObject({
      [statement]: { published: { total: { eligible: 8, recused: 1, responded: 5, abstained: 1 } } },
    });
  });

  it('[BA6] [BA7] refuses what is not on the ballot or off the scale; a withdrawn item’s votes are void', () => {
    const room = voting();
    const { world, statement, cast, refusedCast, count } = room;
    const other = aStatement(world);
    const ballot = anOpenBallot(room, [statement, other]);
    expect(refusedCast(0, ballot, 'unknown')).toBe('bad-input');
    for (const value of [0, 6, 2.5, '4', null])
      expect(refusedCast(0, ballot, statement, { value })).toBe('bad-input');
    for (const at of [0, 1, 2, 3]) {
      cast(at, ballot, statement, { value: 4 });
      cast(at, ballot, other, { value: 4, comment: 'Void' });
    }
    world.do(theConsole, 'ballot.withdrawItem', { ballot, statement: other, reason: 'Unclear' });
    expect(refusedCast(1, ballot, other)).toBe('ballot-closed');
    count(ballot);
    expect(Object.keys(world.state.ballots[ballot]?.result?.outcomes ?? {})).toEqual([statement]);
    expect(teamBallots(world.state, nobodyLive)[ballot]?.comments).toEqual([]);
  });

  it('[BA8] [BA12] counts a stopped ballot, once; the result is what its answers give', () => {
    const room = voting();
    const { world, statement, cast } = room;
    const ballot = anOpenBallot(room, [statement]);
    for (const at of [0, 1, 2, 3, 4, 5]) cast(at, ballot, statement, { value: 5 });
    expect(world.refused(theConsole, 'ballot.count', { ballot })).toBe('wrong-phase');
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
    expect(world.refused(theConsole, 'ballot.count', { ballot })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'ballot.resume', { ballot, reason: 'No' })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'ballot.void', { ballot, reason: 'No' })).toBe('wrong-phase');
    expect(world.state.statements[statement]?.status).toBe('agreed');
    const counted = world.state.ballots[ballot];
    expect(counted && recountOf(counted)).toEqual({ newer: false, problems: [] });
  });

  it('[BA11] changes no statement by a practice ballot', () => {
    const room = voting();
    const { world, steps, cast, count } = room;
    const body = { step: steps.rate, text: 'Tea or coffee?', label: 'Practice' };
    const { ballot = '' } = world.do(theConsole, 'ballot.practice', body);
    world.do(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    world.do(theConsole, 'ballot.open', { ballot });
    const item = world.state.ballots[ballot]?.items[0]?.statement ?? '';
    for (const at of [0, 1, 2, 3, 4]) cast(at, ballot, item, { value: 5 });
    count(ballot);
    expect(world.state.statements[item]?.status).toBe('open');
    expect(world.state.ballots[ballot]?.result?.outcomes).toEqual({ [item]: 'agreed' });
    world.do(theConsole, 'step.edit', {
      step: steps.rate,
      activity: { method: 'rate', collection: 'named' },
    });
  });

  it('[BA14] asks whether people may vote in another language than their own', () => {
    const room = voting();
    const { world, seats, statement } = room;
    for (const seat of seats.slice(0, 3)) world.do(theConsole, 'seat.edit', { seat, language: 'fr-CA' });
    const ballot = prepare(room, [statement]);
    world.do(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    const before = teamBallots(world.state, nobodyLive)[ballot]?.opening;
    expect(before).toMatchObject({ otherLanguage: { 'fr-CA': 3 }, voters: 8, minutes: 1 });
    expect(world.refused(theConsole, 'ballot.open', { ballot })).toBe('to-confirm');
    expect(world.refused(theConsole, 'ballot.open', { ballot, otherLanguage: 2 })).toBe('to-confirm');
    world.do(theConsole, 'ballot.open', { ballot, otherLanguage: 3 });
    world.do(theConsole, 'ballot.void', { ballot, reason: 'Again' });
    world.do(theConsole, 'statement.translate', { statement, language: 'fr', text: 'Un' });
    const again = prepare(room, [statement]);
    world.do(theConsole, 'ballot.lock', { ballot: again, rule: usualRule });
    world.do(theConsole, 'ballot.open', { ballot: again });
  });

  it('[BA15] lists flags that nobody answered before it opens', () => {
    const room = voting();
    const { world, seats, steps } = room;
    const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    const { input = '' } = world.do(phone('phone-0'), 'input.write', { run, text: 'Mine' }, seats[0]);
    for (const act of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, act, { run });
    const { statement = '' } = world.do(theConsole, 'statement.draft', { text: 'Theirs', inputs: [input] });
    world.do(phone('phone-0'), 'input.flag', { input, kind: 'meaning-lost', note: 'Not that' }, seats[0]);
    const ballot = prepare(room, [statement]);
    const flags = () => teamBallots(world.state, nobodyLive)[ballot]?.opening?.flags;
    expect(flags()).toMatchObject([{ statement, input, note: 'Not that' }]);
    world.do(theConsole, 'flag.answer', { input, flag: flags()?.[0]?.flag ?? '', answer: 'Reworded' });
    expect(flags()).toEqual([]);
  });

  it('[BA16] takes no vote before a declaration that the category asks for', () => {
    const room = voting();
    const { world, seats, categories, statement, cast, refusedCast } = room;
    world.do(theConsole, 'category.edit', { category: categories[0] ?? '', declarationRequired: true });
    const ballot = anOpenBallot(room, [statement]);
    expect(refusedCast(0, ballot, statement)).toBe('to-declare');
    cast(1, ballot, statement, { value: 4 });
    world.do(phone('phone-0'), 'interest.declare', { kind: 'none' }, seats[0]);
    cast(0, ballot, statement, { value: 4 });
  });

  it('[PE8] [RI5] takes no vote for a removed seat, not even at the desk', () => {
    const room = voting();
    const { world, seats, statement, refusedCast } = room;
    const ballot = anOpenBallot(room, [statement]);
    world.do(theConsole, 'seat.remove', { seat: seats[0] ?? '' });
    expect(refusedCast(0, ballot, statement)).toBe('removed');
    const body = { ballot, statement, response: { value: 4 }, seat: seats[0] ?? '' };
    expect(world.refused(theConsole, 'ballot.cast', body)).toBe('removed');
    expect(
      world.refused(phone('phone-1'), 'ballot.cast', { ballot, statement, response: { value: 4 } }, seats[2]),
    ).toBe('not-seated');
  });

  it('[SG1] [SG2] fixes with the rule what becomes of each group, at the greatest of the minimums', () => {
    const room = voting();
    const { world, statement, steps } = room;
    const locked = (rule: JsonObject, step = steps.rate) => {
      const ballot = prepare(room, [statement], { step });
      world.do(theConsole, 'ballot.lock', { ballot, rule });
      const { plan, rule: stored } = world.state.ballots[ballot] ?? {};
      return [plan?.minimum, stored?.['minimumGroup']];
    };
    expect(locked(usualRule)).toEqual([3, 3]);
    expect(locked({ ...usualRule, minimumGroup: 6 })).toEqual([6, 6]);
    expect(locked(usualRule, steps.secret)).toEqual([5, 5]);
    world.do(theConsole, 'consultation.edit', { minimumGroup: 7 });
    expect(locked(usualRule)).toEqual([7, 7]);
  });
});
