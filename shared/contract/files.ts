import type { Problem } from '../framework/problems.ts';
import type { TableChange, TablesRead } from '../framework/tables/read-tables.ts';

/**
 * What the console asks of the host beside the record: files, copies, exports. Answered on the loopback listener
 * only, as `POST /api/<name>` with JSON (`GET /api/files` for the first), under the console's cookie, with the header
 * `x-baraza: console`.
 */
export type FileRequests = {
  /** Makes a consultation in a new file and opens it. Without `folder`: the default one. */
  readonly 'files/new': readonly [request: NewFile, answer: Opened];
  readonly 'files/open': readonly [request: { readonly path: string }, answer: Opened];
  readonly 'files/close': readonly [request: Record<string, never>, answer: Done];
  /** Opens a copy of the bundled worked example. */
  readonly 'files/example': readonly [request: Record<string, never>, answer: Opened];
  /** Copies the open file, as it is now, to another place. */
  readonly 'files/copy': readonly [request: { readonly path: string }, answer: { readonly path: string }];
  /** Chooses the folder (of a stick) that gets a copy every five minutes; null ends it. */
  readonly 'backup/stick': readonly [
    request: { readonly folder: string | null },
    answer: { readonly at: string | null; readonly problem: string | null },
  ];
  /** Puts a backup in the place of a damaged file, after a person said so, and opens it. */
  readonly restore: readonly [
    request: { readonly path: string; readonly backup: string },
    answer: Opened & { readonly keptAs: string },
  ];
  /** A copy that says REHEARSAL everywhere, with simulated people in it. */
  readonly rehearse: readonly [request: { readonly participants: number }, answer: { readonly path: string }];
  /** Whether the projector may be showing the console (one display only). */
  readonly 'screen/mirrored': readonly [request: { readonly mirrored: boolean }, answer: Done];
};

export type Done = Record<string, never>;

export type NewFile = {
  readonly title: string;
  readonly question?: string;
  readonly languages?: readonly string[];
  /** Who may learn who said what; by group unless given. */
  readonly release?: 'open' | 'group' | 'chatham-house';
  readonly folder?: string;
  /** Name without ending; made from the title when missing. */
  readonly name?: string;
};

export type Opened = { readonly path: string; readonly name: string };

/** Answer of `GET /api/files`: what the welcome screen shows. */
export type FilesView = {
  /** Where new files go. */
  readonly folder: string;
  readonly recent: readonly RecentFile[];
  readonly open: OpenFile | null;
  /** The file that was open when this computer went off, where it is not open now. */
  readonly interrupted: string | null;
  /** What this build can do: formats of export, whether import, example and rehearsal are there. */
  readonly can: {
    readonly example: boolean;
    readonly import: boolean;
    readonly rehearse: boolean;
    readonly export: readonly ExportChoice[];
  };
};

/** A line that would come, change or go, and where it stands in its table or list. */
export type WholeChange = Omit<TableChange, 'sheet'> & { readonly sheet: TableChange['sheet'] | 'diagrams' };

/**
 * Answer of `POST /api/framework-tables?name=…` (a spreadsheet, CSV, or a framework saved as JSON, by the name's ending, as
 * it is): what it would make of the draft. A framework stands in the place of the draft, so lines go. Sent as
 * `framework.draft` with `content` and `replaces`, it is taken in. `GET` with `format=xlsx` or `csv` gives the draft as tables.
 */
export type FrameworkTablesRead = Omit<TablesRead, 'added' | 'changed'> & {
  readonly added: readonly WholeChange[];
  readonly changed: readonly WholeChange[];
  readonly removed: readonly WholeChange[];
  readonly replaces: string;
  /** The fingerprint of the framework as it would be. */
  readonly becomes: string;
  /** What would be wrong with the framework that was not before. */
  readonly warnings: readonly Problem[];
};

/**
 * `POST /api/circulate`, under the same cookie and header: the body is this, the answer is the file to send, or, where it
 * was refused, a `FileAnswer`.
 *
 * `each`: a page for each seat, zipped. `one`: a page for everybody, with a list of codes where there are seats. A
 * circulation of the version that is open gets more copies.
 */
export type CirculateAsked = {
  readonly version: string;
  readonly way: 'each' | 'one';
  /** All seats in use unless given. */
  readonly seats?: readonly string[];
  readonly note?: string;
  /** ISO 8601 day. */
  readonly until?: string | null;
  /** Files without a code are taken in, too. */
  readonly withoutCode?: boolean;
  readonly language?: 'en' | 'fr' | 'ar';
};

/**
 * `href`: GET it to download. `/api/export` takes `format` (docx, html, csv, json), `kind` (release, archive), `what`
 * (report, outcome, meeting, comments; of csv: a table), `language` (en, fr), `draft=1`, `timeZone`, `inline=1` (html, to print).
 */
export type ExportChoice = { readonly format: string; readonly title: string; readonly href: string };

export type RecentFile = {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  /** ISO 8601. */
  readonly openedAt: string;
  readonly there: boolean;
};

export type OpenFile = Opened & { readonly welcomeBack: WelcomeBack | null };

/** After a power cut or a crash: "Off 4 min 12 s. Everything acknowledged is here." */
export type WelcomeBack = {
  /** ISO 8601: the last sign of life before, and this opening. */
  readonly lastAliveAt: string;
  readonly openedAt: string;
  /** The newest entry of the record before this opening. */
  readonly lastEventAt: string | null;
};

export type BackupChoice = { readonly path: string; readonly at: string; readonly head: string };

/** Every answer of the API: what was asked for, or one sentence why not. */
export type FileAnswer<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | {
      readonly ok: false;
      readonly reason: FileReason;
      readonly say: string;
      /** Of an import: everything that is wrong with the document. */
      readonly problems?: readonly string[];
      /** Of a damaged or missing file: whole backups of it, newest first. Ask before restoring one. */
      readonly backups?: readonly BackupChoice[];
    };

export type FileReason =
  | 'missing'
  | 'exists'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'locked'
  | 'no-access'
  | 'no-space'
  | 'disk-error'
  | 'bad-input'
  | 'no-consultation'
  | 'not-here'
  | 'not-allowed'
  | 'internal';

/** Header that a page of another origin cannot send, and its value. */
export const consoleHeader = ['x-baraza', 'console'] as const;
