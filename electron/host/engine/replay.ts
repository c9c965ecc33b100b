import { readEvents } from '../store/event-log.ts';
import type { ReadableFile } from '../store/handles.ts';
import { readMarks } from '../store/ballot-box.ts';
import { fittingSnapshot } from '../store/snapshots.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { RecordedEvent } from '../../../shared/domain/event.ts';
import type { Domain } from './domain.ts';

export type Replayed<State> = {
  readonly state: State;
  /** Events that were not in a snapshot. */
  readonly events: number;
};

type Evolving<State> = Pick<
  Domain<State, JsonObject, never>,
  'initial' | 'evolveVersion' | 'evolve' | 'evolveAll' | 'upcast' | 'settle'
>;

/** Computes the state from the log alone, then from what the side tables say. */
export function replay<State>(file: ReadableFile, domain: Evolving<State>): Replayed<State> {
  return continueFrom(file, domain, domain.initial, 0);
}

/** Computes the state from a snapshot, where one fits, and the events after it. */
export function replayFromSnapshot<State>(file: ReadableFile, domain: Evolving<State>): Replayed<State> {
  const snapshot = fittingSnapshot<State>(file, String(domain.evolveVersion));
  if (snapshot === null) return replay(file, domain);
  const settled = domain.settle?.(snapshot.state) ?? snapshot.state;
  return continueFrom(file, domain, settled, snapshot.seq);
}

function continueFrom<State>(
  file: ReadableFile,
  domain: Evolving<State>,
  start: State,
  afterSeq: number,
): Replayed<State> {
  let events = 0;
  function* upToDate(): Generator<RecordedEvent> {
    for (const event of readEvents(file, afterSeq)) {
      events += 1;
      yield domain.upcast?.(event) ?? event;
    }
  }
  let state = start;
  if (domain.evolveAll === undefined) for (const event of upToDate()) state = domain.evolve(state, event);
  else state = domain.evolveAll(start, upToDate());
  for (const mark of readMarks(file)) state = domain.evolve(state, mark);
  return { state, events };
}
