import type {
  Cell,
  FrameworkContent,
  FrameworkPart,
  Relation,
} from '../../../../shared/domain/model/framework.ts';
import type { Appears } from '../../../../shared/domain/model/document.ts';
import type { LineRef } from '../../../../shared/framework/lines.ts';
import type { BallotedStatements } from '../../../../shared/framework/since-ballot.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import type { Splice } from '../../../../shared/util/text-splice.ts';
import type { MatrixWriting } from './matrix-model.ts';

/** What the draft says now, and who is where in it; a new object after each change. */
export interface DraftSnapshot {
  readonly content: FrameworkContent;
  /** `refKey` of lines that stay although somebody took them out: somebody else changed them at the same time. */
  readonly kept: ReadonlySet<string>;
  /** Entries that cannot be read. */
  readonly dropped: number;
  /** Others by the line that they are writing in: its `refKey`. */
  readonly writers: ReadonlyMap<string, readonly Appears[]>;
  /** A line that somebody else took out while it was written in here, until it is decided on; null: none. */
  readonly takenOut: TakenOut | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A line as it was when somebody else took it out. */
export interface TakenOut {
  readonly part: FrameworkPart;
  readonly row: JsonObject & { readonly id: string };
  readonly label: string;
  readonly words: readonly string[];
  /** Null where that is not known any more. */
  readonly who: Appears | null;
}

/** The words of one field as they are written together, letter by letter. Places are in UTF-16 units. */
export interface SharedWords {
  readonly read: () => string;
  /** Called whenever they may read otherwise. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts a text in the place of a stretch, as this field's own change. */
  readonly splice: (splice: Splice) => void;
  /** Tells after each change that was not made by `splice` here where a place lies since; returns what ends it. */
  readonly follow: (listener: (move: Move) => void) => () => void;
}

/** Where a place of a text lies after a change of it. */
export type Move = (at: number) => number;

/** The framework's draft as this page writes it together with others. Every act is one step of this page's undo. */
export interface Draft {
  readonly snapshot: () => DraftSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Follows the document and the people; returns what ends it. */
  readonly follow: () => () => void;
  /** Adds a line, or brings one back. */
  readonly put: (part: FrameworkPart, row: JsonObject & { readonly id: string }) => void;
  /** Changes fields of a line. Agreed words are kept the first time that they are changed. */
  readonly set: (part: FrameworkPart, id: string, fields: JsonObject) => void;
  /** The words of a field that several people may write in at once; null for a field of any other kind. */
  readonly words: (part: FrameworkPart, id: string, field: string) => SharedWords | null;
  /** The items of a cell as they are typed, an item a line. */
  readonly cellWords: (matrix: string, cell: Pick<Cell, 'row' | 'col'>) => SharedWords;
  readonly setCell: (matrix: string, cell: Partial<Cell> & Pick<Cell, 'row' | 'col'>) => void;
  /** Adds a relation, to the drawings that show both its ends too. */
  readonly relate: (relation: Relation) => void;
  /** Takes a line out; a relation out of the drawings too. */
  readonly remove: (part: FrameworkPart, id: string) => void;
  readonly matrices: MatrixWriting;
  /** Lets a line name something no more that is gone; see `letGo`. */
  readonly letGo: (line: LineRef, gone: string) => void;
  /** What a line said that was taken out, by its fields; null where none was. */
  readonly removed: (part: FrameworkPart, id: string) => Readonly<Record<string, unknown>> | null;
  /** Decides on the line that was taken out while it was written in here. */
  readonly decide: (as: 'back' | 'out') => void;
  /** Says that a line stays that somebody took out; brings one back that is gone. */
  readonly keep: (part: FrameworkPart, id: string) => void;
  /** Puts a line before another one; null: at the end. */
  readonly move: (part: FrameworkPart, id: string, before: string | null) => void;
  readonly merge: (into: string, other: string) => void;
  /** Gives the id of the new element. */
  readonly split: (of: string, label: string) => string;
  readonly addToDiagram: (diagram: string, element: string) => void;
  readonly nudge: (diagram: string, node: string, away: { readonly x: number; readonly y: number }) => void;
  /** Puts all nodes of a drawing back to their automatic places. */
  readonly unnudge: (diagram: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the present step: what comes next is undone by itself. */
  readonly endStep: () => void;
  /** Tells the others which line is written in here, and its words; null: none. */
  readonly beAt: (line: { readonly key: string; readonly label: string } | null) => void;
  /** What the record says of the statements under lines: what a ballot agreed. */
  readonly know: (statements: BallotedStatements) => void;
}
