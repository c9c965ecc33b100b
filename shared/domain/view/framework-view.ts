import { chainsOf, type Chains } from '../../framework/chains.ts';
import { type Coverage, coverageOf, fewVoices } from '../../framework/coverage.ts';
import { type LineRef, linesOf, refKey } from '../../framework/lines.ts';
import type { Problem } from '../../framework/problems.ts';
import { validate } from '../../framework/validate.ts';
import { hashOfFramework } from '../../framework/hash-of-framework.ts';
import { isSortable } from '../commands/sorting.ts';
import type { Consultation } from '../model/consultation.ts';
import type { FrameworkContent } from '../model/framework.ts';
import { type Doer, doerOf } from './parts.ts';
import { speakersTold } from './speakers-told.ts';

/** Where a line comes from, in numbers: what the ticks in its margin say. */
export type Origin = {
  readonly statements: number;
  readonly inputs: number;
  readonly evidence: number;
  /** Those large enough to be named. */
  readonly categories: readonly string[];
  /** Null: fewer than 3, or it would tell of one card; see `countriesTold`. */
  readonly countries: number | null;
  readonly hasFewVoices: boolean;
};

/** The framework for the team: the draft, what is wrong with it, where each line comes from, and the versions. */
export type FrameworkView = {
  readonly draft: FrameworkContent | null;
  /** Fingerprint of the draft as the host has it. */
  readonly hash: string;
  readonly problems: readonly Problem[];
  /** `kind id` of a line → where it comes from. Lines that rest on nothing are left out. */
  readonly origins: { readonly [line: string]: Origin };
  readonly coverage: Coverage | null;
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly note: string;
    readonly at: string;
    readonly who: Doer;
    readonly hash: string;
    readonly meeting: string | null;
    readonly wordings: { readonly [statement: string]: number };
    readonly content: FrameworkContent | null;
  }[];
};

type Seen = Pick<
  Consultation,
  | 'framework'
  | 'statements'
  | 'inputs'
  | 'seats'
  | 'evidence'
  | 'ballots'
  | 'dissents'
  | 'comments'
  | 'about'
  | 'runs'
  | 'categories'
>;

const known = new WeakMap<Consultation['framework'], { readonly seen: Seen; readonly view: FrameworkView }>();

const parts = [
  'framework',
  'statements',
  'inputs',
  'seats',
  'evidence',
  'ballots',
  'dissents',
  'comments',
  'about',
  'runs',
  'categories',
] as const satisfies readonly (keyof Seen)[];

/** The same object while nothing that it is made of changed: it is asked for after each act in the room. */
export function frameworkView(state: Consultation): FrameworkView {
  const before = known.get(state.framework);
  if (before !== undefined && parts.every((part) => before.seen[part] === state[part])) return before.view;
  const view = newView(state);
  const seen = Object.fromEntries(parts.map((part) => [part, state[part]])) as Seen;
  known.set(state.framework, { seen, view });
  return view;
}

function newView(state: Consultation): FrameworkView {
  const { draft, versions } = state.framework;
  return {
    draft,
    hash: hashOfFramework(draft),
    problems: draft === null ? [] : validate(draft, state),
    origins: draft === null ? {} : originsOf(state, draft),
    coverage: draft === null ? null : coverageOf(draft, revealed(state)),
    versions: versions.map(({ by, ...version }) => ({
      ...version,
      who: doerOf(state, by),
    })),
  };
}

/** The record without what is still sealed to the team. */
function revealed(state: Consultation): Consultation {
  const inputs = Object.fromEntries(
    Object.entries(state.inputs).filter(([, input]) => isSortable(state, input)),
  );
  return { ...state, inputs };
}

function originsOf(state: Consultation, content: FrameworkContent): FrameworkView['origins'] {
  const chains = chainsOf(content, state);
  return Object.fromEntries(
    linesOf(content).flatMap((line) => {
      const origin = originOf(state, content, chains, line);
      return origin === null ? [] : [[refKey(line), origin]];
    }),
  );
}

/** Null where a line rests on nothing. */
function originOf(
  state: Consultation,
  content: FrameworkContent,
  chains: Chains,
  line: LineRef,
): Origin | null {
  const chain = chains.of(line);
  const { statements, inputs, evidence } = chain;
  if (statements.length + inputs.length + evidence.length === 0) return null;
  return {
    statements: statements.length,
    inputs: inputs.length,
    evidence: evidence.length,
    ...speakersTold(state, content, line, chain),
    hasFewVoices: inputs.length > 0 && inputs.length < fewVoices,
  };
}
