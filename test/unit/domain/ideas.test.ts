import { describe, expect, it } from 'vitest';
import { primaryAct } from '../../../shared/domain/view/acts.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { stepView } from '../../../shared/domain/view/parts.ts';
import { phoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

/** A nominal group that stands before its first act. */
function nominalGroup(settings: JsonObject = {}) {
  const room = openRoom(6);
  const { world, meeting, seats } = room;
  const activity = { method: 'nominal-group', settings, collection: 'group' };
  const step = world.do(theConsole, 'step.add', { meeting, title: 'What first?', activity })['step'] ?? '';
  world.do(theConsole, 'step.go', { step });
  const runOf = (): string => world.state.steps[step]?.runs.at(-1) ?? '';
  /** Presses the facilitator's one button, and says which it was. */
  const press = (): string => {
    const act = primaryAct(world.state);
    if (act === null) return 'end';
    if (act.act === 'lock-rule') {
      const rule = methods.get('nominal-group');
      if (rule?.kind !== 'ballot') throw new Error('a ballot');
      const { settings: kept = {} } = world.state.ballots[act.ballot ?? ''] ?? {};
      world.do(theConsole, 'ballot.lock', { ballot: act.ballot, rule: rule.firstRule(kept, 3) });
    } else if (act.command === null) throw new Error(`${act.act} has no command`);
    else world.do(theConsole, act.command.name, act.command.body);
    return act.act;
  };
  const write = (index: number, text: string): string =>
    world.do(phone(`phone-${index}`), 'input.write', { run: runOf(), text }, seats[index])['input'] ?? '';
  const vote = (index: number, order: readonly string[]): void => {
    const responses = Object.fromEntries(order.map((statement, at) => [statement, { value: at + 1 }]));
    const ballot = Object.keys(world.state.ballots).at(-1);
    world.do(phone(`phone-${index}`), 'ballot.castAll', { ballot, responses }, seats[index]);
  };
  return { ...room, step, press, write, vote, runOf };
}

describe('a step that votes on its own ideas', () => {
  it('[GA9] passes through all its phases by the one button', () => {
    const { world, step, press, write, vote } = nominalGroup();
    const pressed: string[] = [press()];
    for (const index of [0, 1, 2, 3]) write(index, `Idea ${index}`);
    for (let presses = 0; presses < 5; presses += 1) pressed.push(press());
    const ideas = Object.values(world.state.statements).map(({ id }) => id);
    expect(ideas).toHaveLength(4);
    for (let round = 0; round < 2; round += 1) {
      pressed.push(press(), press());
      for (const index of [0, 1, 2, 3]) vote(index, ideas.toReversed());
      pressed.push(press(), press());
      if (round === 0) pressed.push(press());
    }
    expect(pressed.join(' ')).toBe(
      'open stop look show number first-vote lock-rule open-ballot stop count second-vote lock-rule open-ballot stop count',
    );
    expect(primaryAct(world.state)?.act).not.toBe('second-vote');
    const [first, second] = Object.values(world.state.ballots);
    expect(second?.previous).toBe(first?.id);
    expect(second?.round).toBe(2);
    const method = methods.get('nominal-group');
    if (method?.kind !== 'ballot') throw new Error('a ballot');
    expect(method.verdictInWords(first?.result?.detail ?? null, ideas[3] ?? '', 'en')).toBe(
      '16 points from 4 people',
    );
    expect(world.state.steps[step]?.runs).toHaveLength(3);
  });

  it('[GA9] takes no idea once the vote is prepared, and goes on without a second vote where none was wanted', () => {
    const { world, seats, step, press, write, vote, runOf } = nominalGroup({ secondVote: false });
    press();
    expect(stepView(world.state, step)?.takesCards).toBe(true);
    write(0, 'First');
    write(1, 'Second');
    for (const act of ['stop', 'look', 'show', 'number', 'first-vote']) expect(press()).toBe(act);
    expect(stepView(world.state, step)?.takesCards).toBe(false);
    expect(world.refused(theConsole, 'run.open', { step })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'ideas.number', { step })).toBe('rule-locked');
    press();
    press();
    expect(
      world.refused(phone('phone-0'), 'input.write', { run: runOf(), text: 'Late' }, seats[0] ?? null),
    ).toBe('wrong-phase');
    const ideas = Object.keys(world.state.statements);
    for (const index of [0, 1, 2]) vote(index, ideas);
    press();
    expect(press()).toBe('count');
    expect(primaryAct(world.state)?.act).not.toBe('second-vote');
  });

  it('[GA10] numbers what was shown, with merged cards behind the one that they say the same as', () => {
    const { world, step, press, write } = nominalGroup();
    press();
    const one = write(0, 'Peer visits');
    const same = write(1, 'Visits among peers');
    const held = write(2, 'Names somebody');
    press();
    press();
    expect(world.refused(theConsole, 'ideas.number', { step })).toBe('already');
    world.do(theConsole, 'input.same', { input: same, sameAs: one });
    world.do(theConsole, 'input.hold', { input: held, held: true, reason: 'Names somebody' });
    press();
    press();
    expect(Object.values(world.state.statements)).toMatchObject([
      { number: 1, kind: 'idea', inputs: [one, same], versions: [{ text: 'Peer visits' }] },
    ]);
    expect(world.refused(theConsole, 'ideas.number', { step })).toBe('already');
    expect(world.refused(theConsole, 'ideas.number', { step: 'none' })).toBe('not-found');
  });

  it('refuses an order of more ideas than were asked for', () => {
    const { world, seats, press, write } = nominalGroup({ top: 2 });
    press();
    for (const index of [0, 1, 2]) write(index, `Idea ${index}`);
    for (let presses = 0; presses < 7; presses += 1) press();
    const [ballot] = Object.keys(world.state.ballots);
    const responses = Object.fromEntries(
      Object.keys(world.state.statements).map((id, at) => [id, { value: at + 1 }]),
    );
    expect(world.refused(phone('phone-0'), 'ballot.castAll', { ballot, responses }, seats[0] ?? null)).toBe(
      'bad-input',
    );
    expect(phoneCommon(world.state, nobodyLive).ballot?.question?.sheet).toEqual({ kind: 'order', most: 2 });
  });
});
