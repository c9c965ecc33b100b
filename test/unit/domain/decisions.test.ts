import { describe, expect, it } from 'vitest';
import { aStatement, anOpenBallot, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

function deciding(people = 6) {
  const room = openRoom(people);
  const { world, seats } = room;
  const statement = aStatement(world);
  const say = (at: number, kind: string, text = 'In my own words') =>
    world.do(phone(`phone-${at}`), 'dissent.write', { statement, kind, text }, seats[at])['dissent'] ?? '';
  const adopt = (more = {}) => ({ statement, kind: 'adopted', seen: 1, ...more });
  return { ...room, statement, say, adopt };
}

describe('decisions and dissent', () => {
  it('[DE1] lets only the author write and withdraw; co-signing adds a name', () => {
    const { world, seats, say } = deciding();
    const dissent = say(0, 'reservation');
    const from = (at: number) => [phone(`phone-${at}`), seats[at]] as const;
    const [one, oneSeat] = from(1);
    expect(world.refused(one, 'dissent.withdraw', { dissent }, oneSeat)).toBe('not-allowed');
    expect(world.refused(theConsole, 'dissent.withdraw', { dissent })).toBe('not-allowed');
    world.do(one, 'dissent.cosign', { dissent, on: true }, oneSeat);
    const [author, authorSeat] = from(0);
    expect(world.refused(author, 'dissent.cosign', { dissent, on: true }, authorSeat)).toBe('already');
    expect(world.state.dissents[dissent]).toMatchObject({ text: 'In my own words', cosigners: [seats[1]] });
    world.do(author, 'dissent.withdraw', { dissent }, authorSeat);
    expect(world.refused(one, 'dissent.cosign', { dissent, on: true }, oneSeat)).toBe('not-found');
  });

  it('[DE2] leaves a reservation with the version on which it was written', () => {
    const { world, statement, say } = deciding();
    const dissent = say(0, 'reservation');
    world.do(theConsole, 'statement.reword', { statement, text: 'Reworded', seen: 1 });
    expect(world.state.dissents[dissent]?.version).toBe(1);
  });

  it('[DE7] takes new words of the author in one stroke: unsigned, unanswered, on the same version', () => {
    const { world, seats, statement, say, adopt } = deciding();
    const dissent = say(0, 'objection');
    const reword = (at: number, text: string) =>
      [phone(`phone-${at}`), 'dissent.reword', { dissent, text }, seats[at]] as const;
    world.do(phone('phone-1'), 'dissent.cosign', { dissent, on: true }, seats[1]);
    world.do(theConsole, 'dissent.answer', { dissent, answer: 'no', reason: 'Heard' });
    world.do(theConsole, 'statement.reword', { statement, text: 'Reworded', seen: 1 });
    expect(world.refused(...reword(1, 'Not mine'))).toBe('not-allowed');
    expect(world.refused(theConsole, 'dissent.reword', { dissent, text: 'x' })).toBe('not-allowed');
    expect(world.refused(...reword(0, ' In my own words '))).toBe('already');
    world.do(...reword(0, 'In better words'));
    expect(world.state.dissents[dissent]).toMatchObject({
      text: 'In better words',
      kind: 'objection',
      version: 1,
      cosigners: [],
      response: null,
    });
    expect(Object.keys(world.state.dissents)).toEqual([dissent]);
    expect(world.refused(theConsole, 'statement.decide', adopt({ seen: 2 }))).toBe('wrong-phase');
    world.do(phone('phone-0'), 'dissent.withdraw', { dissent }, seats[0]);
    expect(world.refused(...reword(0, 'Too late'))).toBe('not-found');
  });

  it('[DE3] adopts nothing against an unanswered objection', () => {
    const { world, say, adopt } = deciding();
    const dissent = say(0, 'objection');
    expect(world.refused(theConsole, 'statement.decide', adopt())).toBe('wrong-phase');
    world.do(theConsole, 'dissent.answer', { dissent, answer: 'partly', reason: 'Heard' });
    world.do(theConsole, 'statement.decide', adopt());
  });

  it('[DE4] [DE5] decides on the version that was seen, with who was there', () => {
    const room = deciding();
    const { world, seats, statement, adopt } = room;
    world.do(theConsole, 'seat.leave', { seat: seats[0] ?? '' });
    expect(world.refused(theConsole, 'statement.decide', adopt({ seen: 2 }))).toBe('changed-since');
    const ballot = anOpenBallot(room, [aStatement(world)]);
    world.do(theConsole, 'ballot.void', { ballot, reason: 'Only its rule matters' });
    world.do(theConsole, 'statement.decide', adopt());
    expect(world.state.statements[statement]).toMatchObject({
      status: 'adopted',
      decisions: [{ version: 1, seatsPresent: 5, votingPresent: 5, quorum: 3 }],
    });
  });

  it('[DE6] adopts nothing below the quorum; ad referendum needs a date', () => {
    const room = deciding();
    const { world, seats, adopt } = room;
    anOpenBallot(room, [aStatement(world)]);
    for (const seat of seats.slice(0, 4)) world.do(theConsole, 'seat.leave', { seat });
    expect(world.refused(theConsole, 'statement.decide', adopt())).toBe('too-few');
    expect(world.refused(theConsole, 'statement.decide', adopt({ kind: 'ad-referendum' }))).toBe('bad-input');
    world.do(theConsole, 'statement.decide', adopt({ kind: 'ad-referendum', until: '2026-04-01' }));
  });

  it('[FL1] [FL2] [FL3] keeps a list of speakers', () => {
    const { world, seats } = deciding();
    const ask = (at: number) =>
      world.do(phone(`phone-${at}`), 'floor.ask', { kind: 'new-point' }, seats[at]) &&
      Object.keys(world.state.floor).at(-1);
    const [one = '', two = ''] = [ask(0), ask(1)];
    expect(world.refused(phone('phone-0'), 'floor.ask', { kind: 'point-of-order' }, seats[0])).toBe(
      'already',
    );
    const change = (request: string, state: string) => ({ request, state });
    expect(world.refused(phone('phone-1'), 'floor.change', change(one, 'withdrawn'), seats[1])).toBe(
      'not-allowed',
    );
    expect(world.refused(phone('phone-0'), 'floor.change', change(one, 'speaking'), seats[0])).toBe(
      'not-allowed',
    );
    world.do(theConsole, 'floor.change', change(one, 'speaking'));
    world.do(theConsole, 'floor.change', change(two, 'speaking'));
    expect(world.state.floor[one]?.state).toBe('spoke');
    expect(world.state.screen.ring).toMatchObject({ seconds: 120, startedAt: world.now });
    ask(0);
    expect(world.refused(theConsole, 'floor.change', change(one, 'waiting'))).toBe('already');
    world.do(phone('phone-1'), 'floor.change', change(two, 'withdrawn'), seats[1]);
    expect(world.state.screen.ring).toBeNull();
  });

  it('[RI1] [RI2] gives rights by role, and no seat’s voice to the console', () => {
    const { world, seats, steps, statement } = deciding();
    expect(world.refused(theConsole, 'dissent.cosign', { dissent: 'x', on: true })).toBe('not-allowed');
    expect(world.refused(theConsole, 'floor.ask', { kind: 'new-point' }, seats[0])).toBe('not-allowed');
    world.do(theConsole, 'seat.edit', { seat: seats[0] ?? '', role: 'rapporteur' });
    const { code = '' } = world.state.seats[seats[0] ?? ''] ?? {};
    for (const device of ['phone-0', 'another']) {
      world.do(phone(device), 'seat.take', { code });
      world.do(phone(device), 'theme.add', { label: device }, seats[0]);
      expect(world.refused(phone(device), 'run.open', { step: steps.collect }, seats[0])).toBe('not-allowed');
      expect(
        world.refused(phone(device), 'statement.decide', { statement, kind: 'dropped', seen: 1 }, seats[0]),
      ).toBe('not-allowed');
    }
  });

  it('[SC1] [SC4] [SC5] changes the picture only by showing, opening, counting and pausing', () => {
    const { world, steps, say, statement } = deciding();
    world.do(theConsole, 'screen.show', { slide: { kind: 'statement', statement } });
    const { slide } = world.state.screen;
    say(0, 'comment');
    world.do(theConsole, 'step.go', { step: steps.rate });
    world.do(theConsole, 'statement.reword', { statement, text: 'Other', seen: 1 });
    world.do(theConsole, 'theme.add', { label: 'x' });
    expect(world.state.screen.slide).toBe(slide);
    world.do(theConsole, 'screen.freeze', { frozen: true });
    world.do(theConsole, 'screen.takeBack');
    expect(world.state.screen).toMatchObject({ slide: { kind: 'hold' }, frozen: null });
  });
});
