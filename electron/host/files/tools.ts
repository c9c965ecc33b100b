import type { ExportChoice } from '../../../shared/contract/files.ts';
import type { ConsultationRecord } from '../consultation/session.ts';

/** A document made of the open consultation. */
export type Exported = { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** What an import came to: a new file, or all that is wrong with what was given. */
export type Imported =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly say: string; readonly problems: readonly string[] };

/**
 * Work that the files API only hands on. Each is given by its own folder; where one is missing, `can` in
 * `GET /api/files` says so and its address answers `not-here`.
 */
export type FileTools = {
  /** Makes a new file with the bundled worked example in this folder, and gives its path. */
  readonly example?: (folder: string) => Promise<string>;
  /** Makes a new file in this folder out of an uploaded document. */
  readonly import?: (
    upload: { readonly name: string; readonly bytes: Uint8Array },
    folder: string,
  ) => Promise<Imported>;
  readonly exportChoices?: readonly Omit<ExportChoice, 'href'>[];
  readonly export?: (record: ConsultationRecord, format: string, name: string) => Promise<Exported>;
  /** Makes a copy that says REHEARSAL and starts simulated people in it; gives the copy's path. */
  readonly rehearse?: (record: ConsultationRecord, participants: number) => Promise<string>;
};
