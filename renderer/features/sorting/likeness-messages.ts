import type { Likeness } from '../../../shared/methods/likeness.ts';

/** To the worker: what changed in the collection, then one question. */
export type LikenessAsk = {
  readonly set: readonly (readonly [id: string, text: string])[];
  readonly remove: readonly string[];
  readonly id: string;
};

export type LikenessAnswer = { readonly id: string; readonly likest: readonly Likeness<string>[] };
