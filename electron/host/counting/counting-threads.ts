import { Worker } from 'node:worker_threads';
import type { CountingWord } from './counting-words.ts';

/** Milliseconds after which a thread that has nothing to do ends: laptops of a meeting have little memory. */
const idleFor = 120_000;

type Heard = {
  readonly progress: (done: number, of: number) => void;
  readonly made: (text: string) => void;
  /** The thread died, or threw. */
  readonly broke: (thrown: unknown) => void;
};

export type CountingThreads = {
  /** Counts what the text asks for. Returns what ends the thread at once; nothing is heard then. */
  count(request: string, heard: Heard): () => void;
  stop(): void;
};

/** A thread, and who listens while it has something to do. */
type Thread = { readonly worker: Worker; heard: Heard | null; leaving: ReturnType<typeof setTimeout> | null };

/** Threads that count: the first is started by the first large ballot, and the next ballot finds it warm. */
export function openCountingThreads(): CountingThreads {
  let idle: Thread | null = null;

  const end = (thread: Thread): void => {
    thread.heard = null;
    if (thread.leaving !== null) clearTimeout(thread.leaving);
    if (idle === thread) idle = null;
    void thread.worker.terminate();
  };
  const rest = (thread: Thread): void => {
    thread.heard = null;
    if (idle !== null) {
      end(thread);
      return;
    }
    idle = thread;
    thread.worker.unref();
    thread.leaving = setTimeout(() => end(thread), idleFor);
    thread.leaving.unref();
  };
  const start = (): Thread => {
    // Bundled, the worker is a file beside the host's.
    const bundled = !import.meta.url.endsWith('.ts');
    const worker = new Worker(new URL(bundled ? 'counting-worker.js' : 'worker.ts', import.meta.url));
    const thread: Thread = { worker, heard: null, leaving: null };
    const broke = (thrown: unknown): void => {
      const { heard } = thread;
      end(thread);
      heard?.broke(thrown);
    };
    worker.on('message', (word: CountingWord) => {
      const { heard } = thread;
      if (heard === null) return;
      if (word.type === 'progress') return heard.progress(word.done, word.of);
      rest(thread);
      heard.made(word.text);
    });
    worker.on('error', broke);
    worker.on('exit', () => broke(new Error('The thread ended before it had a result.')));
    return thread;
  };
  const take = (): Thread => {
    const thread = idle ?? start();
    idle = null;
    if (thread.leaving !== null) clearTimeout(thread.leaving);
    thread.worker.ref();
    return thread;
  };

  return {
    count: (request, heard) => {
      const thread = take();
      thread.heard = heard;
      thread.worker.postMessage(request, []);
      return () => {
        if (thread.heard === heard) end(thread);
      };
    },
    stop: () => {
      if (idle !== null) end(idle);
    },
  };
}
