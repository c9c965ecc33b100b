import { codeOf } from '../store/problem.ts';
import type { Web } from './web.ts';

/** The second listener: open while the room is. */
export type RoomListener = {
  /** Null while it is closed. */
  readonly port: () => number | null;
  open(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when it is as it was last asked to be, or has failed to. */
  settled(): Promise<void>;
};

/** Where phones come in unless it is taken; the next ones are tried then. */
const usual = 4177;
const tries = 20;

/**
 * Listens on all networks of this computer.
 *
 * A listener that is closed is not reused: `makeWeb` makes a new one each time. `wanted`: one port and no other; 0 for
 * any. Throws with one sentence when none can be had.
 */
export function roomListener(makeWeb: () => Promise<Web>, wanted: number | undefined): RoomListener {
  let web: Web | null = null;
  let last: number | null = null;
  let turn: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };
  const ports = (): number[] => {
    if (wanted !== undefined) return [last ?? wanted];
    const list = Array.from({ length: tries }, (_, index) => usual + index);
    // The port from before: phones know it, and their cookies carry it.
    return last === null ? list : [last, ...list];
  };

  const openNow = async (): Promise<void> => {
    if (web !== null) return;
    for (const port of ports()) {
      const next = await makeWeb();
      try {
        await next.app.listen({ host: '0.0.0.0', port });
        web = next;
        last = next.port();
        return;
      } catch (thrown) {
        await next.app.close();
        if (codeOf(thrown) !== 'EADDRINUSE' && codeOf(thrown) !== 'EACCES') throw thrown;
      }
    }
    throw new Error(
      wanted === undefined
        ? `Phones cannot reach this computer: ports ${usual} to ${usual + tries - 1} are all in use.`
        : `Phones cannot reach this computer: port ${wanted} is in use by another program.`,
    );
  };

  return {
    port: () => web?.port() ?? null,
    open: () => inTurn(openNow),
    settled: () => turn,
    close: () =>
      inTurn(async () => {
        const closing = web;
        web = null;
        await closing?.app.close();
      }),
  };
}
