import { parentPort, workerData } from 'node:worker_threads';
import { groupingOf } from '../../../shared/methods/piles/grouping.ts';
import type { GroupingRequest, GroupingWord } from './compute-grouping.ts';

const port = parentPort;
if (port === null) throw new Error('This file is a thread of the host.');
const say = (word: GroupingWord): void => port.postMessage(word);

const { sorts, items, settings } = workerData as GroupingRequest;
say({
  type: 'made',
  grouping: groupingOf(sorts, items, settings, (done, of) => say({ type: 'progress', done, of })),
});
