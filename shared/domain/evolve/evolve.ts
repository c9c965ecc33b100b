import type { JsonObject } from '../../util/json.ts';
import type { EventDraft, Mark, RecordedEvent } from '../event.ts';
import type { Consultation } from '../model/consultation.ts';
import { aboutEvents, type AboutEvents } from './about-events.ts';
import { ballotEvents, type BallotEvents, boxOpened, envelopePlaced } from './ballot-events.ts';
import { circulationEvents, type CirculationEvents } from './circulation-events.ts';
import { decisionEvents, type DecisionEvents } from './decision-events.ts';
import { documentEvents, type DocumentEvents } from './document-events.ts';
import { frameworkEvents, type FrameworkEvents } from './framework-events.ts';
import type { Meta, Shape } from './handlers.ts';
import { noteConflict, replaying, settled, without } from './handlers.ts';
import { readingEvents, type ReadingEvents } from './reading-events.ts';
import { inputEvents, type InputEvents } from './material-events.ts';
import { sortEvents, type SortEvents } from './sort-events.ts';
import { statementEvents, type StatementEvents } from './statement-events.ts';
import { peopleEvents, type PeopleEvents } from './people-events.ts';
import { programmeEvents, type ProgrammeEvents } from './programme-events.ts';

export type Events = AboutEvents &
  PeopleEvents &
  ProgrammeEvents &
  InputEvents &
  StatementEvents &
  SortEvents &
  BallotEvents &
  DecisionEvents &
  DocumentEvents &
  FrameworkEvents &
  CirculationEvents &
  ReadingEvents;

type Handler = (
  state: Consultation,
  data: JsonObject,
  content: JsonObject | null,
  meta: Meta,
) => Consultation;

const handlers = new Map<string, Handler>(
  Object.entries({
    ...aboutEvents,
    ...peopleEvents,
    ...programmeEvents,
    ...inputEvents,
    ...statementEvents,
    ...sortEvents,
    ...ballotEvents,
    ...decisionEvents,
    ...documentEvents,
    ...frameworkEvents,
    ...circulationEvents,
    ...readingEvents,
  }) as [string, Handler][],
);

/** Raised whenever a handler changes, so that snapshots of an older reading are dropped. */
export const evolveVersion = 12;

/** Most things that can be taken back; older ones are still in the record. */
const undoDepth = 100;

/** Draft an event of a known type. `undo` names what takes it back, for the console's undo. */
export function event<Type extends keyof Events>(
  type: Type,
  data: Events[Type]['data'],
  ...content: Events[Type] extends Shape<JsonObject, infer Content>
    ? JsonObject extends Content
      ? [] | [Content]
      : [Content]
    : never
): EventDraft {
  const [words] = content as [JsonObject?];
  return { type, v: 1, data, ...(words === undefined ? {} : { content: words }) };
}

/** The same event, with the label and the command that take it back. */
export function undoable(draft: EventDraft, label: string, command: JsonObject): EventDraft {
  return { ...draft, data: { ...draft.data, undo: { label, command } } };
}

/**
 * The state after one more event.
 *
 * Total: never throws; what it cannot place becomes a conflict. Events of unknown types (a newer version's)
 * change nothing.
 */
export function evolve(state: Consultation, recorded: RecordedEvent): Consultation {
  const handler = handlers.get(recorded.type);
  if (handler === undefined) return state;
  const meta: Meta = { at: recorded.at, ref: `${recorded.origin}:${recorded.counter}` };
  const { undo, ...data } = recorded.data;
  try {
    const next = handler(state, data, recorded.content, meta);
    return isUndo(undo)
      ? withUndo(next, undo, typeof data['by'] === 'string' ? data['by'] : '', recorded.at)
      : next;
  } catch (error) {
    return noteConflict(state, meta, `${recorded.type} could not be read: ${String(error)}`);
  }
}

/** The state after many events, as after `evolve` for one after the other, in time that grows with their number. */
export function evolveAll(state: Consultation, events: Iterable<RecordedEvent>): Consultation {
  let next = replaying(state);
  for (const recorded of events) next = evolve(next, recorded);
  return settled(next);
}

function isUndo(undo: unknown): undo is { label: string; command: JsonObject } {
  return typeof undo === 'object' && undo !== null && 'label' in undo && 'command' in undo;
}

function withUndo(
  state: Consultation,
  undo: { label: string; command: JsonObject },
  by: string,
  at: string,
): Consultation {
  const entry = { label: undo.label, command: undo.command, by, at };
  return { ...state, undo: [...state.undo, entry].slice(-undoDepth) };
}

/** The state after a mark: a fact beside the log. Total, like `evolve`. */
export function evolveMark(state: Consultation, mark: Mark): Consultation {
  switch (mark.type) {
    case 'EnvelopePlaced':
      return envelopePlaced(state, mark.ballot, mark.section, mark.seat);
    case 'BoxOpened':
      return boxOpened(state, mark.ballot, mark.rows, mark.comments);
    case 'CardDrawn':
      return { ...state, drawn: { ...state.drawn, [mark.input]: { device: mark.device, at: mark.at } } };
    case 'CardReturned':
      return { ...state, drawn: without(state.drawn, mark.input) };
  }
}
