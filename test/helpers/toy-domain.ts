import type { EventDraft, Mark, RecordedEvent } from '../../shared/domain/event.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import type { Json, JsonObject } from '../../shared/util/json.ts';
import type { Context, Decided, Domain, Refused, Sources } from '../../electron/host/engine/domain.ts';

/** Small commands that reach every part of the engine. */
export type ToyCommand =
  | { readonly name: 'note'; readonly text: string }
  | { readonly name: 'add'; readonly n: number }
  | { readonly name: 'addMany'; readonly times: number }
  | { readonly name: 'refuse' }
  | { readonly name: 'throw'; readonly message: string }
  | { readonly name: 'throwInEvolve' }
  | { readonly name: 'breakTable' }
  | { readonly name: 'draw'; readonly input: string }
  | { readonly name: 'openBallot'; readonly ballot: string }
  | {
      readonly name: 'cast';
      readonly ballot: string;
      readonly section: number;
      readonly seat: string;
      readonly envelope: string;
    }
  | { readonly name: 'withdraw'; readonly ballot: string; readonly seat: string }
  | { readonly name: 'count'; readonly ballot: string }
  | { readonly name: 'eraseNotes'; readonly by: string };

export type ToyBallot = {
  readonly phase: 'open' | 'counted';
  readonly placed: { readonly [place: string]: true };
  readonly responses: readonly string[];
};

export type ToyState = {
  readonly total: number;
  readonly events: number;
  readonly origins: readonly string[];
  /** The newest notes, at most fifty. */
  readonly notes: readonly {
    readonly origin: string;
    readonly counter: number;
    readonly text: string | null;
    readonly by: string | null;
  }[];
  readonly ballots: { readonly [id: string]: ToyBallot };
  readonly drawn: { readonly [input: string]: string };
};

export type ToyActor = { readonly seat: string };

const nothing: ToyState = { total: 0, events: 0, origins: [], notes: [], ballots: {}, drawn: {} };

export const toyDomain: Domain<ToyState, ToyCommand, ToyActor> = {
  initial: nothing,
  evolveVersion: 'toy 1',
  gather,
  decide,
  evolve,
  settle: (state) => ({ ...state, drawn: {} }),
};

/** "Opens" envelopes: the toy's device does not really seal, the text is base64 of the answer. */
function gather(_state: ToyState, command: ToyCommand, sources: Sources): JsonObject | null {
  if (command.name === 'openBallot') {
    return { made: (sources.keys.read(command.ballot) ?? sources.keys.create(command.ballot)).length };
  }
  if (command.name !== 'count') return null;
  const opened = sources
    .envelopes(command.ballot)
    .map((row) => Buffer.from(row.envelope, 'base64').toString('utf8'));
  return { opened, hasKey: sources.keys.read(command.ballot) !== null };
}

function decide(state: ToyState, command: ToyCommand, context: Context<ToyActor>): Decided | Refused {
  switch (command.name) {
    case 'note':
      return accept([
        { type: 'Noted', v: 1, data: {}, content: { text: command.text, by: context.actor.seat } },
      ]);
    case 'add':
      return { ...accept([added(command.n)]), answer: { total: state.total + command.n } };
    case 'addMany':
      return accept(Array.from({ length: command.times }, () => added(1)));
    case 'refuse':
      return { ok: false, reason: 'refused', say: 'The toy refuses.', details: { total: state.total } };
    case 'throw':
      throw new Error(command.message);
    case 'throwInEvolve':
      return accept([{ type: 'Poison', v: 1, data: {} }]);
    case 'breakTable':
      return {
        ok: true,
        events: [added(1000)],
        effects: [
          {
            kind: 'box',
            ballot: 'broken',
            rows: [
              { item: 'a', id: 'same', response: {} },
              { item: 'a', id: 'same', response: {} },
            ],
            comments: [],
          },
        ],
      };
    case 'draw':
      return {
        ok: true,
        events: [],
        marks: [{ type: 'CardDrawn', input: command.input, device: context.device, at: context.now }],
      };
    case 'openBallot':
      if (state.ballots[command.ballot] !== undefined) return no('already', 'This ballot was opened before.');
      return accept([{ type: 'BallotOpened', v: 1, data: { ballot: command.ballot } }]);
    case 'cast': {
      const { ballot, section, seat, envelope } = command;
      if (state.ballots[ballot]?.phase !== 'open') return no('ballot-closed', 'This ballot is not open.');
      return { ok: true, events: [], effects: [{ kind: 'seal', ballot, section, seat, envelope }] };
    }
    case 'withdraw': {
      const { ballot, seat } = command;
      if (state.ballots[ballot]?.phase !== 'open') return no('ballot-closed', 'This ballot is not open.');
      return {
        ok: true,
        events: [{ type: 'VoteWithdrawn', v: 1, data: { ballot, seat } }],
        effects: [{ kind: 'unseal', ballot, seat }],
      };
    }
    case 'count':
      return count(state, command.ballot, context);
    case 'eraseNotes':
      return {
        ok: true,
        events: [{ type: 'NotesErased', v: 1, data: {} }],
        effects: [
          {
            kind: 'erase',
            events: state.notes
              .filter((note) => note.by === command.by)
              .map(({ origin, counter }) => ({ origin, counter })),
          },
        ],
      };
    default:
      return assertNever(command);
  }
}

function count(state: ToyState, ballot: string, context: Context<ToyActor>): Decided | Refused {
  if (state.ballots[ballot]?.phase !== 'open') return no('ballot-closed', 'This ballot is not open.');
  const opened = context.gathered?.['opened'];
  const answers = Array.isArray(opened) ? opened.filter((answer) => typeof answer === 'string') : [];
  return {
    ok: true,
    events: [{ type: 'BallotCounted', v: 1, data: { ballot, counted: answers.length } }],
    effects: [
      { kind: 'unseal', ballot },
      {
        kind: 'box',
        ballot,
        rows: answers.map((answer) => ({ item: 'item', id: context.id(), response: { answer } })),
        comments: [],
      },
      { kind: 'destroy-key', ballot },
    ],
    answer: { counted: answers.length },
  };
}

function evolve(state: ToyState, event: RecordedEvent | Mark): ToyState {
  if (!('origin' in event)) return evolveMark(state, event);
  const next = { ...state, events: state.events + 1 };
  const { data, content } = event;
  const ballot = textOf(data['ballot']);
  switch (event.type) {
    case 'OriginStarted':
      return { ...next, origins: [...state.origins, event.origin] };
    case 'Added':
      return { ...next, total: state.total + Number(data['n']) };
    case 'Noted': {
      const text = content === null ? null : textOf(content['text']);
      const by = content === null ? null : textOf(content['by']);
      const { origin, counter } = event;
      return { ...next, notes: [...state.notes.slice(-49), { origin, counter, text, by }] };
    }
    case 'BallotOpened':
      return {
        ...next,
        ballots: { ...state.ballots, [ballot]: { phase: 'open', placed: {}, responses: [] } },
      };
    case 'VoteWithdrawn': {
      const before = state.ballots[ballot];
      if (before === undefined) return next;
      const placed = Object.fromEntries<true>(
        Object.entries(before.placed).filter(([place]) => !place.endsWith(`/${textOf(data['seat'])}`)),
      );
      return { ...next, ballots: { ...state.ballots, [ballot]: { ...before, placed } } };
    }
    case 'BallotCounted':
      return {
        ...next,
        ballots: { ...state.ballots, [ballot]: { phase: 'counted', placed: {}, responses: [] } },
      };
    case 'Poison':
      throw new Error('A toy that breaks its own rule.');
    default:
      return next;
  }
}

function evolveMark(state: ToyState, mark: Mark): ToyState {
  if (mark.type === 'CardDrawn') return { ...state, drawn: { ...state.drawn, [mark.input]: mark.device } };
  if (mark.type === 'CardReturned') return state;
  const ballot = state.ballots[mark.ballot];
  if (ballot === undefined) return state;
  if (mark.type === 'EnvelopePlaced') {
    if (ballot.phase !== 'open') return state;
    const placed = { ...ballot.placed, [`${mark.section}/${mark.seat}`]: true as const };
    return { ...state, ballots: { ...state.ballots, [mark.ballot]: { ...ballot, placed } } };
  }
  const responses = mark.rows.map((row) => textOf(row.response['answer'])).sort();
  return { ...state, ballots: { ...state.ballots, [mark.ballot]: { ...ballot, responses } } };
}

function accept(events: readonly EventDraft[]): Decided {
  return { ok: true, events };
}

function no(reason: string, say: string): Refused {
  return { ok: false, reason, say };
}

function added(n: number): EventDraft {
  return { type: 'Added', v: 1, data: { n } };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
