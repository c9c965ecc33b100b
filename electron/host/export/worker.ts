import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerWord } from './index.ts';
import type { ExportRequest } from './request.ts';
import { writeExport } from './write-export.ts';

const port = parentPort;
if (port === null) throw new Error('This file is a thread of an export.');
const say = (word: WorkerWord): void => port.postMessage(word);

try {
  const file = await writeExport(workerData as ExportRequest, (stage) => say({ type: 'stage', stage }));
  say({ type: 'made', file });
} catch (thrown) {
  say({
    type: 'failed',
    message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  });
}
