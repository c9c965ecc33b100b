import { methods } from '../../methods/registry.ts';
import type { Question } from '../../methods/question.ts';
import type { NameOf, Whole } from '../../methods/whole.ts';
import { type Wordings, wordingsOf } from '../../methods/wordings.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { rollOf } from '../commands/counting.ts';
import type { Ballot, BallotItem, BallotResult, Outcome } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Collection } from '../model/programme.ts';
import { type Doer, doerOf } from './parts.ts';

/** A wording on a ballot, as it was frozen. */
export type BallotItemView = {
  readonly statement: string;
  readonly number: number;
  readonly version: number;
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
  readonly withdrawn: string | null;
  /** The hash of the document that was adopted as this wording; null where it was typed. */
  readonly adopted: string | null;
  /** What the round before asked, where it asked it in other words. */
  readonly before: Pick<BallotItemView, 'version' | 'text' | 'language' | 'translations'> | null;
};

export type BallotView = {
  readonly id: string;
  readonly label: string;
  readonly round: number;
  readonly phase: Ballot['phase'];
  readonly method: string;
  readonly settings: JsonObject;
  /** What each person is asked; null where this version does not know the method. */
  readonly question: Question | null;
  readonly collection: Collection;
  readonly practice: boolean;
  readonly sections: readonly (readonly string[])[];
  readonly items: readonly BallotItemView[];
  readonly rule: JsonObject | null;
  readonly ruleWords: Wordings | null;
  readonly lockedAt: string | null;
  readonly lockedBy: Doer | null;
  readonly minimumGroup: number | null;
  readonly publicKey: string | null;
  /** Whoever has rated a statement sees how others rate it, before the stop. */
  readonly realTime: boolean;
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
      readonly words: Wordings;
      /** The numbers behind the verdict in a line; empty where the method shows them itself. */
      readonly figures: Wordings;
      readonly detail: Json;
    };
  };
  /** What the ballot says of all statements together; null where each stands for itself. */
  readonly whole: Whole | null;
  /** Labels of the groups that appear in `detail`. */
  readonly groups: { readonly [group: string]: string };
};

function itemsOf(state: Consultation, ballot: Ballot): BallotItemView[] {
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
        adopted: wording.adopted,
        before: wordingBefore(state, ballot, { statement, version }),
      },
    ];
  });
}

/** The wording of the round before, where it was another one. */
function wordingBefore(
  state: Consultation,
  { previous }: Ballot,
  { statement, version }: BallotItem,
): BallotItemView['before'] {
  const earlier = previous === null ? undefined : state.ballots[previous];
  const then = earlier?.items.find((item) => item.statement === statement)?.version;
  if (then === undefined || then === version) return null;
  const wording = state.statements[statement]?.versions.find(({ v }) => v === then);
  return wording === undefined
    ? null
    : {
        version: then,
        text: wording.text,
        language: wording.language,
        translations: wording.translations,
      };
}

/** Everything of the state that a result's words are made of, and these words. */
type Told = { readonly madeOf: readonly unknown[]; readonly view: ResultView };

/**
 * Results in words as they were last told.
 *
 * A result never changes, and its words cost as much as its count: without this, every answer of an open ballot would
 * put those of all earlier ones into words again, for each surface.
 */
const told = new WeakMap<BallotResult, Told>();

export function resultView(state: Consultation, ballot: Ballot): ResultView | null {
  const { result } = ballot;
  if (result === null || ballot.withheld !== null) return null;
  const madeOf = [
    ballot.plan,
    state.categories,
    ...ballot.items.map(({ statement }) => state.statements[statement]),
  ];
  const known = told.get(result);
  if (known !== undefined && known.madeOf.every((part, at) => part === madeOf[at])) return known.view;
  const view = resultInWords(state, ballot, result);
  if (view !== null) told.set(result, { madeOf, view });
  return view;
}

function resultInWords(state: Consultation, ballot: Ballot, result: BallotResult): ResultView | null {
  const method = methods.get(ballot.method);
  if (method?.kind !== 'ballot') return null;
  const detail = result.detail as JsonObject;
  const items = Object.fromEntries(
    Object.entries(result.outcomes).map(([statement, outcome]) => [
      statement,
      {
        outcome,
        words: wordingsOf((language) => method.verdictInWords(result.detail, statement, language)),
        figures: wordingsOf((language) => method.figuresInWords(result.detail, statement, language)),
        detail: method.shown?.(result.detail, statement) ?? detail[statement] ?? null,
      },
    ]),
  );
  const groups = Object.fromEntries(
    (ballot.plan?.fates ?? []).map(({ group }) => [group, state.categories[group]?.label ?? group]),
  );
  return { items, whole: method.whole?.(result.detail, namesIn(state, ballot)) ?? null, groups };
}

/** Letters of a statement that stand for it in a sentence. */
const nameLength = 60;

/** Statements by the beginning of their frozen wording, in the reader's language where there is one. */
function namesIn(state: Consultation, ballot: Ballot): NameOf {
  const wordings = new Map(itemsOf(state, ballot).map((item) => [item.statement, item]));
  return (statement, language) => {
    const item = wordings.get(statement);
    const text = item?.translations[language] ?? item?.text ?? '';
    const part = text.slice(0, nameLength);
    const end = Math.max(part.lastIndexOf(' '), nameLength / 2);
    const name = text.length <= nameLength ? text.replace(/[.]$/u, '') : `${part.slice(0, end)}…`;
    return language === 'fr' ? `«\u202f${name}\u202f»` : `“${name}”`;
  };
}

export function ballotView(state: Consultation, ballot: Ballot): BallotView {
  const method = methods.get(ballot.method);
  const { rule } = ballot;
  const words =
    rule !== null && method?.kind === 'ballot'
      ? wordingsOf((language) => method.ruleInWords(rule, language))
      : null;
  return {
    id: ballot.id,
    label: ballot.label,
    round: ballot.round,
    phase: ballot.phase,
    method: ballot.method,
    settings: ballot.settings,
    question: method?.kind === 'ballot' ? method.question(ballot.settings, ballot.items.length) : null,
    collection: ballot.collection,
    practice: ballot.practice,
    sections: ballot.sections,
    items: itemsOf(state, ballot),
    rule: ballot.rule,
    ruleWords: words,
    lockedAt: ballot.lockedAt,
    lockedBy: ballot.lockedBy === null ? null : doerOf(state, ballot.lockedBy),
    minimumGroup: ballot.plan?.minimum ?? null,
    publicKey: ballot.publicKey,
    realTime: method?.kind === 'ballot' && method.realTime === true,
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
