import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { DocumentKind } from '../../../shared/report/assemble/assemble.ts';
import type { DocumentLanguage } from '../../../shared/report/assemble/scribe.ts';
import type { Pictures } from './read-picture.ts';
import type { TableName } from './tables.ts';

export const exportFormats = ['docx', 'html', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is to be made of a consultation. */
export type ExportRequest = {
  readonly state: Consultation;
  /** Head of the record, as people compare it; printed and kept in what is made. */
  readonly head: string | null;
  readonly format: ExportFormat;
  /** `release` has the release policy applied; `archive` is everything, for the organiser's own keeping. */
  readonly kind: 'archive' | 'release';
  /** DOCX and HTML: which document. CSV: one table; all of them, zipped, where it is missing. JSON has no parts. */
  readonly what?: DocumentKind | TableName;
  readonly language?: DocumentLanguage;
  /** Marked as a draft on every page. */
  readonly draft?: boolean;
  /** IANA name for the times in documents; UTC unless given. */
  readonly timeZone?: string;
  /** The pictures of its texts, by hash; see `picturesFor`. One that is not here is told in words. */
  readonly pictures?: Pictures;
};

export type ExportedFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

/** How far an export is. */
export type ExportStage = 'reading' | 'writing' | 'done';
