import type { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { JsonObject } from '../../../shared/util/json.ts';
import { commitment, readEventText } from './event-bytes.ts';
import type { ChainHead } from './event-bytes.ts';
import { statement } from './handles.ts';
import type { ReadableFile } from './handles.ts';
import { continuedHeads, openHeads, originStarted, printableHead, readPrintedHead } from './heads.ts';
import { checkPages, namingProblems, openForReading } from './open-file.ts';
import { StorageProblem } from './problem.ts';

export type FileReport = {
  /** Nothing was found, and the head that was asked for is there. */
  readonly ok: boolean;
  readonly events: number;
  readonly origins: number;
  /** Contents that were erased on purpose; their events still verify. */
  readonly erased: number;
  /** The ends of the record; one, unless sites were merged. */
  readonly heads: readonly (ChainHead & { readonly printed: string })[];
  /** Whether the record contains the head that was asked for; null when none was. */
  readonly headFound: boolean | null;
  /** What is wrong, in words, one sentence each. */
  readonly problems: readonly string[];
};

const mostProblems = 100;

/**
 * Checks a whole file: pages, every hash, every link, every commitment.
 *
 * `head` is one that a participant's device or a print kept: the check fails when this record does not contain it.
 * Never throws for a file that is wrong: that is what `problems` are for.
 */
export function verifyFile(path: string, wanted: { readonly head?: string } = {}): FileReport {
  try {
    return namingProblems(path, () => {
      const file = openForReading(path);
      try {
        checkPages(file, path);
        return reportOn(file, wanted.head);
      } finally {
        file.close();
      }
    });
  } catch (thrown) {
    if (!(thrown instanceof StorageProblem)) throw thrown;
    return {
      ok: false,
      events: 0,
      origins: 0,
      erased: 0,
      heads: [],
      headFound: wanted.head === undefined ? null : false,
      problems: [thrown.say],
    };
  }
}

type CheckedRow = {
  readonly seq: number;
  readonly origin: string;
  readonly counter: number;
  readonly text: string;
  readonly hash: string;
  readonly salt: Buffer | null;
  readonly content: string | null;
};

function reportOn(file: ReadableFile, head: string | undefined): FileReport {
  const problems: string[] = [];
  const tell = (sentence: string): void => {
    if (problems.length < mostProblems) problems.push(sentence);
  };
  const ends = new Map<string, { counter: number; hash: string }>();
  const prefix = head === undefined ? null : readPrintedHead(head);
  let headFound = false;
  let events = 0;
  let erased = 0;
  for (const row of checkedRows(file)) {
    events += 1;
    erased += checkRow(file, row, ends, tell);
    ends.set(row.origin, { counter: row.counter, hash: row.hash });
    if (prefix !== null && row.hash.startsWith(prefix)) headFound = true;
  }
  if (events === 0) tell('The record is empty.');
  const orphans = file
    .prepare<[], { n: number }>(
      `SELECT count(*) AS n FROM content WHERE NOT EXISTS
       (SELECT 1 FROM event WHERE event.origin = content.origin AND event.counter = content.counter)`,
    )
    .get();
  if (orphans !== undefined && orphans.n > 0) tell(`${orphans.n} texts belong to no entry of the record.`);
  if (head !== undefined && prefix === null)
    tell(`“${head}” is no head: it needs at least 8 digits of 0–9 and a–f.`);
  else if (head !== undefined && !headFound) tell(`The record does not contain the head ${head}.`);
  return {
    ok: problems.length === 0,
    events,
    origins: ends.size,
    erased,
    heads: openHeads(file).map((end) => ({ ...end, printed: printableHead(end.hash) })),
    headFound: head === undefined ? null : headFound,
    problems,
  };
}

function checkedRows(file: ReadableFile): IterableIterator<CheckedRow> {
  return file
    .prepare<[], CheckedRow>(
      `SELECT seq, event.origin, event.counter, CAST(event.bytes AS TEXT) AS text, lower(hex(hash)) AS hash,
         salt, CAST(content.bytes AS TEXT) AS content
       FROM event LEFT JOIN content USING (origin, counter) ORDER BY seq`,
    )
    .iterate();
}

/** Checks one event against what came before it; returns 1 when its content was erased. */
function checkRow(
  file: ReadableFile,
  row: CheckedRow,
  ends: ReadonlyMap<string, { readonly counter: number; readonly hash: string }>,
  tell: (sentence: string) => void,
): 0 | 1 {
  const name = `Entry ${row.counter} of session ${row.origin}`;
  const event = readEventText(row.text);
  if (hash('sha256', row.text, 'hex') !== row.hash)
    tell(`${name} is not what was recorded: its hash differs.`);
  if (event === null) {
    tell(`${name} cannot be read.`);
    return 0;
  }
  if (event.origin !== row.origin || event.counter !== row.counter) {
    tell(`${name} says that it is entry ${event.counter} of session ${event.origin}.`);
  }
  const before = ends.get(row.origin);
  if (row.counter !== (before?.counter ?? 0) + 1) {
    tell(`${name} follows entry ${before?.counter ?? 0}: entries between them are missing.`);
  } else if (event.prev !== (before?.hash ?? null)) {
    tell(`${name} does not continue the entry before it.`);
  }
  if (event.type === originStarted) checkContinued(file, event.data, name, tell);
  return checkContent(row, event.commit, name, tell);
}

function checkContinued(
  file: ReadableFile,
  data: JsonObject,
  name: string,
  tell: (sentence: string) => void,
): void {
  for (const head of continuedHeads(data)) {
    const there = statement<[string, number], { hash: string }>(
      file,
      'SELECT lower(hex(hash)) AS hash FROM event WHERE origin = ? AND counter = ?',
    ).get(head.origin, head.counter);
    const what = `${name} continues entry ${head.counter} of session ${head.origin}`;
    if (there === undefined) tell(`${what}, which is missing.`);
    else if (there.hash !== head.hash) tell(`${what}, which is not the one that was there.`);
  }
}

function checkContent(
  row: CheckedRow,
  commit: string | null,
  name: string,
  tell: (sentence: string) => void,
): 0 | 1 {
  if (row.content === null || row.salt === null) return commit === null ? 0 : 1;
  if (commit === null) tell(`${name} has a text that was never recorded.`);
  else if (commitment(row.salt, row.content) !== commit)
    tell(`${name} has a text that is not the recorded one.`);
  return 0;
}
