import type { LineRef } from './lines.ts';

/**
 * What is wrong with a framework. `blocks`: it cannot be adopted so; `listed`: whoever adopts it should know.
 *
 * The names are filled into one sentence a kind, in the reader's language; see `shared/i18n/framework-problems.ts`.
 */
export type Problem = {
  readonly level: 'blocks' | 'listed';
  readonly kind: ProblemKind;
  readonly where: LineRef;
  /** The words of the line, shortened, or its id where it has none. */
  readonly line: string;
  /** What it is about: an id that leads nowhere, a chain of names, a number of letters. */
  readonly what: string;
};

export type ProblemKind =
  | 'twice'
  | 'no-label'
  | 'long-label'
  | 'leads-nowhere'
  | 'not-in-record'
  | 'circular'
  | 'circular-drawing'
  | 'two-roots'
  | 'cell-missing'
  | 'cell-stray'
  | 'not-agreed'
  | 'rests-on-not-agreed'
  | 'unbacked'
  | 'changed-since-ballot';

/** Longer labels do not fit into any drawing. */
export const longestLabel = 160;
