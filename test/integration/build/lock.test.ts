import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../../build/lock.ts';
import { tempFolder } from '../../helpers/temp.ts';

it('gives the lock of a killed process to the next', async () => {
  const lock = join(tempFolder(), 'a', 'lock');
  const holder = holdInAnotherProcess(lock);
  await firstOutput(holder);
  const order: string[] = [];
  const waiting = withLock(lock, () => Promise.resolve(order.push('taken')));
  order.push('killed');
  holder.kill('SIGKILL');
  await waiting;
  expect(order).toEqual(['killed', 'taken']);
});

it('lets only one at a time work, in one process too', async () => {
  const lock = join(tempFolder(), 'lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await new Promise(setImmediate);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(lock, work)));
  expect(most).toBe(1);
});

it('is given back when the work fails', async () => {
  const lock = join(tempFolder(), 'lock');
  await expect(withLock(lock, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
  expect(await withLock(lock, () => Promise.resolve('free'))).toBe('free');
});

function holdInAnotherProcess(lock: string): ChildProcess {
  const module = new URL('../../../build/lock.ts', import.meta.url).href;
  const code = `
    const { withLock } = await import(${JSON.stringify(module)});
    await withLock(${JSON.stringify(lock)}, async () => {
      console.log('held');
      await new Promise(() => setInterval(() => {}, 1000));
    });`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstOutput(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('the child has no output');
  await once(child.stdout, 'data');
}
