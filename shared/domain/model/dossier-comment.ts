import type { LineAnswer, LineCommentKind } from './circulation.ts';
import type { Told } from './dossier.ts';

/** A comment on a line of a circulated version, as far as it may be told. */
export type DossierComment = Told & {
  readonly version: number;
  readonly versionName: string;
  /** What the line is called, and its kind: element, cell, recommendation … */
  readonly line: string;
  readonly lineKind: string;
  readonly kind: LineCommentKind;
  readonly text: string;
  /** What somebody without a seat said of themselves. */
  readonly sender: string;
  readonly response: LineAnswer | null;
};
