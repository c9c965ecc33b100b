import { setTimeout as pause } from 'node:timers/promises';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { Draws } from './draws.ts';
import { guestConnection } from './guest-connection.ts';
import { newMemory, nextAct } from './guest-mind.ts';

/** What simulated people did together. */
export type Tally = {
  joined: number;
  inputs: number;
  votes: number;
  acts: number;
  dropped: number;
  /** Sentences of refusals and errors, with how often each came. */
  readonly problems: Map<string, number>;
  readonly latencies: number[];
};

export function newTally(): Tally {
  return { joined: 0, inputs: 0, votes: 0, acts: 0, dropped: 0, problems: new Map(), latencies: [] };
}

/** How a guest comes in: with the code of a seat card, or as a walk-in. */
export type WayIn =
  | { readonly kind: 'card'; readonly code: string }
  | {
      readonly kind: 'walk-in';
      readonly code: string;
      readonly name: string;
      readonly category: string | null;
      readonly language: string;
    };

export type Guest = {
  /** Has seen the newest view and has nothing to do. */
  idle(): boolean;
  /** Leaves for good. */
  stop(): Promise<void>;
};

/** Refusals that a slow or late phone meets in every real room: the step went on meanwhile. */
const expected: ReadonlySet<string> = new Set([
  'ballot-closed',
  'step-closed',
  'already',
  'wrong-phase',
  'removed',
]);

/** How often one guest tries to come back before it gives up. */
const mostTries = 20;

/**
 * A simulated participant: joins over a real socket and follows whatever is opened.
 *
 * @param speed 1 is about human: a few seconds a thought; 20 is as fast as a rehearsal of the machine wants it
 */
export function startGuest(options: {
  readonly name: string;
  readonly origin: string;
  readonly wayIn: WayIn;
  readonly speed: number;
  readonly draws: Draws;
  readonly tally: Tally;
}): Guest {
  const { name, origin, wayIn, speed, draws, tally } = options;
  const memory = newMemory();
  const stopping = new AbortController();
  let wake: () => void = () => undefined;
  let news = true;
  let busy = true;
  const connection = guestConnection(origin, name, () => {
    news = true;
    wake();
  });
  // About one phone in eight loses its network once, somewhere in the middle.
  const losesLineAfter = draws.draw() < 0.12 ? 2 + Math.floor(draws.draw() * 6) : Infinity;
  let did = 0;

  const problem = (sentence: string): void => {
    tally.problems.set(sentence, (tally.problems.get(sentence) ?? 0) + 1);
  };
  const think = (): Promise<void> =>
    pause(((1 + 4 * draws.draw()) * 1000) / speed, undefined, stopping).catch(() => undefined);
  const act = async (what: string, body: Parameters<typeof connection.act>[1], seat: string | null) => {
    const answer = await connection.act(what, body, seat);
    if (!answer.ok && !expected.has(answer.reason) && !stopping.signal.aborted) {
      problem(`${what}: ${answer.say}`);
    }
    return answer.ok;
  };
  const ownSeat = (): OwnSeat | null => connection.view()?.mine.seats[0] ?? null;

  const comeIn = async (): Promise<boolean> => {
    for (let tries = 0; tries < mostTries && !stopping.signal.aborted; tries += 1) {
      try {
        await connection.open();
        return true;
      } catch (thrown) {
        if (tries === mostTries - 1)
          problem(`No connection: ${thrown instanceof Error ? thrown.message : 'unknown'}`);
        await think();
      }
    }
    return false;
  };
  const sitDown = async (): Promise<void> => {
    if (wayIn.kind === 'card') await act('seat.take', { code: wayIn.code }, null);
    else {
      const { code, name: person, category, language } = wayIn;
      await act('door.knock', { code, name: person, category, language }, null);
    }
  };
  const waitForNews = async (): Promise<void> => {
    busy = news;
    if (news) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (stopping.signal.aborted) resolve();
    });
  };

  const live = async (): Promise<void> => {
    await think();
    if (!(await comeIn())) return;
    let seated = false;
    let asked = false;
    while (!stopping.signal.aborted && !connection.goodbye()) {
      news = false;
      const view = connection.view();
      const seat = ownSeat();
      if (view === null) {
        await waitForNews();
        continue;
      }
      if (seat === null) {
        if (!asked) await sitDown();
        asked = true;
        if (ownSeat() === null) await waitForNews();
        continue;
      }
      if (!seated) tally.joined += 1;
      seated = true;
      const next = nextAct(view.common, seat, memory, draws);
      if (next === null) {
        await waitForNews();
        continue;
      }
      busy = true;
      await think();
      did += 1;
      if (did === losesLineAfter) {
        connection.drop();
        tally.dropped += 1;
        await think();
        if (!(await comeIn())) return;
      }
      if (await act(next.name, next.body, seat.id)) {
        tally.acts += 1;
        if (next.counts === 'input') tally.inputs += 1;
        if (next.counts === 'vote') tally.votes += 1;
      }
      news = true;
    }
  };

  const lived = live()
    .catch((thrown: unknown) => problem(thrown instanceof Error ? thrown.message : String(thrown)))
    .finally(() => {
      busy = false;
      tally.latencies.push(...connection.latencies);
    });

  return {
    idle: () => !busy && !news,
    stop: async () => {
      stopping.abort();
      wake();
      connection.drop();
      await lived;
    },
  };
}
