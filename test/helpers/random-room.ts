import type { Outcome } from '../../shared/domain/commands/command.ts';
import { anOpenBallot, aStatement, openRoom, phone, type Room, theConsole } from './domain-world.ts';
import { usualRule } from './usual-rule.ts';

export type RandomRoom = Room & {
  readonly steps: { readonly [name in 'cloud' | 'poll' | 'fours' | 'nominal']: string };
  readonly outcomes: { readonly name: string; readonly outcome: Outcome }[];
};

/** A room in which anything may happen: people of every role, a desk, steps, statements. */
export function randomRoom(seed: string): RandomRoom {
  const room = openRoom(9, seed);
  const { world, seats } = room;
  world.do(theConsole, 'seat.edit', { seat: seats[7] ?? '', role: 'rapporteur' });
  world.do(theConsole, 'seat.edit', { seat: seats[8] ?? '', role: 'co-facilitator' });
  const grants = ['sorting', 'paper', 'registration', 'drafting', 'speakers'];
  for (const [device, given] of [
    ['desk-a', grants],
    ['desk-b', ['sorting']],
  ] as const) {
    const { code = '' } = world.do(theConsole, 'desk.offer', {
      kind: 'desk',
      grants: [...given],
      label: device,
    });
    world.do(phone(device), 'desk.pair', { code });
  }
  for (const text of ['First statement', 'Second statement', 'Third statement']) aStatement(world, text);
  const gathers = (title: string, method: string): string =>
    world.do(theConsole, 'step.add', { meeting: room.meeting, title, activity: { method } })['step'] ?? '';
  const steps = {
    ...room.steps,
    cloud: gathers('Cloud', 'word-cloud'),
    poll: gathers('Poll', 'poll'),
    fours: gathers('Fours', 'one-two-four'),
    nominal: gathers('Nominal', 'nominal-group'),
  };
  return { ...room, steps, outcomes: [] };
}

/** Three ballots that were counted: a group one, its repetition with one seat fewer, a secret one; and an open one. */
export function countBallots(room: RandomRoom): void {
  const { world, seats, steps } = room;
  const [first = '', second = '', third = ''] = Object.keys(world.state.statements);
  const count = (ballot: string): void => {
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
  };
  const cast = (ballot: string, of: readonly string[]): void => {
    for (const [index, seat] of of.entries()) {
      const response = { value: 1 + (index % 5), comment: `Comment ${index}` };
      world.do(
        phone(`phone-${seats.indexOf(seat)}`),
        'ballot.cast',
        { ballot, statement: first, response },
        seat,
      );
    }
  };
  const once = anOpenBallot(room, [first]);
  cast(once, seats);
  count(once);
  const again = anOpenBallot(room, [first], usualRule, { supersedes: once });
  cast(again, seats.slice(1));
  count(again);
  const secret = anOpenBallot(room, [second], usualRule, { step: steps.secret });
  for (const [index, seat] of seats.entries()) {
    const envelope = world.envelope(secret, 0, seat, [1 + (index % 5)], `Unsigned ${index}`);
    world.do(phone(`phone-${index}`), 'ballot.seal', { ballot: secret, section: 0, envelope }, seat);
  }
  count(secret);
  const open = anOpenBallot(room, [third]);
  world.do(
    phone('phone-0'),
    'ballot.cast',
    { ballot: open, statement: third, response: { value: 1 } },
    seats[0],
  );
}
