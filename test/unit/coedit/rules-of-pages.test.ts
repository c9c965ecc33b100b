import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sanitiseAwareness } from '../../../electron/host/coedit/awareness.ts';
import { guardedHooks } from '../../../electron/host/coedit/guarded.ts';
import { openPinnedClients } from '../../../electron/host/coedit/pinned-clients.ts';
import { Refused } from '../../../electron/host/coedit/refusals.ts';
import { watchStorage } from '../../../electron/host/coedit/storage-watch.ts';
import type { Writer } from '../../../electron/host/coedit/writers.ts';

const writer = (device: string, right: Writer['right'] = 'edit'): Writer => ({
  visitor: { surface: 'phone', device, trusted: false },
  seat: null,
  author: device,
  socket: undefined as never,
  right,
  address: 'D',
  settled: true,
  attributed: '',
});

describe('whose client a page is', () => {
  it('[CO10] is one client a page, and nobody’s who is connected elsewhere', () => {
    const clients = openPinnedClients();
    const [one, tab, other] = [writer('a'), writer('a'), writer('b')];
    clients.pin('D', 1, one);
    expect(clients.mayBe('D', 1, one)).toBe(true);
    expect(clients.mayBe('D', 2, one)).toBe(false);
    // A page that comes back finds its old line still there.
    expect(clients.mayBe('D', 1, tab)).toBe(true);
    expect(clients.mayBe('D', 1, other)).toBe(false);
    expect(clients.mayBe('E', 1, other)).toBe(true);
    expect([one, tab, other].map((each) => clients.isForeign('D', 1, each))).toEqual([false, false, true]);
    clients.pin('D', 1, tab);
    clients.release('D', one);
    expect(clients.isForeign('D', 1, other)).toBe(true);
    clients.release('D', tab);
    expect(clients.isForeign('D', 1, other)).toBe(false);
  });

  it('[CO3] is not kept from its owner by a page that may not write, nor by one that no longer may', () => {
    const clients = openPinnedClients();
    const [reader, owner] = [writer('a', 'suggest'), writer('b')];
    clients.pin('D', 1, reader);
    expect(clients.isForeign('D', 1, owner)).toBe(false);
    reader.right = 'edit';
    expect(clients.isForeign('D', 1, owner)).toBe(true);
    reader.right = 'read';
    expect(clients.isForeign('D', 1, owner)).toBe(false);
    clients.forgetAll();
    expect(clients.mayBe('D', 1, owner)).toBe(true);
  });
});

describe('what a page says of itself', () => {
  it('[CO9] loses the decoder’s ghost, all clients but the first that fits, and the name that it gave', () => {
    const states = new Map<number, Record<string, unknown>>([
      [99, {}],
      [1, { cursor: 'x'.repeat(5000) }],
      [2, { user: { kind: 'team' }, cursor: 1 }],
      [3, { cursor: 2 }],
    ]);
    sanitiseAwareness(states, { mayBe: (client) => client !== 1, appears: { kind: 'participant' } });
    expect([...states]).toEqual([[2, { user: { kind: 'participant' }, cursor: 1 }]]);
    const none = new Map<number, Record<string, unknown>>();
    sanitiseAwareness(none, { mayBe: () => true, appears: { kind: 'team' } });
    expect(none.size).toBe(0);
  });
});

describe('a hook', () => {
  it('lets refusals out, notes everything else, and then does what is safe', async () => {
    const bugs: string[] = [];
    const guarded = guardedHooks({ note: () => undefined, bug: (message) => bugs.push(message) });
    const safe: string[] = [];
    const hook = guarded<string>(
      'Working',
      (what) => {
        if (what === 'refuse') throw new Refused('Not now.');
        if (what === 'fail') throw new Error('what somebody wrote');
      },
      (what) => void safe.push(what),
    );
    await hook('work');
    await hook('fail');
    await expect(hook('refuse')).rejects.toMatchObject({ reason: 'Not now.', message: '' });
    expect(bugs).toEqual(['Working failed.']);
    expect(safe).toEqual(['fail']);
  });
});

describe('a disk that failed', () => {
  it('[CO12] is tried again by itself, and everybody is told once each time', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let isFull = true;
    let tries = 0;
    const told: (string | null)[] = [];
    const storage = watchStorage({
      canWrite: () => {
        tries += 1;
        return !isFull;
      },
      changed: () => told.push(storage.problem()),
    });
    expect(storage.mayTry()).toBe(true);
    expect(tries).toBe(0);
    storage.failed('The disk is full.');
    storage.failed('The disk is full.');
    expect(storage.mayTry()).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['The disk is full.']);
    isFull = false;
    vi.advanceTimersByTime(2000);
    expect(told).toEqual(['The disk is full.', null]);
    const before = tries;
    vi.advanceTimersByTime(60_000);
    expect(tries).toBe(before);
    storage.failed('The disk is full.');
    storage.wrote();
    storage.stop();
    expect(told.at(-1)).toBe(null);
  });
});
