import { expect, it } from 'vitest';
import { ask, openTheRoom, startRoom } from '../../helpers/room.ts';

it('answers addresses that make no sense in one sentence, and takes none of them for a fault of its own', async () => {
  const room = await startRoom();
  await openTheRoom(room);
  const odd = [
    ['/desk?pair=a&pair=b', 200],
    ['/screen?pair=a&pair=b', 403],
    ['/screen?token=a&token=b', 403],
    ['/desk?pair[__proto__]=a', 200],
    ['/%E0%A4%A', 404],
    [`/j/${'x'.repeat(3000)}`, 404],
    ['/published/__proto__', 404],
    ['/assets/..%2f..%2fetc/passwd', 404],
  ] as const;
  for (const [address, status] of odd) {
    const response = await fetch(`${room.roomOrigin()}${address}`);
    const text = await response.text();
    expect([address, response.status]).toEqual([address, status]);
    expect(text).not.toMatch(/FST_ERR|node_modules|root:/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('answers requests for files that make no sense in one sentence of our own', async () => {
  const room = await startRoom();
  for (const path of [1, '', 'a\0b', `/${'x'.repeat(300)}`, '/etc', '../water.baraza']) {
    const answer = await ask(room, 'files/open', { path: path as string });
    expect(answer, String(path)).toMatchObject({ ok: false });
    if (answer.ok) continue;
    expect(answer.reason).not.toBe('internal');
    expect(answer.say).toMatch(/^\p{Lu}[^.]*\.$/u);
  }
});
