import { Worker } from 'node:worker_threads';
import type { Grouping, GroupingSettings } from '../../../shared/methods/piles/grouping.ts';
import type { Sort } from '../../../shared/methods/stats/pile-similarity.ts';

/** What a thread is given: piles without anybody's name. */
export type GroupingRequest = {
  readonly sorts: readonly Sort[];
  readonly items: number;
  readonly settings: GroupingSettings;
};

/** What the thread says. */
export type GroupingWord =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'made'; readonly grouping: Grouping };

/**
 * Computes clusters in a thread of its own, so that a room that is open does not wait.
 *
 * @returns what ends the thread at once; `ended` then hears nothing
 */
export function computeGrouping(
  request: GroupingRequest,
  heard: {
    readonly progress: (done: number, of: number) => void;
    readonly made: (grouping: Grouping) => void;
    readonly failed: (error: Error) => void;
  },
): () => void {
  // Bundled, the worker is a file beside the host's.
  const bundled = !import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(bundled ? 'grouping-worker.js' : 'worker.ts', import.meta.url), {
    workerData: request,
  });
  let isOver = false;
  const end = (): void => {
    isOver = true;
    void worker.terminate();
  };
  worker.on('message', (word: GroupingWord) => {
    if (isOver) return;
    if (word.type === 'progress') return heard.progress(word.done, word.of);
    end();
    heard.made(word.grouping);
  });
  const fail = (error: Error): void => {
    if (isOver) return;
    end();
    heard.failed(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread ended before it had a result.')));
  return end;
}
