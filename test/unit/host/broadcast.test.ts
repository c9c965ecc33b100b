import { expect, it } from 'vitest';
import type { Visitor } from '../../../electron/host/views/audience.ts';
import { openBroadcast } from '../../../electron/host/views/broadcast.ts';
import type { HostFrame } from '../../../shared/contract/frames.ts';
import { apply } from '../../../shared/contract/patch.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import type { Json } from '../../../shared/util/json.ts';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

const noBug = (what: string, thrown: unknown): never => {
  throw new Error(what, { cause: thrown });
};

/** A state in which whoever looks at calls for help finds a bug. */
function withoutCalls(state: Consultation): Consultation {
  return new Proxy(state, {
    get: (target, name, receiver) => {
      if (name === 'calls') throw new Error('a bug');
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

function viewer(device: string, surface: Visitor['surface'] = 'phone') {
  const frames: HostFrame[] = [];
  return {
    frames,
    /** Both parts as the page has them now. */
    sees: () => {
      const parts: Record<string, Json> = {};
      for (const frame of frames) {
        if (frame.t === 'view') parts[frame.part] = frame.view;
        if (frame.t === 'patch') parts[frame.part] = apply(parts[frame.part] ?? null, frame.patch);
      }
      return parts;
    },
    visitor: { surface, device, trusted: surface !== 'phone' },
    send: (text: string, rest = Buffer.alloc(0)) =>
      void frames.push(JSON.parse(`${text}${rest.toString()}`) as HostFrame),
  };
}

it('sends nothing and counts nothing where nothing changed for a viewer', () => {
  const { world } = openRoom(3);
  const broadcast = openBroadcast({ state: () => world.state, live: () => nobodyLive, bug: noBug });
  const one = viewer('phone-0');
  broadcast.add(one);
  expect(one.frames.map(({ t }) => t)).toEqual(['view', 'view']);
  world.do(theConsole, 'seat.edit', {
    seat: world.state.devices['phone-1']?.seats[0] ?? '',
    country: 'Kenya',
  });
  broadcast.changed({ now: new Set(), others: true });
  broadcast.flush();
  expect(one.frames).toHaveLength(2);
  world.do(theConsole, 'room.set', { door: 'open' });
  broadcast.changed({ now: new Set(), others: true });
  broadcast.flush();
  expect(one.frames.slice(2)).toMatchObject([{ t: 'patch', part: 'common', n: 3 }]);
  broadcast.stop();
});

it('[VI12] a bug in one view is told once, keeps nobody else waiting, and leaves nobody behind', () => {
  const { world } = openRoom(3);
  const bugs: string[] = [];
  let broken = false;
  const broadcast = openBroadcast({
    state: () => (broken ? withoutCalls(world.state) : world.state),
    live: () => nobodyLive,
    bug: (what) => void bugs.push(what),
  });
  const [console, door, late] = [viewer('console', 'console'), viewer('stranger'), viewer('phone-0')];
  const look = (): void => {
    broadcast.changed({ now: new Set(['phone-0']), others: true });
    broadcast.flush();
  };
  broadcast.add(console);
  broadcast.add(door);
  broken = true;
  broadcast.add(late);
  world.do(theConsole, 'room.set', { door: 'open' });
  look();
  const told = bugs.length;
  expect(told).toBeGreaterThan(0);
  look();
  expect(bugs, 'the same bug is not told again').toHaveLength(told);
  expect(door.sees(), 'who sees no calls sees on').toMatchObject({ common: { room: { door: 'open' } } });

  broken = false;
  look();
  for (const one of [console, door, late]) {
    const fresh = viewer(one.visitor.device, one.visitor.surface);
    broadcast.add(fresh);
    expect(one.sees()).toEqual(fresh.sees());
  }
  broadcast.stop();
});

it('gives a phone that took a seat the room, and one that lost it the door', () => {
  const { world, seats } = openRoom(3);
  const broadcast = openBroadcast({ state: () => world.state, live: () => nobodyLive, bug: noBug });
  const fresh = viewer('new-phone');
  const old = viewer('phone-0');
  broadcast.add(fresh);
  broadcast.add(old);
  const { code = '' } = world.state.seats[seats[0] ?? ''] ?? {};
  world.do(phone('new-phone'), 'seat.take', { code });
  broadcast.changed({ now: new Set(['new-phone']), others: true });
  const whole = fresh.frames.filter((frame) => frame.t === 'view' && frame.part === 'common');
  expect(whole, 'at once').toHaveLength(2);
  expect(whole[0]).toMatchObject({ view: { meeting: null } });
  expect(whole[1]).toMatchObject({ view: { meeting: 'First meeting' } });
  broadcast.flush();
  expect(old.frames.findLast((frame) => frame.t === 'view' && frame.part === 'common')).toMatchObject({
    view: { meeting: null },
  });
  broadcast.stop();
});

it('shows the screens what they show at once, and only to who is one', () => {
  const { world } = openRoom(3);
  const broadcast = openBroadcast({ state: () => world.state, live: () => nobodyLive, bug: noBug });
  const [screen, stranger, lead] = [
    viewer('screen', 'screen'),
    viewer('stranger', 'screen'),
    viewer('console', 'console'),
  ];
  stranger.visitor.trusted = false;
  for (const one of [screen, stranger, lead]) broadcast.add(one);
  world.do(theConsole, 'screen.show', { slide: { kind: 'join' } });
  broadcast.screens();
  expect(screen.sees()).toMatchObject({ common: { slide: { kind: 'join' } } });
  expect(stranger.sees()).toMatchObject({ common: null });
  expect(lead.frames, 'waits for the next that goes out').toHaveLength(2);
  screen.visitor.trusted = false;
  world.do(theConsole, 'screen.show', { slide: { kind: 'hold', text: 'A break' } });
  broadcast.screens();
  expect(screen.sees(), 'no screen any more').toMatchObject({ common: null });
  broadcast.flush();
  expect(lead.sees()).toMatchObject({ common: { slide: { kind: 'hold' } } });
  broadcast.stop();
});
