import type { JsonObject } from '../../util/json.ts';
import type { Ballot } from './ballot.ts';
import type { Circulation, LineComment } from './circulation.ts';
import type { CardSort } from './card-sort.ts';
import type { DocumentRow } from './document.ts';
import type { FrameworkRecord } from './framework.ts';
import type { Dissent, Evidence, Input, Statement, Theme } from './material.ts';
import type { Category, Device, Knock, Pairing, Room, Seat } from './people.ts';
import type { Reading } from './reading.ts';
import type { Call, FloorRequest, Meeting, Run, Screen, Step } from './programme.ts';

export type Table<T> = { readonly [id: string]: T };

/** The stricter of this and an activity's collection wins wherever something is released. */
export type ReleasePolicy = 'open' | 'group' | 'chatham-house';

export type About = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly scope: string;
  readonly convener: string;
  readonly languages: readonly string[];
  readonly release: ReleasePolicy;
  /** The least number of people a published group has; never under 3. */
  readonly minimumGroup: number;
  readonly rehearsal: boolean;
  /** The disclaimer of a worked example; null for a real consultation. */
  readonly illustrative: string | null;
  readonly createdAt: string;
};

/** Two writings of merged sites, or an event that met something that is not there. */
export type Conflict = { readonly event: string; readonly says: string };

/** One thing that the console can take back, newest last. */
export type Undo = {
  readonly label: string;
  readonly command: JsonObject;
  readonly by: string;
  readonly at: string;
};

/** The whole state of one consultation, as the record gives it. */
export type Consultation = {
  readonly about: About | null;
  readonly room: Room;
  readonly categories: Table<Category>;
  readonly seats: Table<Seat>;
  readonly devices: Table<Device>;
  readonly knocks: Table<Knock>;
  readonly pairings: Table<Pairing>;
  readonly meetings: Table<Meeting>;
  readonly steps: Table<Step>;
  readonly runs: Table<Run>;
  /** Where the phones are. */
  readonly currentMeeting: string | null;
  readonly currentStep: string | null;
  readonly stepSince: string | null;
  readonly screen: Screen;
  readonly floor: Table<FloorRequest>;
  readonly calls: Table<Call>;
  readonly inputs: Table<Input>;
  /** How many inputs there ever were: the last number given. */
  readonly inputCount: number;
  readonly themes: Table<Theme>;
  readonly statements: Table<Statement>;
  readonly dissents: Table<Dissent>;
  readonly evidence: Table<Evidence>;
  readonly ballots: Table<Ballot>;
  /** Piles of cards and what came of them, by run. */
  readonly cardSorts: Table<CardSort>;
  readonly documents: Table<DocumentRow>;
  readonly framework: FrameworkRecord;
  readonly circulations: Table<Circulation>;
  readonly comments: Table<LineComment>;
  /** Matrices read in plenary, by their run. */
  readonly readings: Table<Reading>;
  /** Parts of an import that later activities show; kept as they came. */
  readonly annexes: Table<JsonObject>;
  /** Cards in a sorter's hand: input → device. Volatile. */
  readonly drawn: { readonly [input: string]: { readonly device: string; readonly at: string } };
  readonly undo: readonly Undo[];
  readonly conflicts: readonly Conflict[];
};

export const nothingYet: Consultation = {
  about: null,
  room: {
    open: false,
    openedAt: null,
    door: 'approve',
    lateJoining: true,
    names: 'name',
    joinCode: '',
    wifi: null,
  },
  categories: {},
  seats: {},
  devices: {},
  knocks: {},
  pairings: {},
  meetings: {},
  steps: {},
  runs: {},
  currentMeeting: null,
  currentStep: null,
  stepSince: null,
  screen: { slide: { kind: 'hold', text: '' }, blank: false, frozen: null, ring: null, takenBackAt: null },
  floor: {},
  calls: {},
  inputs: {},
  inputCount: 0,
  themes: {},
  statements: {},
  dissents: {},
  evidence: {},
  ballots: {},
  cardSorts: {},
  documents: {},
  framework: { draft: null, versions: [] },
  circulations: {},
  comments: {},
  readings: {},
  annexes: {},
  drawn: {},
  undo: [],
  conflicts: [],
};
