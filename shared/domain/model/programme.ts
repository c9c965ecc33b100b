import type { JsonObject } from '../../util/json.ts';
import type { DiagramSpec } from './framework.ts';

/** How answers are kept and shown. See DESIGN.md's one table. */
export type Collection = 'named' | 'group' | 'secret';

export type Activity = {
  readonly method: string;
  readonly settings: JsonObject;
  readonly collection: Collection;
};

export type Meeting = {
  readonly id: string;
  readonly label: string;
  readonly order: number;
  readonly mode: 'in-room' | 'hybrid' | 'asynchronous';
  readonly purpose: string;
  readonly place: string | null;
  /** Planned start, ISO, where it is known. */
  readonly startsAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly agenda: readonly string[];
  readonly more: JsonObject | null;
};

export type Step = {
  readonly id: string;
  readonly meeting: string;
  readonly title: string;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly kind: 'activity' | 'talk' | 'pause';
  readonly prompt: string;
  readonly example: string;
  /** A prompt of its own for each table, where tables discuss different questions. */
  readonly tablePrompts: { readonly [table: string]: string };
  readonly activity: Activity | null;
  readonly runs: readonly string[];
  readonly removed: boolean;
  readonly more: JsonObject | null;
};

/**
 * Where a run of a step stands. Inputs pass through all of them (sealed until `team`, on the screen from
 * `shown`); ballots go from `stopped` to `shown` by counting.
 */
export type Phase = 'ready' | 'open' | 'stopped' | 'team' | 'shown' | 'done';

/** A part of a run in which people work alone, in pairs or in fours. */
export type Stage = {
  /** People a group: 1, 2, 4. */
  readonly size: number;
  /** Seats of each group; empty where everybody works alone. */
  readonly groups: readonly (readonly string[])[];
};

/** One time that a step was carried out. Stepping back and opening again makes a new run. */
export type Run = {
  readonly id: string;
  readonly step: string;
  readonly number: number;
  readonly phase: Phase;
  readonly openedAt: string | null;
  readonly stoppedAt: string | null;
  readonly shownAt: string | null;
  /** When the time box ends (ISO). Nothing closes by itself. */
  readonly endsAt: string | null;
  /** A 30 s warning was sent at this time. */
  readonly warnedAt: string | null;
  /** The run whose inputs it carries over. */
  readonly continues: string | null;
  /** Seats that said "done"; a flag, nothing closes on it. */
  readonly done: readonly string[];
  /** Round-robin reveal: inputs shown so far, in order. */
  readonly shownOneByOne: readonly string[];
  /** Alone, in pairs, in fours: the last one is now. Empty where the method has no such parts. */
  readonly stages: readonly Stage[];
  /** Words that count as one: what the first input says is counted with what the second says. */
  readonly variants: { readonly [input: string]: string };
  /** What each seat chose in a closed poll: numbers of options, from 0. */
  readonly choices: { readonly [seat: string]: readonly number[] };
};

/** What stands on the projector. Only *Show* and the opening, counting and closing of a step change it. */
export type Slide =
  | { readonly kind: 'hold'; readonly text: string }
  | { readonly kind: 'join' }
  | { readonly kind: 'prompt'; readonly run: string }
  | { readonly kind: 'progress'; readonly run: string }
  | { readonly kind: 'cards'; readonly run: string; readonly theme: string | null; readonly page: number }
  | { readonly kind: 'card'; readonly input: string }
  /** What the cards or choices of a run come to, as its method draws it. */
  | ({ readonly kind: 'gathered'; readonly run: string } & Pageable)
  | { readonly kind: 'themes'; readonly page: number }
  | {
      readonly kind: 'sort';
      readonly run: string;
      readonly figure: SortFigure;
      readonly page: number;
    }
  | ({ readonly kind: 'statement'; readonly statement: string; readonly compare: boolean } & Pageable)
  | ({ readonly kind: 'result'; readonly ballot: string; readonly item: string } & Pageable)
  | { readonly kind: 'results'; readonly ballot: string; readonly page: number }
  | { readonly kind: 'speaker' }
  | ({ readonly kind: 'trace'; readonly statement: string } & Pageable)
  | ({ readonly kind: 'adoption'; readonly statement: string } & Pageable)
  /** A drawing of the framework, another way where `as` says so. */
  | ({
      readonly kind: 'drawing';
      readonly diagram: string;
      readonly as: DiagramSpec['type'] | null;
    } & Pageable)
  /** `line`: its key, as `shared/framework/lines.ts` makes it. */
  | ({ readonly kind: 'line-trace'; readonly line: string } & Pageable)
  /** A matrix that the room reads: which cells go together, and which are discussed. */
  | ({ readonly kind: 'matrix'; readonly run: string } & Pageable)
  /** One cell of it, enlarged; `cell`: its id. */
  | ({ readonly kind: 'cell'; readonly run: string; readonly cell: string } & Pageable)
  /** A document as it is being written. */
  | ({ readonly kind: 'document'; readonly document: string } & Pageable);

/** Pictures of what a sort into piles comes to. */
export type SortFigure = 'clusters' | 'map' | 'zones' | 'ladder' | 'placements';

/** A slide that mostly has one page; without a number it is the first. */
type Pageable = { readonly page?: number | undefined };

export type Screen = {
  readonly slide: Slide;
  readonly blank: boolean;
  /** The slide that stays while the console moves on; null when it follows. */
  readonly frozen: Slide | null;
  /** Ring of a time box for one speaker or *No objection?*: start, seconds, what for. */
  readonly ring: { readonly startedAt: string; readonly seconds: number; readonly label: string } | null;
  /** Slides taken back from the projector, with the time: announced and logged. */
  readonly takenBackAt: string | null;
};

/** Somebody asked for the floor. */
export type FloorRequest = {
  readonly id: string;
  readonly seat: string;
  readonly kind: 'new-point' | 'on-this-point' | 'point-of-order';
  readonly at: string;
  readonly state: 'waiting' | 'speaking' | 'spoke' | 'withdrawn';
  readonly spokeFrom: string | null;
};

/** Somebody called the facilitator. */
export type Call = {
  readonly id: string;
  readonly seat: string;
  readonly note: string;
  readonly at: string;
  readonly answered: boolean;
};
