import { parentPort } from 'node:worker_threads';
import { resultOf } from '../../../shared/domain/commands/counting.ts';
import type { Tell } from '../../../shared/methods/method.ts';
import { openSealed } from '../consultation/opening-box.ts';
import type { CountingRequest, CountingWord } from './counting-words.ts';

const port = parentPort;
if (port === null) throw new Error('This file is a thread of the host.');

/** Steps in which the console is told, in percent: each is a patch of its view. */
const step = 5;

let last = 0;
const tell: Tell = (share) => {
  const done = step * Math.floor((100 * share) / step);
  if (done <= last) return;
  last = done;
  port.postMessage({ type: 'progress', done, of: 100 } satisfies CountingWord);
};

port.on('message', (text: string) => {
  last = 0;
  const { ballot, earlier, sealed } = JSON.parse(text) as CountingRequest;
  // Opening envelopes takes longest by far, where there are any.
  const ofOpening = sealed === null ? 0.05 : 0.9;
  const opened = sealed === null ? null : openSealed(ballot, sealed, (share) => tell(share * ofOpening));
  tell(ofOpening);
  const further: Tell = (share) => tell(ofOpening + share * (1 - ofOpening));
  const counted = resultOf(ballot, opened?.rows ?? null, earlier, further);
  const made = opened === null ? { counted } : { counted, opened };
  port.postMessage({ type: 'made', text: JSON.stringify(made) } satisfies CountingWord);
});
