import { openToy, makePlace, removePlace, send } from '../helpers/toy-record.ts';
import type { ToyRecord } from '../helpers/toy-record.ts';
import { toyDomain } from '../helpers/toy-domain.ts';

export type RecordFigures = {
  /** Commands acknowledged a second, 200 senders of which each waits for its answer, `synchronous=FULL`. */
  readonly acknowledgedPerSecond: number;
  readonly p95Ms: number;
  readonly medianMs: number;
  readonly openSnapshotMs: number;
  readonly openReplayMs: number;
};

/** Measures the engine and the store alone, with a domain that costs nearly nothing. */
export async function benchRecord(seconds = 3, events = 100_000): Promise<RecordFigures> {
  const place = makePlace();
  try {
    const record = openToy(place);
    const times = await closedLoop(record, 200, seconds * 1000);
    for (let done = times.length; done < events; done += 1000) {
      await send(record, { name: 'addMany', times: Math.min(1000, events - done) });
    }
    await record.close();
    const openSnapshotMs = await timeToOpen(() => openToy(place));
    const other = { ...toyDomain, evolveVersion: 'toy, without snapshot' };
    const openReplayMs = await timeToOpen(() => openToy(place, { domain: other }));
    times.sort((one, other_) => one - other_);
    return {
      acknowledgedPerSecond: Math.round(times.length / seconds),
      p95Ms: at(times, 0.95),
      medianMs: at(times, 0.5),
      openSnapshotMs,
      openReplayMs,
    };
  } finally {
    removePlace(place);
  }
}

async function closedLoop(record: ToyRecord, senders: number, milliseconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  const sender = async (number: number): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      const text = `seat ${number} says that this is the case`;
      const answer = await send(record, { name: 'note', text }, `phone ${number}`);
      if (!answer.ok) throw new Error(answer.say);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: senders }, (_, number) => sender(number)));
  return times;
}

async function timeToOpen(open: () => ToyRecord): Promise<number> {
  const start = performance.now();
  const record = open();
  const took = Math.round(performance.now() - start);
  await record.close();
  return took;
}

function at(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}
