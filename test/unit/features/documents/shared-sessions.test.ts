import { describe, expect, it } from 'vitest';
import type { DocumentSession } from '../../../../renderer/client/coedit/session.ts';
import { sharedSessions } from '../../../../renderer/features/documents/opening/shared-sessions.ts';
import { until } from '../../../helpers/until.ts';

function opener() {
  const closed: string[] = [];
  let opened = 0;
  let isAway = false;
  const open = (id: string) => {
    if (isAway) return Promise.reject(new Error('no line'));
    opened += 1;
    return Promise.resolve({ id, close: () => void closed.push(id) } as DocumentSession);
  };
  return { open, closed, opened: () => opened, away: (is: boolean) => (isAway = is) };
}

const nothing = (): void => undefined;

describe('documents that are open on a page', () => {
  it('are opened once for all parts that show them, and left after the last', async () => {
    const { open, closed, opened } = opener();
    const sessions = sharedSessions(open, 0);
    const leaves = [sessions.enter('a', '', nothing), sessions.enter('a', '', nothing)];
    expect(sessions.look('a', '').state).toBe('loading');
    await until('the document', () => sessions.look('a', '').state === 'open');
    expect(opened()).toBe(1);
    leaves[0]?.();
    leaves[1]?.();
    await until('it to be left', () => closed.length === 1);
    expect(sessions.look('a', '').state).toBe('loading');
  });

  it('are others for another seat', async () => {
    const { open, opened } = opener();
    const sessions = sharedSessions(open, 0);
    sessions.enter('a', 'one', nothing);
    sessions.enter('a', 'two', nothing);
    await until('both', () => opened() === 2);
  });

  it('can be tried again after the line was away', async () => {
    const { open, away } = opener();
    const sessions = sharedSessions(open, 0);
    away(true);
    let told = 0;
    sessions.enter('a', '', () => (told += 1));
    await until('the failure', () => sessions.look('a', '').state === 'failed');
    away(false);
    sessions.retry('a', '');
    await until('the document', () => sessions.look('a', '').state === 'open');
    expect(told).toBeGreaterThan(1);
  });

  it('are closed where everybody left while they were on their way', async () => {
    const { open, closed } = opener();
    const sessions = sharedSessions(async (id) => {
      await until('somebody to have left', () => sessions.look(id, '').state === 'loading');
      return open(id);
    }, 0);
    sessions.enter('a', '', nothing)();
    await until('it to be closed', () => closed.length === 1);
  });
});
