import { describe, expect, it } from 'vitest';
import { backoff, ServerClock } from '../../../renderer/client/heartbeat.ts';
import { deviceStorage, memoryStorage } from '../../../renderer/client/device-storage.ts';
import { openOutbox, type Unsent } from '../../../renderer/client/outbox.ts';

const entry = (key: string, at: number): Unsent => ({
  key,
  at,
  name: 'input.write',
  seat: 'S1',
  body: { text: key },
  state: 'on-phone',
  reason: null,
  say: null,
});
const open = (storage = memoryStorage(), changed = () => undefined) => openOutbox('phone', storage, changed);

describe('acts that wait on the device', () => {
  it('are there again after a reload, oldest first, under their keys', () => {
    const storage = memoryStorage();
    const first = open(storage);
    first.put(entry('B', 2), true);
    first.put(entry('A', 1), true);
    expect(open(storage).all()).toEqual([entry('A', 1), entry('B', 2)]);
  });

  it('are on the device again after a reload, even if they were being sent', () => {
    const storage = memoryStorage();
    const first = open(storage);
    first.put(entry('A', 1), true);
    first.change('A', { state: 'sending' });
    expect(first.all()[0]?.state).toBe('sending');
    expect(open(storage).all()[0]?.state).toBe('on-phone');
  });

  it('keep a refusal until it is dropped', () => {
    const storage = memoryStorage();
    const first = open(storage);
    first.put(entry('A', 1), true);
    first.change('A', { state: 'refused', reason: 'step-closed', say: 'This step has closed.' });
    const again = open(storage);
    expect(again.all()[0]).toMatchObject({ state: 'refused', say: 'This step has closed.' });
    again.drop('A');
    expect(open(storage).all()).toEqual([]);
    expect(storage.keys()).toEqual([]);
  });

  it('leave nothing behind where they are not kept', () => {
    const storage = memoryStorage();
    open(storage).put(entry('A', 1), false);
    expect(storage.keys()).toEqual([]);
  });

  it('survive half a row of a dying phone', () => {
    const storage = memoryStorage();
    open(storage).put(entry('A', 1), true);
    storage.set('baraza.unsent.phone.B', '{"key":"B","na');
    expect(open(storage).all()).toEqual([entry('A', 1)]);
  });
});

describe('what a device keeps', () => {
  it('is kept in memory where the browser refuses storage, and says so', () => {
    const storage = deviceStorage(() => {
      throw new Error('refused');
    });
    storage.set('a', '1');
    expect(storage.get('a')).toBe('1');
    expect(storage.durable).toBe(false);
  });

  it('is not lost while the page is open when storage is full', () => {
    const rows = new Map<string, string>();
    let isFull = false;
    const local = {
      getItem: (key: string) => rows.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (isFull) throw new Error('full');
        rows.set(key, value);
      },
      removeItem: (key: string) => void rows.delete(key),
    } as unknown as Storage;
    const storage = deviceStorage(() => local);
    isFull = true;
    storage.set('draft', 'words');
    expect(storage.get('draft')).toBe('words');
  });
});

describe('the line', () => {
  it('is tried again after 0.3 s, and never later than 3 s', () => {
    expect(backoff(0, () => 1)).toBe(300);
    expect(backoff(0, () => 0)).toBe(150);
    expect(backoff(50, () => 1)).toBe(3000);
  });

  it('takes the difference of clocks from the quickest reply', () => {
    const clock = new ServerClock();
    clock.measured(1000, 1100, 6050);
    expect(clock.offset).toBe(5000);
    clock.measured(2000, 4000, 9500);
    expect(clock.offset).toBe(5000);
    clock.measured(5000, 5010, 10_105);
    expect(clock.offset).toBe(5100);
  });
});
