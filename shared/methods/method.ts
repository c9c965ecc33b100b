import type { z } from 'zod';
import type { BallotResult } from '../domain/model/ballot.ts';
import type { Gathered } from '../domain/model/gathered.ts';
import type { ReportedItem } from '../domain/model/dossier.ts';
import type { Collection } from '../domain/model/programme.ts';
import type { Language } from '../i18n/language.ts';
import type { Json, JsonObject } from '../util/json.ts';
import type { Gathering } from './gathering/gathering.ts';
import type { GroupingSettings } from './piles/grouping.ts';
import type { Question } from './question.ts';
import type { GroupPlan } from './smallGroups/plan.ts';
import type { FoundGroups, NameOf, Whole } from './whole.ts';
import type { Wordings } from './wordings.ts';

/** What every method of the registry says about itself. */
type MethodBase = {
  /** The name under which a step of the agenda names it; never changes once a file used it. */
  readonly name: string;
  readonly title: string;
  /** What it is for, in a sentence or two, for the picker. */
  readonly summary: string;
  /** How it was carried out, for the report: a few words, and what its settings add to them. */
  readonly done: (settings: JsonObject) => readonly Wordings[];
  readonly settings: z.ZodType<JsonObject>;
  /** How answers may be collected; the first is offered first. */
  readonly collections: readonly Collection[];
  /** Its analysis links answers of one person, so it cannot be secret. */
  readonly needsLinked: boolean;
  readonly leastPeople: number;
  /** One of the eight that the picker shows first. */
  readonly offeredFirst: boolean;
};

/** To what a card is held, where a method asks for less than free text. */
export type CardLimits = {
  /** Letters. */
  readonly longest?: number;
  /** Cards that one person has at the same time. */
  readonly most?: number;
  /** The places that a card can be said at; one of them must then be named. */
  readonly places?: readonly string[];
};

/** A closed question: people choose among its options. */
export type Choices = {
  readonly options: readonly string[];
  /** How many of them one person may choose. */
  readonly most: number;
};

/** Collects what people say: inputs, sealed until they are revealed. */
export type InputMethod = MethodBase & {
  readonly kind: 'inputs';
  readonly limits?: (settings: JsonObject) => CardLimits;
  /** Absent where people write. */
  readonly choices?: (settings: JsonObject) => Choices;
  /** What all cards or choices come to; absent where the cards themselves are shown. */
  readonly gather?: (settings: JsonObject, given: Gathering) => Gathered;
  /** Parts in which people work alone and then in groups, each with its minutes; the last one's cards are shown. */
  readonly stages?: (settings: JsonObject) => readonly { readonly size: number; readonly minutes: number }[];
  /** Its cards reach the room only as what they come to, never one by one. */
  readonly showsOnlyTogether?: true;
  /** What somebody says in a rehearsal. `draw` gives numbers in [0, 1). */
  readonly simulate: (draw: () => number, settings: JsonObject) => SimulatedCard;
};

/** A card of a rehearsal. */
export type SimulatedCard = { readonly text: string; readonly place?: string };

/** Orders what was said: themes and statements. */
export type SortingMethod = MethodBase & { readonly kind: 'sorting' };

/** A scale on which people rate what they sorted, from 1. */
export type PileScale = { readonly name: 'importance' | 'feasibility'; readonly highest: number };

/** Everybody lays cards or statements into piles, and may rate them; clusters are made of all piles together. */
export type PilesMethod = MethodBase & {
  readonly kind: 'piles';
  /** Names of the piles that all sort into; null where everybody makes their own. */
  readonly given: (settings: JsonObject) => readonly string[] | null;
  /** On what people rate after they sorted; empty where they do not. */
  readonly scales: (settings: JsonObject) => readonly PileScale[];
  /** How clusters are computed, unless the facilitator asks for another seed. */
  readonly grouping: (settings: JsonObject) => GroupingSettings;
};

/** Reads a matrix of the framework cell by cell and decides on it. */
export type MatrixMethod = MethodBase & {
  readonly kind: 'matrix';
  /** A remark for a rehearsal with which a cell is flagged, empty for none; null: the cell is passed. */
  readonly simulate: (draw: () => number) => string | null;
};

/** Brings statements to a decision of the room. */
export type DecisionMethod = MethodBase & { readonly kind: 'decision' };

/** An answer as the analysis sees it: a group and a response, nobody. */
export type GroupedAnswer = { readonly group: string; readonly response: JsonObject };

/** All answers of one person, by statement. */
export type AnswerSheet = { readonly [item: string]: JsonObject };

/** A person's answers as the analysis sees them: a group, and what was given to the statements that were asked. */
export type GroupedSheet = {
  readonly group: string;
  readonly asked: readonly string[];
  readonly answers: AnswerSheet;
};

/** Everything that a counted ballot gives to its analysis. Groups are those of the plan. */
export type BallotInput = {
  readonly settings: JsonObject;
  readonly rule: JsonObject;
  readonly plan: GroupPlan;
  /** Statements, withdrawn ones left out. */
  readonly items: readonly string[];
  readonly answers: { readonly [item: string]: readonly GroupedAnswer[] };
  /** Answers that belong together, of everybody who gave any; null where nobody can tell: secret and imported ones. */
  readonly sheets: readonly GroupedSheet[] | null;
  /**
   * Which round this is, and what those who answered in the one before on the same wording answered in both; of a
   * real-time ballot, what they answered first and last.
   */
  readonly rounds: {
    readonly number: number;
    readonly between: {
      readonly [item: string]: {
        readonly pairs: readonly (readonly [number, number])[];
        /** Whether figures of those in both rounds may stand beside those of the whole round. */
        readonly comparable: boolean;
      } | null;
    };
  };
  readonly eligible: { readonly [group: string]: number };
  readonly recused: { readonly [item: string]: { readonly [group: string]: number } };
};

/** Hears how far a long count is, as a share from 0 to 1 that never falls. */
export type Tell = (share: number) => void;

export type Tallies = {
  [item: string]: { [group: string]: { counts: number[]; abstained: number } };
};

/** One round of answers on frozen wording under a locked rule. */
export type BallotMethod = MethodBase & {
  readonly kind: 'ballot';
  /**
   * Whoever has rated a statement sees how others rate it while the ballot is open, and may rate it anew.
   *
   * The one exception to "no answer before the count": see [VI14] and [VI15]. First answers are kept beside the last.
   */
  readonly realTime?: true;
  /** Ideas are collected, shown in turn and numbered first; then these are what is voted on. */
  readonly ideasFirst?: { readonly simulate: InputMethod['simulate'] };
  /** Its rule says when rounds stop: fixed before the first, and the same in each. */
  readonly fixesRule?: true;
  /** Raised when `analyse` changes what it returns for the same input. */
  readonly version: number;
  readonly rule: z.ZodType<JsonObject>;
  /** A complete rule to begin with, until the room sets its own. */
  readonly firstRule: (settings: JsonObject, minimumGroup: number) => JsonObject;
  /** What a person is asked, for phones, papers and results. */
  readonly question: (settings: JsonObject, items: number) => Question;
  /** The schema of one answer; small and total, because the host checks each tap with it. */
  readonly response: (settings: JsonObject) => z.ZodType<JsonObject>;
  /** What all answers of one person must come to together; absent where each statement is answered by itself. */
  readonly sheet?: (settings: JsonObject, items: readonly string[]) => z.ZodType<AnswerSheet>;
  /** A ballot has at most so many statements, where each person could not answer more; absent for the usual 500. */
  readonly mostItems?: number;
  /** What it returns depends on `input` alone; `tell` only hears how far it is. */
  readonly analyse: (input: BallotInput, tell?: Tell) => Omit<BallotResult, 'analysis'>;
  /**
   * What in a stored result does not follow from the published box of a secret ballot, in words.
   *
   * The box holds no groups, so that the tables by group cannot be computed again from it: totals can, and the
   * verdict from the published table.
   */
  readonly recount: (
    input: Pick<BallotInput, 'settings' | 'rule' | 'items'> & {
      readonly detail: Json;
      readonly rows: readonly { readonly item: string; readonly response: JsonObject }[];
    },
  ) => readonly string[];
  /**
   * Groups of one published item in which everybody answered alike, so that each member's answer is known; all groups
   * where the whole room did.
   */
  readonly unanimous: (detail: Json, item: string) => readonly string[];
  /** What pages get of one item, from `detail`; absent where that is the item's own part of it. */
  readonly shown?: (detail: Json, item: string) => Json;
  /** The rule in one plain sentence. */
  readonly ruleInWords: (rule: JsonObject, language: Language) => string;
  /** One item's result in words, from `detail`: "Not agreed: one group against". */
  readonly verdictInWords: (detail: Json, item: string, language: Language) => string;
  /** The numbers behind a verdict in one line, from `detail`; empty where a page of the method's own shows them. */
  readonly figuresInWords: (detail: Json, item: string, language: Language) => string;
  /** What the ballot says of all its statements together, from `detail`: an order. Absent where it gives none. */
  readonly whole?: (detail: Json, nameOf: NameOf) => Whole;
  /** Groups that it found among the answers, from `detail`; null where it found none. Absent where it looks for none. */
  readonly found?: (detail: Json) => FoundGroups | null;
  /** What the report adds to the whole, and no screen shows: what another way of counting would have given. */
  readonly annex?: (detail: Json) => readonly Wordings[];
  /** One item's result for documents, from `detail`; null where there is none. */
  readonly reported: (
    detail: Json,
    item: string,
    asked: { readonly rule: JsonObject; readonly settings: JsonObject },
  ) => ReportedItem | null;
  /** `detail` as a release may carry it: without the names of these groups, statements under other names. */
  readonly retold: (detail: Json, hidden: ReadonlySet<string>, nameOf: (statement: string) => string) => Json;
  /** A result from the published tables in a `detail` of unknown origin; null when it cannot be read. */
  readonly fromPublished: (
    detail: Json,
    asked: { readonly rule: JsonObject; readonly settings: JsonObject },
  ) => Omit<BallotResult, 'analysis'> | null;
  /** Rows of an imported box, which name their groups, as tallies: item → group → counts from the scale's lowest value. */
  readonly tallied: (
    settings: JsonObject,
    rows: readonly { readonly item: string; readonly response: JsonObject }[],
  ) => Tallies;
  readonly simulate: (settings: JsonObject, draw: () => number) => JsonObject;
  /** All answers of one person, where they belong together. */
  readonly simulateSheet?: (
    settings: JsonObject,
    items: readonly string[],
    draw: () => number,
  ) => AnswerSheet;
};

export type Method = InputMethod | SortingMethod | PilesMethod | MatrixMethod | DecisionMethod | BallotMethod;
