import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { join } from '../../helpers/client.ts';
import { addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';

describe('who is let in where', () => {
  it('opens the console once by its link, then by its cookie', async () => {
    const room = await startRoom();
    const link = room.host.newConsoleUrl();
    const first = await fetch(link, { redirect: 'manual' });
    expect(first.status).toBe(303);
    const cookie = first.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^baraza-console-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u);
    expect((await fetch(link, { redirect: 'manual' })).status, 'the link is used up').toBe(403);
    const page = await fetch(`${room.origin}/console`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(page.status).toBe(200);
    expect((await fetch(`${room.origin}/console`)).status).toBe(403);
  });

  it('has no console, files or export on the room’s listener, cookie or not', async () => {
    const room = await startRoom();
    await openTheRoom(room);
    const port = new URL(room.roomOrigin()).port;
    const cookie = room.console.cookies.replaceAll(/-\d+=/gu, `-${port}=`);
    for (const path of ['/console', '/api/files', '/api/export?format=json', '/api/people.csv']) {
      expect((await fetch(room.roomOrigin() + path, { headers: { cookie } })).status, path).toBe(404);
    }
    expect((await fetch(`${room.roomOrigin()}/screen`, { headers: { cookie } })).status).toBe(403);
    const refused = join({ origin: room.roomOrigin(), surface: 'console', page: '/', cookies: cookie });
    await expect(refused).rejects.toThrow(/403: The console opens on the organiser’s computer only/u);
  });

  it('[PE15] opens the desk’s page to anybody, and shows and does nothing there before it has a code', async () => {
    const room = await startRoom();
    await openTheRoom(room);
    const meeting = await room.console.made('meeting.add', { label: 'Secret name of a day' }, 'meeting');
    const origin = room.roomOrigin();
    const desk = await join({ origin, surface: 'desk', page: '/desk' });
    expect(JSON.stringify([desk.mine(), desk.common()])).toBe('[null,null]');
    for (const [name, body] of [
      ['meeting.start', { meeting }],
      ['statement.draft', { text: 'We agree.' }],
      ['desk.pair', { code: 'AAAA-AAAA' }],
    ] as const) {
      expect(await desk.act(name, body)).toMatchObject({ ok: false });
    }
    const grants = ['drafting'];
    const code = await room.console.made('desk.offer', { kind: 'desk', grants, label: 'Helper' }, 'code');
    await desk.done('desk.pair', { code });
    await desk.done('statement.draft', { text: 'We agree.' });
    const other = await join({ origin, surface: 'desk', page: '/desk' });
    expect(await other.act('desk.pair', { code }), 'a code pairs once').toMatchObject({ ok: false });
  });

  it('answers under its own names only, and no other page’s requests', async () => {
    const room = await startRoom();
    await openTheRoom(room);
    for (const origin of [room.origin, room.roomOrigin()]) {
      const { port } = new URL(origin);
      expect(await status(origin, { host: 'attacker.example' })).toBe(421);
      expect(await status(origin, { host: `attacker.example:${port}` })).toBe(421);
      expect(await status(origin, { host: '127.0.0.1:1' })).toBe(421);
      expect(await status(origin, { origin: 'http://attacker.example' })).toBe(403);
      expect(await status(origin, {})).toBe(200);
    }
    const loopbackByAddress = await status(room.origin, { host: `192.0.2.1:${new URL(room.origin).port}` });
    expect(loopbackByAddress, 'the console has no address but loopback').toBe(421);
    expect(await status(room.roomOrigin(), { host: `192.0.2.1:${new URL(room.roomOrigin()).port}` })).toBe(
      200,
    );
  });

  it('upgrades no connection of another page, without an origin, or without a cookie', async () => {
    const room = await startRoom();
    const { WebSocket } = await import('ws');
    const attempt = (headers: Record<string, string>): Promise<number> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${room.origin.replace('http', 'ws')}/live?surface=console`, {
          headers,
        });
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        socket.on('open', () => resolve(101));
        socket.on('error', () => resolve(-1));
      });
    const cookie = room.console.cookies;
    expect(await attempt({ cookie, origin: 'http://attacker.example' })).toBe(403);
    expect(await attempt({ cookie })).toBe(403);
    expect(await attempt({ origin: room.origin })).toBe(403);
    expect(await attempt({ cookie, origin: room.origin })).toBe(101);
    await expect(join({ origin: room.origin, surface: 'phone', page: '/no-such-page' })).rejects.toThrow(
      /^401/u,
    );
  });

  it('asks the console’s API for cookie, header and origin', async () => {
    const room = await startRoom();
    const post = async (headers: Record<string, string>): Promise<number> => {
      const response = await fetch(`${room.origin}/api/files/close`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      });
      return response.status;
    };
    const cookie = room.console.cookies;
    const { origin } = room;
    expect(await post({ cookie, origin })).toBe(403);
    expect(await post({ cookie, 'x-baraza': 'console' })).toBe(403);
    expect(await post({ origin, 'x-baraza': 'console' })).toBe(403);
    expect(await post({ cookie, origin: 'http://attacker.example', 'x-baraza': 'console' })).toBe(403);
    expect(room.host.session.current()).not.toBeNull();
    expect(await post({ cookie, origin, 'x-baraza': 'console' })).toBe(200);
    await until('the file to be closed', () => room.host.session.current() === null);
  });

  it('keeps pages at home by their headers, and compressed files for good', async () => {
    const room = await startRoom();
    const page = await fetch(`${room.origin}/j/ABCDEF`);
    expect(page.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://${new URL(room.origin).host}; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.getSetCookie()[0]).toMatch(
      /^baraza-device-\d+=[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/u,
    );
    const script = await fetch(`${room.origin}/assets/a-1.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/u);
    expect(await script.text()).toContain('....');
    expect((await fetch(`${room.origin}/assets/..%2f..%2fwater.baraza`)).status).toBe(404);
  });

  it('shows the projector’s window the screen by a link of its own, and nothing else', async () => {
    const room = await startRoom();
    const url = new URL(room.host.screenUrl);
    const screen = await join({ origin: url.origin, surface: 'screen', page: url.pathname + url.search });
    expect(screen.common().title).toBe('Water');
    expect(await screen.act('room.open')).toMatchObject({ ok: false, reason: 'not-allowed' });
    await expect(
      join({ origin: url.origin, surface: 'console', page: '/', cookies: screen.cookies }),
    ).rejects.toThrow(/^403/u);
    const again = await join({ origin: url.origin, surface: 'screen', page: url.pathname + url.search });
    expect(again.common().title, 'the window may load again').toBe('Water');
  });

  it('shows a phone without a seat the door, not what is said inside', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const inside = await room.seated(person!.code);
    const meeting = await room.console.made('meeting.add', { label: 'Day one' }, 'meeting');
    const { step } = await room.console.done('step.add', {
      meeting,
      title: 'Opening words',
      kind: 'talk',
    });
    await room.console.done('step.go', { step: step ?? null });
    await inside.sees('the step', ({ common }) => common.step?.title === 'Opening words');
    const outside = await room.phone();
    expect(outside.common()).toMatchObject({ title: 'Water', step: null, agenda: [], meeting: null });
    expect(outside.frames.join('')).not.toContain('Opening words');
  });
});

function status(origin: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    // fetch sets the host by itself.
    const asked = request(`${origin}/`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}
