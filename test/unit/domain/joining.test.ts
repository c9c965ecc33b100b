import { describe, expect, it } from 'vitest';
import { DomainWorld, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

describe('joining', () => {
  it('[RE7] refuses everything but a creation or an import before there is a consultation', () => {
    const world = new DomainWorld();
    expect(world.refused(theConsole, 'room.open')).toBe('no-consultation');
    world.do(theConsole, 'consultation.create', { title: 'T' });
    expect(world.refused(theConsole, 'consultation.create', { title: 'U' })).toBe('already');
  });

  it('[PE2] [PE11] seats whoever gives the personal code, and the old phone lets go', () => {
    const { world, seats } = openRoom(2);
    const [first = '', second = ''] = seats;
    const code = world.state.seats[second]?.code ?? '';
    world.do(phone('phone-0'), 'seat.take', { code });
    expect(world.state.devices['phone-0']?.seats).toEqual([first, second]);
    expect(world.state.devices['phone-1']?.seats).toEqual([]);
    expect(world.refused(phone('phone-1'), 'floor.ask', { kind: 'new-point' }, second)).toBe('not-seated');
  });

  it('[PE3] takes a code as people type it', () => {
    const { world, seats } = openRoom(1);
    const code = world.state.seats[seats[0] ?? '']?.code ?? '';
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4).toLowerCase()} `;
    expect(world.do(phone('new'), 'seat.take', { code: typed })).toEqual({ seat: seats[0] });
  });

  it('[PE4] [PE5] voids the old code with a new one and with a substitute, who keeps the seat’s answers', () => {
    const room = openRoom(2);
    const { world, seats, steps } = room;
    const seat = seats[0] ?? '';
    const first = world.state.seats[seat]?.code ?? '';
    world.do(theConsole, 'seat.newCode', { seat });
    expect(world.refused(phone('x'), 'seat.take', { code: first })).toBe('code-unknown');
    const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    world.do(phone('phone-0'), 'input.write', { run, text: 'Kept' }, seat);
    world.do(phone('phone-0'), 'interest.declare', { kind: 'employment' }, seat);
    world.do(theConsole, 'seat.substitute', { seat, person: 'Somebody else' });
    expect(world.state.seats[seat]).toMatchObject({
      person: 'Somebody else',
      device: null,
      declarations: [],
    });
    expect(Object.values(world.state.inputs).map((input) => input.seat)).toEqual([seat]);
  });

  it('[PE6] [PE7] lets walk-ins in as the door is set, and nobody while the room is closed', () => {
    const { world, categories } = openRoom(0);
    const code = world.state.room.joinCode;
    expect(world.refused(phone('w'), 'door.knock', { code: 'AAAAAA' })).toBe('code-unknown');
    const { knock = '' } = world.do(phone('w'), 'door.knock', { code, name: 'Walk-in' });
    expect(world.state.knocks[knock]?.state).toBe('waiting');
    world.do(theConsole, 'door.admit', { knock, category: categories[1] ?? '' });
    const seat = Object.values(world.state.seats).at(-1);
    expect(seat).toMatchObject({ person: 'Walk-in', device: 'w', walkIn: true });
    world.do(theConsole, 'room.set', { door: 'open' });
    expect(world.do(phone('v'), 'door.knock', { code })).toHaveProperty('seat');
    world.do(theConsole, 'room.set', { door: 'cards-only' });
    expect(world.refused(phone('u'), 'door.knock', { code })).toBe('not-allowed');
    world.do(theConsole, 'room.set', { door: 'open', lateJoining: false });
    world.do(theConsole, 'room.close');
    expect(world.refused(phone('u'), 'door.knock', { code })).toBe('room-closed');
  });

  it('[PE7] lets nobody in late when late joining is off', () => {
    const { world, steps } = openRoom(1);
    world.do(theConsole, 'room.set', { door: 'open', lateJoining: false });
    world.do(theConsole, 'run.open', { step: steps.collect });
    const { joinCode: code } = world.state.room;
    expect(world.refused(phone('late'), 'door.knock', { code })).toBe('not-allowed');
  });

  it('[PE8] takes a removed seat out, and brings it back as it was', () => {
    const { world, seats } = openRoom(2);
    const seat = seats[0] ?? '';
    world.do(theConsole, 'seat.remove', { seat, reason: 'Left' });
    expect(world.refused(phone('phone-0'), 'call.make', {}, seat)).toBe('removed');
    world.do(theConsole, 'undo');
    expect(world.state.seats[seat]?.removed).toBeNull();
    const { code = '' } = world.state.seats[seat] ?? {};
    world.do(phone('phone-0'), 'seat.take', { code });
    world.do(phone('phone-0'), 'call.make', { note: 'Help' }, seat);
  });

  it('[PE1] [PE9] compares a list of people: numbers and codes stay', () => {
    const world = new DomainWorld();
    world.do(theConsole, 'consultation.create', { title: 'T' });
    const line = (externalId: string, person: string, category = 'Ministry') => ({
      externalId,
      person,
      category,
    });
    world.do(theConsole, 'people.import', { people: [line('a', 'A'), line('b', 'B')], removeGone: false });
    const before = Object.values(world.state.seats).map(({ number, code }) => [number, code]);
    const again = world.do(theConsole, 'people.import', {
      people: [line('b', 'Bea'), line('c', 'C', 'Districts')],
      removeGone: true,
    });
    expect(again).toEqual({ added: 1, changed: 1, gone: 1 });
    const after = Object.values(world.state.seats);
    expect(after.slice(0, 2).map(({ number, code }) => [number, code])).toEqual(before);
    expect(after.map((seat) => [seat.person, seat.removed === null])).toEqual([
      ['A', false],
      ['Bea', true],
      ['C', true],
    ]);
    const twice = { people: [line('b', 'B'), line('b', 'B')], removeGone: false };
    expect(world.refused(theConsole, 'people.import', twice)).toBe('bad-input');
  });

  it('[PE10] records the arrival of whoever takes a seat', () => {
    const { world, seats, meeting } = openRoom(1);
    expect(world.state.seats[seats[0] ?? '']?.attendance).toMatchObject([{ meeting, leftAt: null }]);
  });

  it('[PE12] [RI6] gives observers no vote and no say, but the floor', () => {
    const room = openRoom(3);
    const { world, seats, steps } = room;
    const seat = seats[0] ?? '';
    world.do(theConsole, 'seat.edit', { seat, role: 'observer' });
    expect(world.state.seats[seat]?.voting).toBe(false);
    const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    expect(world.refused(phone('phone-0'), 'input.write', { run, text: 'x' }, seat)).toBe('not-allowed');
    world.do(phone('phone-0'), 'floor.ask', { kind: 'point-of-order' }, seat);
  });

  it('[PE13] stores no name where none is asked for', () => {
    const { world, categories } = openRoom(0);
    world.do(theConsole, 'room.set', { names: 'none', door: 'open' });
    const { joinCode: code } = world.state.room;
    world.do(phone('w'), 'door.knock', { code, name: 'Secret Name', category: categories[0] ?? '' });
    expect(JSON.stringify(world.state)).not.toContain('Secret Name');
  });

  it('[PE14] [RI4] [RI7] pairs a desk once, with its functions only, until it is revoked', () => {
    const { world, steps, seats } = openRoom(2);
    const offer = { kind: 'desk', grants: ['registration'], label: 'Door' };
    const { code = '' } = world.do(theConsole, 'desk.offer', offer);
    world.do(phone('desk'), 'desk.pair', { code });
    expect(world.refused(phone('other'), 'desk.pair', { code })).toBe('already');
    world.do(phone('desk'), 'seat.leave', { seat: seats[0] ?? '' });
    expect(world.refused(phone('desk'), 'run.open', { step: steps.collect })).toBe('not-allowed');
    expect(world.refused(phone('desk'), 'theme.add', { label: 'x' })).toBe('not-allowed');
    expect(world.refused(phone('desk'), 'seat.edit', { seat: seats[0] ?? '', role: 'facilitator' })).toBe(
      'not-allowed',
    );
    world.do(theConsole, 'device.revoke', { device: 'desk' });
    expect(world.refused(phone('desk'), 'seat.arrive', { seat: seats[0] ?? '' })).toBe('not-allowed');
  });

  it('[RI3] lets a co-facilitator run steps, and nothing of the console', () => {
    const { world, steps, seats } = openRoom(2);
    const seat = seats[1] ?? '';
    world.do(theConsole, 'seat.edit', { seat, role: 'co-facilitator' });
    world.do(phone('phone-1'), 'run.open', { step: steps.collect }, seat);
    expect(world.refused(phone('phone-1'), 'room.close', {}, seat)).toBe('not-allowed');
    expect(
      world.refused(phone('phone-1'), 'desk.offer', { kind: 'desk', grants: ['paper'], label: 'x' }, seat),
    ).toBe('not-allowed');
  });
});
