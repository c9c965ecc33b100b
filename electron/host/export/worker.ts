import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerWord } from './index.ts';
import type { ExportRequest } from './request.ts';
import { writeExport } from './write-export.ts';

const say = (word: WorkerWord): void => parentPort?.postMessage(word);

try {
  const file = await writeExport(workerData as ExportRequest, (stage) => say({ type: 'stage', stage }));
  say({ type: 'made', file });
} catch (thrown) {
  say({
    type: 'failed',
    message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  });
}
