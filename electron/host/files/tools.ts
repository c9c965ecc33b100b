import type { JsonObject } from '../../../shared/util/json.ts';
import type { ConsultationRecord } from '../consultation/session.ts';

/** What was uploaded, as a document of the open format, or all that is wrong with it. */
export type ReadDocument =
  | { readonly ok: true; readonly title: string; readonly document: JsonObject }
  | { readonly ok: false; readonly say: string; readonly problems: readonly string[] };

/**
 * Work that the files API only hands on; where one is missing, `can` in `GET /api/files` says so and its address
 * answers `not-here`.
 */
export type FileTools = {
  /** Reads what was uploaded. Default: JSON of the open format. */
  readonly readDocument?: (upload: { readonly name: string; readonly bytes: Uint8Array }) => ReadDocument;
  /** Makes a copy that says REHEARSAL and starts simulated people in it; gives the copy's path. */
  readonly rehearse?: (record: ConsultationRecord, participants: number) => Promise<string>;
};
