import { expect, it } from 'vitest';
import type { Visitor } from '../../../electron/host/views/audience.ts';
import { openBroadcast } from '../../../electron/host/views/broadcast.ts';
import type { HostFrame } from '../../../shared/contract/frames.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

function viewer(device: string, surface: Visitor['surface'] = 'phone') {
  const frames: HostFrame[] = [];
  return {
    frames,
    visitor: { surface, device, trusted: surface !== 'phone' },
    send: (text: string, rest = Buffer.alloc(0)) =>
      void frames.push(JSON.parse(`${text}${rest.toString()}`) as HostFrame),
  };
}

it('sends nothing and counts nothing where nothing changed for a viewer', () => {
  const { world } = openRoom(3);
  const broadcast = openBroadcast({ state: () => world.state, live: () => nobodyLive });
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

it('gives a phone that took a seat the room, and one that lost it the door', () => {
  const { world, seats } = openRoom(3);
  const broadcast = openBroadcast({ state: () => world.state, live: () => nobodyLive });
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
