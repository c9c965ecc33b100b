import type { Dossier } from '../../domain/model/dossier.ts';
import type { Block, ReportDocument } from '../blocks.ts';
import { contents, reportDocument } from '../build.ts';
import { annexBlocks } from './annexes.ts';
import { commentLogBlocks } from './comment-log.ts';
import { decisionBlocks, dissentBlocks } from './dissent.ts';
import { frameworkBlocks } from './framework.ts';
import { frontOf } from './front.ts';
import { gatheredBlocks } from './gathered.ts';
import { meetingReportBlocks } from './meeting-report.ts';
import { orderBlocks } from './orders.ts';
import { outcomeBlocks } from './outcome-note.ts';
import { peopleBlocks } from './people.ts';
import { processBlocks } from './process.ts';
import { roundBlocks } from './rounds.ts';
import { ruleBlocks } from './rules.ts';
import { type DocumentLanguage, type Scribe, scribe } from './scribe.ts';
import { sortBlocks } from './sorts.ts';
import { statementBlocks } from './statements.ts';
import { summaryBlocks } from './summary.ts';
import { chapterBlocks } from './texts.ts';

/** The forms in which a consultation is told. */
export const documentKinds = ['report', 'outcome', 'meeting', 'comments'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type AssembleOptions = {
  readonly what: DocumentKind;
  readonly language: DocumentLanguage;
  /** Head of the record that the dossier was made from; printed so that it can be compared. */
  readonly head: string | null;
  /** Marked as a draft on every page. */
  readonly draft?: boolean;
  /** IANA name; UTC unless given. */
  readonly timeZone?: string;
};

/** A document from a dossier. The dossier already holds only what may be told. */
export function assemble(dossier: Dossier, options: AssembleOptions): ReportDocument {
  const writes = scribe(dossier, options.language, options.timeZone);
  const front = frontOf(writes, options.what, { head: options.head, draft: options.draft ?? false });
  return reportDocument({ ...front, blocks: blocksOf(writes, options.what) });
}

function blocksOf(writes: Scribe, what: DocumentKind): Block[] {
  switch (what) {
    case 'outcome':
      return outcomeBlocks(writes);
    case 'meeting':
      return meetingReportBlocks(writes);
    case 'comments':
      return commentLogBlocks(writes);
    case 'report':
      return [
        contents(2),
        ...chapterBlocks(writes),
        ...summaryBlocks(writes),
        ...processBlocks(writes),
        ...gatheredBlocks(writes),
        ...peopleBlocks(writes),
        ...ruleBlocks(writes),
        ...roundBlocks(writes),
        ...sortBlocks(writes),
        ...orderBlocks(writes),
        ...statementBlocks(writes),
        ...frameworkBlocks(writes),
        ...dissentBlocks(writes),
        ...decisionBlocks(writes),
        ...annexBlocks(writes),
      ];
  }
}
