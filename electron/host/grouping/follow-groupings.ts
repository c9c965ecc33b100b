import type { Json } from '../../../shared/util/json.ts';
import type { CardSort } from '../../../shared/domain/model/card-sort.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { sortsOf } from '../../../shared/domain/sorting/clusters-of-sort.ts';
import type { Grouping, GroupingSettings } from '../../../shared/methods/piles/grouping.ts';
import { computeGrouping } from './compute-grouping.ts';

/** How far each is, by run. */
export type Computing = { readonly [run: string]: { readonly done: number; readonly of: number } };

export type Groupings = {
  /** Begins what the record asks for, ends what it does not want any more. */
  follow(): void;
  now(): Computing;
  stop(): void;
};

/**
 * Computes the clusters that the record asks for, and hands in each when it is made.
 *
 * The record holds what is wanted, so that a computer that went off in between computes it when the file is open again.
 */
export function followGroupings(host: {
  readonly state: () => Consultation;
  readonly record: (run: string, grouping: Grouping) => void;
  readonly giveUp: (run: string) => void;
  readonly changed: () => void;
  readonly bug: (message: string, error: unknown) => void;
}): Groupings {
  type Job = {
    readonly asked: GroupingSettings;
    readonly end: () => void;
    done: number;
    of: number;
  };
  const jobs = new Map<string, Job>();

  const begin = (sort: CardSort, asked: GroupingSettings): void => {
    const request = { sorts: sortsOf(sort), items: sort.items.length, settings: asked };
    const end = computeGrouping(request, {
      progress: (done, of) => {
        const job = jobs.get(sort.id);
        if (job === undefined) return;
        Object.assign(job, { done, of });
        host.changed();
      },
      made: (grouping) => {
        jobs.delete(sort.id);
        host.record(sort.id, grouping);
      },
      failed: (error) => {
        jobs.delete(sort.id);
        host.bug('Clusters could not be computed.', error);
        host.giveUp(sort.id);
      },
    });
    jobs.set(sort.id, { asked, end, done: 0, of: 1 });
  };

  return {
    follow: () => {
      const { cardSorts } = host.state();
      for (const [run, job] of jobs) {
        if (cardSorts[run]?.asked === job.asked) continue;
        job.end();
        jobs.delete(run);
      }
      for (const sort of Object.values(cardSorts)) {
        if (sort.asked !== null && !jobs.has(sort.id)) begin(sort, sort.asked);
      }
    },
    now: () => Object.fromEntries([...jobs].map(([run, { done, of }]) => [run, { done, of }])),
    stop: () => {
      for (const { end } of jobs.values()) end();
      jobs.clear();
    },
  };
}

/** A result as a command carries it. */
export function asJson(grouping: Grouping): Json {
  return JSON.parse(JSON.stringify(grouping)) as Json;
}
