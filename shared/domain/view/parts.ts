import type { Method } from '../../methods/method.ts';
import { methods } from '../../methods/registry.ts';
import type { JsonObject } from '../../util/json.ts';
import { rollOf } from '../commands/counting.ts';
import { choicesOf, inputMethod } from '../commands/gathering.ts';
import { collectsFirst, votesOnIdeas } from '../commands/ideas.ts';
import { stageOf, wentOn } from '../commands/stages.ts';
import { runChain } from '../commands/runs.ts';
import { sortersOf } from '../sorting/clusters-of-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Collection, Phase, Run, Step } from '../model/programme.ts';
import { isNamedCategory, isNamedTable } from './named-groups.ts';
import { allInputs, inputsOfRun, unsortedCount } from './inputs-index.ts';

/** How the answers of a step are shown: the stricter of the step's collection and the release policy. */
export function attribution(state: Consultation, collection: Collection): Collection {
  const policy = state.about?.release ?? 'group';
  return collection === 'named' && policy !== 'open' ? 'group' : collection;
}

/** What may be said about the author of a card. */
export type Attributed = {
  readonly category: string | null;
  /** The number of the seat, worded by each page in its own language. Only under *named*, as the name. */
  readonly seat: number | null;
  readonly name: string | null;
};

/** A card as the team or the room may see it. */
export type CardView = Attributed & {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly original: Input['original'];
  readonly table: string | null;
  /** Where in its activity it was said: a cell of a grid. */
  readonly place: string | null;
  readonly top: boolean;
  readonly supports: number;
  readonly theme: string | null;
  readonly sameAs: string | null;
};

function collectionOf(state: Consultation, input: Input): Collection {
  const step = input.step === null ? undefined : state.steps[input.step];
  return attribution(state, step?.activity?.collection ?? 'group');
}

const hidesAll = (state: Consultation): boolean => state.about?.release === 'chatham-house';

/** The name of a category that may stand for one of its seats: one of two would name them, by its name or for want of one. */
export function largeCategory(state: Consultation, category: string | null): string | null {
  return category !== null && isNamedCategory(state, category)
    ? (state.categories[category]?.label ?? null)
    : null;
}

/** What may be said of an author: outside *named* the category, if it is large enough; nothing under Chatham House. */
export function attributed(
  state: Consultation,
  seatId: string | null,
  collection: Collection,
  category: string | null,
): Attributed {
  if (collection !== 'named') {
    return { category: hidesAll(state) ? null : largeCategory(state, category), seat: null, name: null };
  }
  const label = category === null ? null : (state.categories[category]?.label ?? null);
  if (seatId === null) return { category: label, seat: null, name: null };
  const seat = state.seats[seatId];
  return {
    category: label,
    seat: seat?.number ?? null,
    name: seat?.person ?? null,
  };
}

/** The number by which the room knows a seat; 0 for one that is not in the file. */
export function seatNumber(state: Consultation, id: string): number {
  return state.seats[id]?.number ?? 0;
}

/** Whether cards stand under their tables, outside *named* instead of under their categories: the step asked the tables. */
export function standsUnderTable(state: Consultation, input: Input): boolean {
  const step = input.step === null ? undefined : state.steps[input.step];
  return (
    step?.activity?.settings['topThree'] === true ||
    step?.activity?.settings['turns'] === 'table' ||
    Object.keys(step?.tablePrompts ?? {}).length > 0
  );
}

function tableOf(state: Consultation, input: Input, collection: Collection): string | null {
  if (collection === 'named' || input.table === null) return input.table;
  return standsUnderTable(state, input) ? tableTold(state, input.table, collection) : null;
}

/** The name of a table that may stand for one of its seats: outside *named* it is large enough, and no policy hides it. */
export function tableTold(state: Consultation, table: string | null, collection: Collection): string | null {
  if (table === null || collection === 'named') return table;
  return isNamedTable(state, table) && !hidesAll(state) ? table : null;
}

/**
 * A card as everybody may see it.
 *
 * Outside *named*: its category or its table, never both, because one person may be the only one of a category at a
 * table; of no table or one without a name, neither: few may be so. Under Chatham House neither, and no original
 * either: a language spoken by one person is a name.
 */
export function cardView(state: Consultation, input: Input): CardView {
  const collection = collectionOf(state, input);
  const table = tableOf(state, input, collection);
  const author = attributed(state, input.seat, collection, input.category);
  return {
    ...author,
    category: collection === 'named' || !standsUnderTable(state, input) ? author.category : null,
    id: input.id,
    number: input.number,
    text: input.text,
    language: input.language,
    original: hidesAll(state) ? null : input.original,
    table,
    place: input.place,
    top: input.top,
    supports: input.supports.length,
    theme: input.theme,
    sameAs: input.sameAs,
  };
}

/** Whether a card's words may leave the host for everyone in the room. */
export function isShown(state: Consultation, input: Input): boolean {
  if (input.held !== null || input.withdrawn || input.erased || wentOn(state, input)) return false;
  const run = input.run === null ? undefined : state.runs[input.run];
  if (run === undefined) return true;
  return run.shownAt !== null || run.shownOneByOne.includes(input.id);
}

/** Cards of a run, those that it carries over from earlier runs of the step included. */
export function cardsOfRun(state: Consultation, runId: string): readonly Input[] {
  const [run, ...carried] = runChain(state, runId);
  const own = run === undefined ? [] : inputsOfRun(state, run.id);
  if (carried.length === 0) return own;
  // In the order in which they came, as the record gives them.
  return [...carried.flatMap((earlier) => inputsOfRun(state, earlier.id)), ...own].toSorted(
    (one, other) => one.number - other.number,
  );
}

/** A step as every surface may see it. */
export type StepView = {
  readonly id: string;
  readonly title: string;
  readonly kind: Step['kind'];
  readonly minutes: number;
  readonly prompt: string;
  readonly example: string;
  readonly tablePrompts: { readonly [table: string]: string };
  readonly method: string | null;
  readonly methodKind: Method['kind'] | null;
  readonly settings: JsonObject;
  readonly collection: Collection;
  /** Whether it takes cards: a step that collects, or one that votes on its ideas, before it votes. */
  readonly takesCards: boolean;
  readonly run: RunView | null;
};

export type RunView = {
  readonly id: string;
  readonly number: number;
  readonly phase: Phase;
  readonly openedAt: string | null;
  readonly endsAt: string | null;
  readonly warnedAt: string | null;
  /** People a group, where they work alone, in pairs and in fours; else null. */
  readonly stage: number | null;
};

export function lastRun(state: Consultation, step: Step): Run | undefined {
  const id = step.runs.at(-1);
  return id === undefined ? undefined : state.runs[id];
}

export function stepView(state: Consultation, stepId: string | null): StepView | null {
  const step = stepId === null ? undefined : state.steps[stepId];
  if (step === undefined) return null;
  const run = lastRun(state, step);
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    minutes: step.minutes,
    prompt: step.prompt,
    example: step.example,
    tablePrompts: step.tablePrompts,
    method: step.activity?.method ?? null,
    methodKind: step.activity === null ? null : (methods.get(step.activity.method)?.kind ?? null),
    settings: step.activity?.settings ?? {},
    collection: attribution(state, step.activity?.collection ?? 'group'),
    takesCards: takesCards(state, step),
    run: run === undefined ? null : runView(run),
  };
}

function takesCards(state: Consultation, step: Step): boolean {
  if (inputMethod(step) !== undefined) return choicesOf(step) === null;
  return collectsFirst(step) && !votesOnIdeas(state, step);
}

function runView(run: Run): RunView {
  const { id, number, phase, openedAt, endsAt, warnedAt } = run;
  return { id, number, phase, openedAt, endsAt, warnedAt, stage: stageOf(run)?.size ?? null };
}

/** Who did something, for pages to word in their language: no ids, and outside the lead no names. */
export type Doer =
  | { readonly kind: 'lead' }
  | { readonly kind: 'desk'; readonly label: string | null }
  | { readonly kind: 'seat'; readonly number: number }
  | { readonly kind: 'participant' };

export function doerOf(state: Consultation, by: string): Doer {
  if (by === 'console' || by === 'host') return { kind: 'lead' };
  if (by.startsWith('desk:')) return { kind: 'desk', label: state.devices[by.slice(5)]?.label ?? null };
  const seat = state.seats[by.slice(5)];
  return seat === undefined ? { kind: 'participant' } : { kind: 'seat', number: seat.number };
}

export function themesInOrder(state: Consultation): { id: string; label: string; cards: number }[] {
  const cards = new Map<string, number>();
  for (const input of allInputs(state)) {
    if (input.theme !== null && !input.withdrawn) cards.set(input.theme, (cards.get(input.theme) ?? 0) + 1);
  }
  return Object.values(state.themes)
    .filter((theme) => !theme.removed && theme.mergedInto === null)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, label }) => ({ id, label, cards: cards.get(id) ?? 0 }));
}

/** Progress of the step that is running: how many wrote or voted, never what. */
export type ProgressView = {
  readonly wrote: number;
  readonly cards: number;
  readonly done: number;
  readonly of: number;
  readonly unsorted: number;
};

export function progressOf(state: Consultation, runId: string | null): ProgressView {
  const run = runId === null ? undefined : state.runs[runId];
  const seats = Object.values(state.seats).filter(
    (seat) => seat.removed === null && seat.role !== 'observer' && (seat.device !== null || seat.paper),
  );
  const cards = run === undefined ? [] : cardsOfRun(state, run.id).filter((input) => !input.withdrawn);
  const ballot =
    run === undefined ? undefined : Object.values(state.ballots).find((row) => row.run === run.id);
  const chose = run === undefined ? [] : Object.keys(run.choices);
  const sort = run === undefined ? undefined : state.cardSorts[run.id];
  const wrote =
    sort === undefined
      ? new Set([...cards.map((input) => input.seat), ...chose]).size
      : sortersOf(sort).length;
  return {
    wrote: ballot === undefined ? wrote : rollOf(ballot).length,
    cards: cards.length,
    done: run?.done.length ?? 0,
    of: ballot === undefined ? seats.length : Object.keys(ballot.electorate).length,
    unsorted: unsortedCount(state),
  };
}
