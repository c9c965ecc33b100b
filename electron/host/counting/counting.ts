import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import { Refusal } from '../../../shared/domain/commands/command.ts';
import { mustBeReady, roundBefore } from '../../../shared/domain/commands/counting.ts';
import { rightsOf } from '../../../shared/domain/commands/rights.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Live } from '../../../shared/domain/view/live.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { sealedIn } from '../consultation/opening-box.ts';
import type { CountedBefore } from '../consultation/gather.ts';
import type { Answer, Submission } from '../engine/answer.ts';
import type { OpenRecord } from '../engine/open-record.ts';
import { readEnvelopes } from '../store/ballot-box.ts';
import type { HostLog } from '../store/host-log.ts';
import type { CountingRequest } from './counting-words.ts';
import { openCountingThreads } from './counting-threads.ts';
import { isLarge } from './is-large.ts';

type Record = OpenRecord<Consultation, Command, Actor>;

export type Counting = {
  /** The record, whose large ballots are counted in a thread before `ballot.count` reaches it. */
  over(record: Record): Record;
  readonly countedBefore: CountedBefore;
  now(): Live['counting'];
  /** The file is closed: what is being counted is given up. */
  stop(): void;
};

/** What a count is made from. A ballot that changes is another object, so that nothing is ever counted out of date. */
type From = { readonly ballot: Ballot; readonly earlier: Ballot | null };

/** `over`: made, or the ballot is another one by now. */
type Ending = 'over' | 'stopped' | 'broke';

type Job = From & {
  readonly ended: Promise<Ending>;
  readonly end: (how: Ending) => void;
  done: number;
  of: number;
};

/** A thread that dies is started once more: a second death has a reason that a third try would not change. */
const attempts = 2;

/**
 * Counts large ballots in a thread of its own, so that votes, letters and pages are answered meanwhile.
 *
 * Nothing of it is in the record: `ballot.count` waits until the thread has the result, and is then decided as ever, in
 * one transaction, with what the thread made from that very ballot. Stopped, or with the computer off in between, the
 * ballot is what it was: stopped, and not counted.
 */
export function openCounting(host: { readonly log: HostLog; readonly changed: () => void }): Counting {
  const { log } = host;
  const threads = openCountingThreads();
  const jobs = new Map<string, Job>();
  const made = new WeakMap<Ballot, { readonly earlier: Ballot | null; readonly gathered: JsonObject }>();

  const countedBefore: CountedBefore = (state, ballot) => {
    const found = made.get(ballot);
    return found?.earlier === roundBefore(state, ballot) ? found.gathered : null;
  };

  const begin = ({ ballot, earlier }: From, request: string): Job => {
    let ended: (how: Ending) => void = () => undefined;
    let endThread: () => void = () => undefined;
    const job: Job = {
      ballot,
      earlier,
      done: 0,
      of: 100,
      ended: new Promise((resolve) => (ended = resolve)),
      end: (how) => {
        jobs.delete(ballot.id);
        endThread();
        ended(how);
        host.changed();
      },
    };
    const attempt = (left: number): void => {
      endThread = threads.count(request, {
        progress: (done, of) => {
          if (done <= job.done) return;
          Object.assign(job, { done, of });
          host.changed();
        },
        made: (text) => {
          made.set(ballot, { earlier, gathered: JSON.parse(text) as JsonObject });
          job.end('over');
        },
        broke: (thrown) => {
          log.bug('The thread that counted a ballot ended too early.', thrown, { attemptsLeft: left });
          if (left > 0) attempt(left - 1);
          else job.end('broke');
        },
      });
    };
    jobs.set(ballot.id, job);
    attempt(attempts - 1);
    host.changed();
    return job;
  };

  const over = (record: Record): Record => {
    /** The ballot that a command would count in a thread; null where it is decided at once, or refused. */
    const due = ({ command, actor }: Submission<Command, Actor>): From | null => {
      const state = record.state();
      const id = command.body['ballot'];
      const ballot = typeof id === 'string' ? state.ballots[id] : undefined;
      if (ballot === undefined || !isLead(state, actor, command) || !isReady(ballot) || !isLarge(ballot))
        return null;
      return countedBefore(state, ballot) === null ? { ballot, earlier: roundBefore(state, ballot) } : null;
    };
    const requestOf = ({ ballot, earlier }: From): string => {
      const sources = {
        envelopes: (id: string) => readEnvelopes(record.reading, id),
        keys: record.keys,
      };
      const sealed = sealedIn(ballot, sources);
      return JSON.stringify({ ballot, earlier, sealed } satisfies CountingRequest);
    };
    const count = async (sent: Submission<Command, Actor>): Promise<Answer> => {
      for (let from = due(sent); from !== null; from = due(sent)) {
        const job = jobs.get(from.ballot.id) ?? begin(from, requestOf(from));
        const how = await job.ended;
        if (how === 'stopped') return stopped;
        if (how === 'broke') return broke;
      }
      return record.submit(sent);
    };
    const stopCounting = async (sent: Submission<Command, Actor>): Promise<Answer> => {
      const answer = await record.submit(sent);
      const id = sent.command.body['ballot'];
      if (answer.ok && typeof id === 'string') jobs.get(id)?.end('stopped');
      return answer;
    };
    record.onCommitted(({ after }) => {
      for (const job of jobs.values()) {
        const now = after.ballots[job.ballot.id];
        if (now !== job.ballot || roundBefore(after, now) !== job.earlier) job.end('over');
      }
    });
    return {
      ...record,
      submit: (sent) => {
        if (sent.command.name === 'ballot.count') return count(sent);
        if (sent.command.name === 'ballot.stopCounting') return stopCounting(sent);
        return record.submit(sent);
      },
    };
  };

  return {
    over,
    countedBefore,
    now: () => Object.fromEntries([...jobs].map(([ballot, { done, of }]) => [ballot, { done, of }])),
    stop: () => {
      for (const job of jobs.values()) job.end('stopped');
      threads.stop();
    },
  };
}

function isLead(state: Consultation, actor: Actor, command: Command): boolean {
  return rightsOf(state, actor, command.seat ?? null).has('lead');
}

function isReady(ballot: Ballot): boolean {
  try {
    mustBeReady(ballot);
    return true;
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}

const stopped: Answer = {
  ok: false,
  reason: 'count-stopped',
  say: 'The counting was stopped. Nothing was counted, and no vote is lost: count whenever you like.',
};

const broke: Answer = {
  ok: false,
  reason: 'internal',
  say: 'The counting broke off. Nothing was counted, and no vote is lost: please count again.',
};
