import type { FigureTable } from '../figures/figure-table.ts';
import type { Scene } from '../figures/scene.ts';
import type {
  AnnexBlock,
  Block,
  ContentsBlock,
  DefinitionsBlock,
  Direction,
  Figure,
  FigureBlock,
  HeadingBlock,
  Inline,
  ListBlock,
  ListItem,
  PageBreakBlock,
  ParagraphBlock,
  ReportDocument,
  Run,
  StatementBlock,
  Table,
  TableBlock,
  TableColumn,
  TableRow,
} from './blocks.ts';
import { checkDocument } from './check.ts';
import type { DocumentWords } from './words.ts';
import { ENGLISH_DOCUMENT } from './words.ts';

/** What builders take where a document has text: a plain string is the machine speaking. */
export type Said = string | Run | readonly (string | Run)[];

function inline(said: Said): Inline {
  if (typeof said === 'string') return said === '' ? [] : [{ text: said }];
  if ('text' in said) return [said];
  return said.map((part) => (typeof part === 'string' ? { text: part } : part));
}

export function strong(text: string): Run {
  return { text, strong: true };
}

export function emphasis(text: string): Run {
  return { text, emphasis: true };
}

/** Words of the room: what people said, wrote or adopted. */
export function room(
  text: string,
  tongue: { readonly language?: string; readonly direction?: Direction } = {},
): Run {
  return { text, voice: 'room', ...tongue };
}

/** A link to a block of the same document. */
export function linkTo(id: string, text: string): Run {
  return { text, link: id };
}

export function heading(level: HeadingBlock['level'], id: string, content: Said): HeadingBlock {
  return { kind: 'heading', level, id, content: inline(content) };
}

export function paragraph(content: Said, tone: ParagraphBlock['tone'] = 'body', id?: string): ParagraphBlock {
  return { kind: 'paragraph', tone, content: inline(content), ...(id === undefined ? {} : { id }) };
}

export function list(items: readonly (Said | ListItem)[], ordered = false): ListBlock {
  return {
    kind: 'list',
    ordered,
    items: items.map((item) =>
      typeof item === 'object' && 'content' in item ? item : { content: inline(item) },
    ),
  };
}

export function definitions(
  entries: readonly {
    readonly id?: string;
    readonly term: Said;
    readonly details: Said | readonly Inline[];
  }[],
): DefinitionsBlock {
  return {
    kind: 'definitions',
    entries: entries.map(({ term, details, ...entry }) => ({
      ...entry,
      term: inline(term),
      details: isLines(details) ? details : [inline(details)],
    })),
  };
}

function isLines(details: Said | readonly Inline[]): details is readonly Inline[] {
  return Array.isArray(details) && Array.isArray(details[0]);
}

export interface ColumnInput {
  readonly header: Said;
  readonly align?: TableColumn['align'];
  readonly width?: number;
  readonly rowHeader?: true;
}

export interface TableInput {
  readonly columns: readonly ColumnInput[];
  readonly spanning?: readonly { readonly content: Said; readonly span: number }[];
  readonly rows: readonly (
    | readonly Said[]
    | { readonly id?: string; readonly cells: readonly Said[]; readonly strong?: true }
  )[];
  readonly notes?: readonly Said[];
}

function tableOf(input: TableInput): Table {
  return {
    columns: input.columns.map((column) => ({
      header: inline(column.header),
      align: column.align ?? 'start',
      width: column.width ?? 1,
      ...(column.rowHeader ? { rowHeader: true } : {}),
    })),
    ...(input.spanning === undefined
      ? {}
      : { spanning: input.spanning.map(({ content, span }) => ({ content: inline(content), span })) }),
    rows: input.rows.map((row): TableRow => {
      if (!('cells' in row)) return { cells: row.map(inline) };
      return { ...row, cells: row.cells.map(inline) };
    }),
    notes: (input.notes ?? []).map(inline),
  };
}

export function table(
  caption: Said,
  input: TableInput & { readonly id?: string; readonly landscape?: true },
): TableBlock {
  const { id, landscape } = input;
  return {
    kind: 'table',
    caption: inline(caption),
    ...tableOf(input),
    ...(id === undefined ? {} : { id }),
    ...(landscape === undefined ? {} : { landscape }),
  };
}

/** A scene with its words and numbers, from the `describe…` and `tableOf…` beside each figure. */
export function figureOf(scene: Scene, description: string, data: FigureTable): Figure {
  return {
    scene,
    description,
    data: tableOf({
      columns: data.columns.map(({ label, align }, index) => ({
        header: label,
        align,
        width: index === 0 ? 2 : 1,
        ...(index === 0 ? { rowHeader: true as const } : {}),
      })),
      rows: data.rows,
    }),
  };
}

export function figure(caption: Said, drawn: Figure, id?: string): FigureBlock {
  return { kind: 'figure', caption: inline(caption), figure: drawn, ...(id === undefined ? {} : { id }) };
}

export interface StatementInput {
  readonly id: string;
  readonly number: string;
  readonly content: Said;
  readonly version: string | number;
  readonly fingerprint?: string;
  readonly verdict: Said;
  readonly counts?: Said;
  readonly sources?: StatementBlock['sources'];
  readonly reservations?: readonly { readonly by: Said; readonly content: Said }[];
  readonly history?: readonly {
    readonly version: string | number;
    readonly fingerprint?: string;
    readonly content: Said;
    readonly change: Said;
  }[];
  readonly figure?: Figure;
  readonly groups?: TableInput;
}

export function statement(input: StatementInput): StatementBlock {
  return {
    kind: 'statement',
    id: input.id,
    number: input.number,
    content: inRoom(input.content),
    version: String(input.version),
    ...(input.fingerprint === undefined ? {} : { fingerprint: input.fingerprint }),
    verdict: inline(input.verdict),
    ...(input.counts === undefined ? {} : { counts: inline(input.counts) }),
    sources: input.sources ?? [],
    reservations: (input.reservations ?? []).map(({ by, content }) => ({
      by: inline(by),
      content: inRoom(content),
    })),
    history: (input.history ?? []).map(({ version, content, change, ...step }) => ({
      ...step,
      version: String(version),
      content: inRoom(content),
      change: inline(change),
    })),
    ...(input.figure === undefined ? {} : { figure: input.figure }),
    ...(input.groups === undefined ? {} : { groups: tableOf(input.groups) }),
  };
}

/** Statements, wordings and reservations are always the room's own words. */
function inRoom(said: Said): Inline {
  return inline(said).map((run) => ({ ...run, voice: 'room' }));
}

export function pageBreak(): PageBreakBlock {
  return { kind: 'page-break' };
}

export function contents(depth: ContentsBlock['depth'] = 2): ContentsBlock {
  return { kind: 'contents', depth };
}

export function annex(id: string, label: string, title: Said, blocks: AnnexBlock['blocks']): AnnexBlock {
  return { kind: 'annex', id, label, title: inline(title), blocks };
}

export type DocumentInput = Omit<
  ReportDocument,
  'format' | 'formatVersion' | 'words' | 'direction' | 'meta' | 'ribbons' | 'disclaimer' | 'record'
> & {
  readonly direction?: Direction;
  readonly meta?: readonly { readonly term: string; readonly details: Said }[];
  readonly ribbons?: ReportDocument['ribbons'];
  readonly disclaimer?: Said;
  readonly record?: { readonly head: string; readonly note: Said };
  readonly words?: Partial<DocumentWords>;
  readonly blocks: readonly Block[];
};

/**
 * A document, checked and frozen.
 *
 * Throws when it contradicts itself (an id twice, a link to nowhere, a row of the
 * wrong length): that is a mistake of the program, never of a user.
 */
export function reportDocument(input: DocumentInput): ReportDocument {
  const { disclaimer, record, meta, words, ...rest } = input;
  const made: ReportDocument = {
    format: 'baraza-report',
    formatVersion: 1,
    ...rest,
    direction: input.direction ?? 'ltr',
    meta: (meta ?? []).map(({ term, details }) => ({ term, details: inline(details) })),
    ribbons: input.ribbons ?? [],
    ...(disclaimer === undefined ? {} : { disclaimer: inline(disclaimer) }),
    ...(record === undefined ? {} : { record: { head: record.head, note: inline(record.note) } }),
    words: { ...ENGLISH_DOCUMENT, ...words },
  };
  checkDocument(made);
  return frozen(made);
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
