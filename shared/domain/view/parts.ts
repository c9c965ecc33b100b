import { methods } from '../../methods/registry.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { rollOf } from '../commands/counting.ts';
import { isUnsorted } from '../commands/sorting.ts';
import type { Ballot, Outcome } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dissent, Input, Statement } from '../model/material.ts';
import type { Collection, Phase, Run, Step } from '../model/programme.ts';

/** How the answers of a step are shown: the stricter of the step's collection and the release policy. */
export function attribution(state: Consultation, collection: Collection): Collection {
  const policy = state.about?.release ?? 'group';
  return collection === 'named' && policy !== 'open' ? 'group' : collection;
}

/** What may be said about the author of a card. */
export type Attributed = {
  readonly category: string | null;
  /** Only under *named*. */
  readonly seat: string | null;
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
  readonly top: boolean;
  readonly supports: number;
  readonly theme: string | null;
  readonly sameAs: string | null;
};

function collectionOf(state: Consultation, input: Input): Collection {
  const step = input.step === null ? undefined : state.steps[input.step];
  return attribution(state, step?.activity?.collection ?? 'group');
}

export function attributed(state: Consultation, seatId: string | null, collection: Collection, category: string | null): Attributed {
  const label = category === null ? null : (state.categories[category]?.label ?? null);
  if (collection !== 'named' || seatId === null) return { category: label, seat: null, name: null };
  const seat = state.seats[seatId];
  return { category: label, seat: seat === undefined ? null : `Seat ${seat.number}`, name: seat?.person ?? null };
}

export function cardView(state: Consultation, input: Input): CardView {
  return {
    ...attributed(state, input.seat, collectionOf(state, input), input.category),
    id: input.id,
    number: input.number,
    text: input.text,
    language: input.language,
    original: input.original,
    table: input.table,
    top: input.top,
    supports: input.supports.length,
    theme: input.theme,
    sameAs: input.sameAs,
  };
}

/** Whether a card's words may leave the host for everyone in the room. */
export function isShown(state: Consultation, input: Input): boolean {
  if (input.held !== null || input.withdrawn || input.erased) return false;
  const run = input.run === null ? undefined : state.runs[input.run];
  if (run === undefined) return true;
  return run.shownAt !== null || run.shownOneByOne.includes(input.id);
}

/** Cards of a run, those that it carries over from earlier runs of the step included. */
export function cardsOfRun(state: Consultation, runId: string): Input[] {
  const runs = new Set<string>();
  for (let run: Run | undefined = state.runs[runId]; run !== undefined && !runs.has(run.id); ) {
    runs.add(run.id);
    run = run.continues === null ? undefined : state.runs[run.continues];
  }
  return Object.values(state.inputs).filter((input) => input.run !== null && runs.has(input.run));
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
  readonly methodKind: 'inputs' | 'sorting' | 'decision' | 'ballot' | null;
  readonly settings: JsonObject;
  readonly collection: Collection;
  readonly run: RunView | null;
};

export type RunView = {
  readonly id: string;
  readonly number: number;
  readonly phase: Phase;
  readonly openedAt: string | null;
  readonly endsAt: string | null;
  readonly warnedAt: string | null;
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
    run: run === undefined ? null : runView(run),
  };
}

export function runView(run: Run): RunView {
  const { id, number, phase, openedAt, endsAt, warnedAt } = run;
  return { id, number, phase, openedAt, endsAt, warnedAt };
}

/** A wording on a ballot, as it was frozen. */
export type BallotItemView = {
  readonly statement: string;
  readonly number: number;
  readonly version: number;
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
  readonly withdrawn: string | null;
};

export type BallotView = {
  readonly id: string;
  readonly label: string;
  readonly round: number;
  readonly phase: Ballot['phase'];
  readonly method: string;
  readonly settings: JsonObject;
  readonly collection: Collection;
  readonly practice: boolean;
  readonly sections: readonly (readonly string[])[];
  readonly items: readonly BallotItemView[];
  readonly rule: JsonObject | null;
  readonly ruleWords: { readonly en: string; readonly fr: string } | null;
  readonly lockedAt: string | null;
  readonly lockedBy: string | null;
  readonly minimumGroup: number | null;
  readonly publicKey: string | null;
  readonly voted: number;
  readonly of: number;
  readonly countedAt: string | null;
  readonly result: ResultView | null;
  readonly withheld: string | null;
  readonly superseded: boolean;
  readonly boxHash: string | null;
};

/** A counted result, by statement. `detail` is what the method published. */
export type ResultView = {
  readonly items: {
    readonly [statement: string]: {
      readonly outcome: Outcome;
      readonly words: { readonly en: string; readonly fr: string };
      readonly detail: Json;
    };
  };
  /** Labels of the groups that appear in `detail`. */
  readonly groups: { readonly [group: string]: string };
};

export function itemsOf(state: Consultation, ballot: Ballot): BallotItemView[] {
  return ballot.items.flatMap(({ statement, version }) => {
    const row = state.statements[statement];
    const wording = row?.versions.find((each) => each.v === version);
    if (row === undefined || wording === undefined) return [];
    return [
      {
        statement,
        version,
        number: row.number,
        text: wording.text,
        language: wording.language,
        translations: wording.translations,
        withdrawn: ballot.withdrawn[statement] ?? null,
      },
    ];
  });
}

export function resultView(state: Consultation, ballot: Ballot): ResultView | null {
  const method = methods.get(ballot.method);
  const { result } = ballot;
  if (result === null || ballot.withheld !== null || method?.kind !== 'ballot') return null;
  const detail = result.detail as JsonObject;
  const items = Object.fromEntries(
    Object.entries(result.outcomes).map(([statement, outcome]) => [
      statement,
      {
        outcome,
        words: {
          en: method.verdictInWords(result.detail, statement, 'en'),
          fr: method.verdictInWords(result.detail, statement, 'fr'),
        },
        detail: detail[statement] ?? null,
      },
    ]),
  );
  const groups = Object.fromEntries(
    (ballot.plan?.fates ?? []).map(({ group }) => [group, state.categories[group]?.label ?? group]),
  );
  return { items, groups };
}

export function ballotView(state: Consultation, ballot: Ballot): BallotView {
  const method = methods.get(ballot.method);
  const words =
    ballot.rule !== null && method?.kind === 'ballot'
      ? { en: method.ruleInWords(ballot.rule, 'en'), fr: method.ruleInWords(ballot.rule, 'fr') }
      : null;
  return {
    id: ballot.id,
    label: ballot.label,
    round: ballot.round,
    phase: ballot.phase,
    method: ballot.method,
    settings: ballot.settings,
    collection: ballot.collection,
    practice: ballot.practice,
    sections: ballot.sections,
    items: itemsOf(state, ballot),
    rule: ballot.rule,
    ruleWords: words,
    lockedAt: ballot.lockedAt,
    lockedBy: ballot.lockedBy === null ? null : doerLabel(state, ballot.lockedBy),
    minimumGroup: ballot.plan?.minimum ?? null,
    publicKey: ballot.publicKey,
    voted: rollOf(ballot).length,
    of: Object.keys(ballot.electorate).length,
    countedAt: ballot.countedAt,
    result: ballot.phase === 'counted' ? resultView(state, ballot) : null,
    withheld: ballot.withheld,
    superseded: ballot.supersededBy !== null,
    boxHash: ballot.boxHash,
  };
}

/** The ballot that belongs to a step now: the newest that is not void. */
export function ballotOfStep(state: Consultation, stepId: string | null): Ballot | undefined {
  return Object.values(state.ballots).findLast((ballot) => ballot.step === stepId && ballot.phase !== 'void');
}

/** Words for who did something: no ids, and outside the lead no names. */
export function doerLabel(state: Consultation, by: string): string {
  if (by === 'console' || by === 'host') return 'the facilitator';
  if (by.startsWith('desk:')) return state.devices[by.slice(5)]?.label ?? 'the desk';
  const seat = state.seats[by.slice(5)];
  return seat === undefined ? 'a participant' : `seat ${seat.number}`;
}

/** A reservation, objection, wish or comment as the room may see it. */
export type DissentView = Attributed & {
  readonly id: string;
  readonly statement: string;
  readonly version: number;
  readonly kind: Dissent['kind'];
  readonly text: string;
  readonly cosigners: number;
  readonly at: string;
  readonly response: Dissent['response'];
};

export function dissentView(state: Consultation, dissent: Dissent): DissentView {
  const policy = attribution(state, 'named');
  return {
    ...attributed(state, dissent.seat, policy, dissent.category),
    id: dissent.id,
    statement: dissent.statement,
    version: dissent.version,
    kind: dissent.kind,
    text: dissent.text,
    cosigners: dissent.cosigners.length,
    at: dissent.at,
    response: dissent.response,
  };
}

/** A statement as the room sees it: its wording of now, and what stands against it. */
export type StatementView = {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly theme: string | null;
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
  readonly version: number;
  readonly status: Statement['status'];
  /** How many cards and sources it stands on: the ticks in the margin. */
  readonly inputs: number;
  readonly evidence: number;
  readonly before: string | null;
  readonly dissents: readonly DissentView[];
  readonly decision: { readonly kind: string; readonly until: string | null; readonly at: string } | null;
};

export function statementView(state: Consultation, statement: Statement): StatementView {
  const wording = statement.versions.at(-1);
  const decision = statement.decisions.at(-1);
  return {
    id: statement.id,
    number: statement.number,
    kind: statement.kind,
    theme: statement.theme,
    text: wording?.text ?? '',
    language: wording?.language ?? 'en',
    translations: wording?.translations ?? {},
    version: wording?.v ?? 0,
    status: statement.status,
    inputs: statement.inputs.length,
    evidence: statement.evidence.length,
    before: statement.versions.at(-2)?.text ?? null,
    dissents: dissentsOf(state, statement.id).map((dissent) => dissentView(state, dissent)),
    decision:
      decision === undefined ? null : { kind: decision.kind, until: decision.until, at: decision.at },
  };
}

export function dissentsOf(state: Consultation, statement: string): Dissent[] {
  return Object.values(state.dissents).filter((row) => row.statement === statement && !row.withdrawn);
}

export function themesInOrder(state: Consultation): { id: string; label: string; cards: number }[] {
  const cards = new Map<string, number>();
  for (const input of Object.values(state.inputs)) {
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
  const ballot = run === undefined ? undefined : Object.values(state.ballots).find((row) => row.run === run.id);
  return {
    wrote: ballot === undefined ? new Set(cards.map((input) => input.seat)).size : rollOf(ballot).length,
    cards: cards.length,
    done: run?.done.length ?? 0,
    of: ballot === undefined ? seats.length : Object.keys(ballot.electorate).length,
    unsorted: Object.values(state.inputs).filter((input) => isUnsorted(state, input)).length,
  };
}
