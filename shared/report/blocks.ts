/**
 * The report as data: what stands in a document, not how it looks.
 *
 * A document is plain frozen JSON, made by the builders in build.ts and turned
 * into DOCX and HTML by the writers of the host. Everything that a reader sees is
 * in it, the machine's fixed words too, so that the same document gives the same
 * text in every format.
 */
import type { Scene } from '../figures/scene.ts';
import type { DocumentWords } from './words.ts';

export type Direction = 'ltr' | 'rtl';

/** A stretch of text of one voice, one language and one weight. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** `room`: words that people said or adopted (serif); otherwise the machine speaks (sans). */
  readonly voice?: 'room';
  /** BCP 47, where it differs from the document's. */
  readonly language?: string;
  /** Where it differs from the document's. */
  readonly direction?: Direction;
  readonly underline?: true;
  readonly strike?: true;
  /** As with a marker pen. */
  readonly marked?: true;
  /** Id of a block in the same document. */
  readonly link?: string;
  /** An address outside the document: http, https or mailto. */
  readonly href?: string;
  /** On the first run of a paragraph, item or cell: the direction of all of it, where its writers gave it one. */
  readonly opens?: Direction;
}

export type Inline = readonly Run[];

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly id: string;
  readonly content: Inline;
  readonly newPage?: true;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id?: string;
  /** `lead` opens a section, `note` is small print, `quotation` is indented. */
  readonly tone: 'body' | 'lead' | 'note' | 'quotation';
  readonly content: Inline;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Where an ordered list does not begin at 1. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly id?: string;
  readonly content: Inline;
  readonly items?: readonly ListItem[];
  /** Whether the items below this one are ordered; like this one's own list where it is not said. */
  readonly ordered?: boolean;
}

export interface DefinitionsBlock {
  readonly kind: 'definitions';
  readonly entries: readonly {
    readonly id?: string;
    readonly term: Inline;
    readonly details: readonly Inline[];
  }[];
}

export interface TableColumn {
  readonly header: Inline;
  readonly align: 'start' | 'center' | 'end';
  /** Relative to the other columns. */
  readonly width: number;
  /** Its cells name their rows. */
  readonly rowHeader?: true;
}

export interface HeaderSpan {
  readonly content: Inline;
  readonly span: number;
}

export interface TableRow {
  readonly id?: string;
  /** As many as there are columns. */
  readonly cells: readonly Inline[];
  /** A total or a subheading. */
  readonly strong?: true;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  /** A row above the headers that gathers columns; its spans add up to the columns. */
  readonly spanning?: readonly HeaderSpan[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly Inline[];
  /** Its columns have no headers. */
  readonly headless?: true;
}

/** Headers repeat after a page break; rows are not cut. */
export interface TableBlock extends Table {
  readonly kind: 'table';
  readonly id?: string;
  readonly caption: Inline;
  readonly landscape?: true;
  /** Part of a text: it has no number, and its caption is only for those who hear it. */
  readonly bare?: true;
}

export interface Figure {
  readonly scene: Scene;
  /** What it shows, in words. */
  readonly description: string;
  /** The numbers behind it. */
  readonly data: Table;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id?: string;
  readonly caption: Inline;
  readonly figure: Figure;
}

/** A picture of the consultation's file. The writers get its bytes beside the document. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly id?: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Stands in its place where it cannot be shown. */
  readonly alt: string;
  /** In px; its own, if absent. */
  readonly width?: number;
}

export interface StatementBlock {
  readonly kind: 'statement';
  readonly id: string;
  readonly number: string;
  readonly content: Inline;
  readonly version: string;
  /** Where the wording was adopted as a text of its own: its fingerprint, in words. */
  readonly fingerprint?: string;
  /** In words, first: "Agreed", "Not agreed: one group against". */
  readonly verdict: Inline;
  /** The counts behind the verdict, a line of small print. */
  readonly counts?: Inline;
  /** Each is a tick in the margin; press one for its chain. */
  readonly sources: readonly SourceTick[];
  readonly reservations: readonly { readonly by: Inline; readonly content: Inline }[];
  /** Earlier wordings, oldest first. */
  readonly history: readonly WordingStep[];
  readonly figure?: Figure;
  readonly groups?: Table;
}

export interface SourceTick {
  readonly label: string;
  /** Id of the block where the source is given. */
  readonly link?: string;
}

export interface WordingStep {
  readonly version: string;
  readonly fingerprint?: string;
  readonly content: Inline;
  /** When and why it was changed. */
  readonly change: Inline;
}

export interface PageBreakBlock {
  readonly kind: 'page-break';
}

export interface ContentsBlock {
  readonly kind: 'contents';
  /** Headings down to this level. */
  readonly depth: 1 | 2 | 3;
}

/** A part of its own at the end: starts a page, with a heading of the first level. */
export interface AnnexBlock {
  readonly kind: 'annex';
  readonly id: string;
  /** "Annex 3" */
  readonly label: string;
  readonly title: Inline;
  readonly blocks: readonly Exclude<Block, AnnexBlock | ContentsBlock>[];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | DefinitionsBlock
  | TableBlock
  | FigureBlock
  | PictureBlock
  | StatementBlock
  | PageBreakBlock
  | ContentsBlock
  | AnnexBlock;

/** What everyone must know who sees any page: printed on the title and in every header. */
export interface Ribbon {
  readonly kind: 'rehearsal' | 'illustrative' | 'draft';
  /** In the document's language; DocumentWords has the usual ones. */
  readonly text: string;
}

export interface MetaLine {
  readonly term: string;
  readonly details: Inline;
}

export interface ReportDocument {
  readonly format: 'baraza-report';
  readonly formatVersion: 1;
  readonly title: string;
  readonly subtitle?: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly meta: readonly MetaLine[];
  readonly ribbons: readonly Ribbon[];
  readonly disclaimer?: Inline;
  readonly blocks: readonly Block[];
  /** Head of the record that the document was made from: printed so that it can be compared. */
  readonly record?: { readonly head: string; readonly note: Inline };
  readonly words: DocumentWords;
}
