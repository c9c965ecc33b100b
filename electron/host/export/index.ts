import { Worker } from 'node:worker_threads';
import type { ExportRequest, ExportStage, ExportedFile } from './request.ts';

/** What the worker says: where it is, what it made, or why not. */
export type WorkerWord =
  | { readonly type: 'stage'; readonly stage: ExportStage }
  | { readonly type: 'made'; readonly file: ExportedFile }
  | { readonly type: 'failed'; readonly message: string };

/**
 * Makes a file of a consultation in a thread of its own, so that a room that is open does not wait.
 *
 * @param options.progress hears the stages
 * @param options.signal ends the thread at once; the promise then rejects with the signal's reason
 */
export function exportFile(
  request: ExportRequest,
  options: { readonly progress?: (stage: ExportStage) => void; readonly signal?: AbortSignal } = {},
): Promise<ExportedFile> {
  const { progress, signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(reasonOf(signal));
      return;
    }
    // Bundled, the worker is a file beside the host's.
    const bundled = !import.meta.url.endsWith('.ts');
    const worker = new Worker(new URL(bundled ? 'export-worker.js' : 'worker.ts', import.meta.url), {
      workerData: request,
    });
    const stop = (): void => {
      void worker.terminate();
      if (signal !== undefined) reject(reasonOf(signal));
    };
    const settle = (): void => {
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (word: WorkerWord) => {
      switch (word.type) {
        case 'stage':
          progress?.(word.stage);
          return;
        case 'made':
          settle();
          progress?.('done');
          resolve(word.file);
          return;
        case 'failed':
          settle();
          reject(new Error(word.message));
          return;
      }
    });
    worker.on('error', (error) => {
      settle();
      reject(error);
    });
    worker.on('exit', () => reject(new Error('The export ended before it was made.')));
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('The export was stopped.');
}
