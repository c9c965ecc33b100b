import { Buffer } from 'node:buffer';
import type { BoxComment, BoxRow, Mark } from '../../../shared/domain/event.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import { parseObject } from './event-bytes.ts';
import { statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';
import { StorageProblem } from './problem.ts';

/** A sealed section in an open ballot; `envelope` is base64. */
export type EnvelopeRow = {
  readonly ballot: string;
  readonly section: number;
  readonly seat: string;
  readonly envelope: string;
};

export type BallotBox = { readonly rows: readonly BoxRow[]; readonly comments: readonly BoxComment[] };

/** Puts an envelope in; voting again replaces the one before. */
export function placeEnvelope(file: WritableFile, row: EnvelopeRow): void {
  statement(
    file,
    `INSERT INTO envelope (ballot, section, seat, envelope) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET envelope = excluded.envelope`,
  ).run(row.ballot, row.section, row.seat, Buffer.from(row.envelope, 'base64'));
}

/** Takes envelopes out: all of a ballot, of a section, of a seat, or one. */
export function removeEnvelopes(
  file: WritableFile,
  which: { readonly ballot: string; readonly section?: number; readonly seat?: string },
): void {
  statement(
    file,
    `DELETE FROM envelope
     WHERE ballot = @ballot
       AND (@section IS NULL OR section = @section) AND (@seat IS NULL OR seat = @seat)`,
  ).run({ ballot: which.ballot, section: which.section ?? null, seat: which.seat ?? null });
}

/** The sealed envelopes of a ballot or of one of its sections, by section and seat. */
export function readEnvelopes(file: ReadableFile, ballot: string, section?: number): EnvelopeRow[] {
  const rows = statement<
    [{ ballot: string; section: number | null }],
    Omit<EnvelopeRow, 'envelope'> & { envelope: Buffer }
  >(
    file,
    `SELECT ballot, section, seat, envelope FROM envelope
     WHERE ballot = @ballot AND (@section IS NULL OR section = @section) ORDER BY section, seat`,
  ).all({ ballot, section: section ?? null });
  return rows.map((row) => ({ ...row, envelope: row.envelope.toString('base64') }));
}

/** Writes a counted box. A receipt that is there already is an error: nothing may replace a counted answer. */
export function fillBox(file: WritableFile, ballot: string, box: BallotBox): void {
  const row = statement(file, 'INSERT INTO box (ballot, item, id, response) VALUES (?, ?, ?, ?)');
  for (const { item, id, response } of box.rows) row.run(ballot, item, id, canonicalJson(response));
  const comment = statement(file, 'INSERT INTO box_comment (ballot, item, id, text) VALUES (?, ?, ?, ?)');
  for (const { item, id, text } of box.comments) comment.run(ballot, item, id, text);
}

/** A counted box, in the order of the random ids. */
export function readBox(file: ReadableFile, ballot: string): BallotBox {
  const rows = statement<[string], { item: string; id: string; response: string }>(
    file,
    'SELECT item, id, response FROM box WHERE ballot = ? ORDER BY item, id',
  ).all(ballot);
  const comments = statement<[string], BoxComment>(
    file,
    'SELECT item, id, text FROM box_comment WHERE ballot = ? ORDER BY item, id',
  ).all(ballot);
  return {
    rows: rows.map(({ item, id, response }) => {
      const value = parseObject(response);
      if (value === null) {
        throw new StorageProblem(
          'damaged',
          file.name,
          'This consultation file is damaged: an answer in a ballot box.',
        );
      }
      return { item, id, response: value };
    }),
    comments,
  };
}

/** What the side tables say, as the marks from which the state is rebuilt at opening. */
export function* readMarks(file: ReadableFile): Generator<Mark> {
  const placed = statement<[], { ballot: string; section: number; seat: string }>(
    file,
    'SELECT ballot, section, seat FROM envelope ORDER BY ballot, section, seat',
  ).all();
  for (const row of placed) yield { type: 'EnvelopePlaced', ...row };
  const boxes = statement<[], { ballot: string }>(
    file,
    'SELECT ballot FROM box UNION SELECT ballot FROM box_comment ORDER BY ballot',
  ).all();
  for (const { ballot } of boxes) yield { type: 'BoxOpened', ballot, ...readBox(file, ballot) };
}
