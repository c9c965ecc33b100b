import { z } from 'zod';
import { commentFileSchema } from '../../framework/comment-file-schema.ts';
import { type CommentFile, hashOfCode, hashOfCommentFile } from '../../framework/comment-file.ts';
import type { JsonObject } from '../../util/json.ts';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Circulation } from '../model/circulation.ts';
import type { Consultation } from '../model/consultation.ts';
import { command, refuse } from './command.ts';
import { circulatedLines } from './line-comments.ts';
import { anyObject, maybeWords, words } from './words.ts';

const text = words(4000);
const sender = maybeWords(200);

/** Takes in a file that somebody sent back: all of its comments, or, with one sentence that says why, none. */
export const takeCommentFile = command({
  name: 'comments.take',
  may: ['lead', 'drafting', 'host'],
  body: z.object({ file: anyObject }),
  decide(body, at) {
    const { state, by } = at;
    const file = unaltered(body.file);
    const row = circulationOf(state, file);
    const from = senderOf(state, row, file);
    const lines = circulatedLines(state, row);
    const comments = file.comments.map((comment): EventDraft => {
      if (!lines.has(comment.line)) {
        refuse(
          'bad-input',
          'A comment in this file is on a line that the version does not have. Ask its sender for the file as it was saved.',
        );
      }
      const said = text.safeParse(comment.text);
      if (!said.success) {
        refuse('bad-input', 'A comment in this file is empty or too long. Ask its sender to save it again.');
      }
      return event(
        'LineCommented',
        {
          comment: at.id(),
          circulation: row.id,
          line: comment.line,
          kind: comment.kind,
          source: 'file',
        },
        { seat: from.seat, category: from.category, sender: from.sender, text: said.data },
      );
    });
    if (comments.length === 0) refuse('too-few', 'There is no comment in this file.');
    const { code, sender: anonymous } = from.marks;
    const taken = event('CommentFileTaken', {
      circulation: row.id,
      file: file.hash,
      code,
      sender: anonymous,
      by,
    });
    return {
      ok: true,
      events: [taken, ...comments],
      answer: { circulation: row.id, comments: comments.length },
    };
  },
});

function unaltered(sent: JsonObject): CommentFile {
  if (sent['format'] !== 'baraza-comments') {
    refuse('bad-input', 'This is no comment file of Baraza. Choose one that somebody saved in their copy.');
  }
  if (typeof sent['version'] === 'number' && sent['version'] > 1) {
    refuse('bad-input', 'This comment file comes from a newer Baraza. Update this one to take it in.');
  }
  const read = commentFileSchema.safeParse(sent);
  if (!read.success || !sameHash(read.data)) {
    refuse(
      'bad-input',
      'This comment file was changed after it was saved, or arrived damaged. Ask its sender for it again.',
    );
  }
  return read.data;
}

function sameHash(file: CommentFile): boolean {
  try {
    return hashOfCommentFile(file) === file.hash;
  } catch (thrown) {
    // Half a surrogate pair has no canonical JSON: no program of ours saved that.
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}

function circulationOf(state: Consultation, file: CommentFile): Circulation {
  const row = Object.hasOwn(state.circulations, file.circulation)
    ? state.circulations[file.circulation]
    : undefined;
  if (row === undefined) {
    refuse(
      'not-found',
      'This comment file belongs to another consultation: nothing of it was sent out here.',
    );
  }
  if (row.hash !== file.framework) {
    refuse('not-found', 'This comment file is about other words than the version that was sent out here.');
  }
  if (row.taken.includes(file.hash)) {
    refuse('already', 'This very file was taken in already; its comments are here.');
  }
  if (row.closedAt !== null) {
    refuse(
      'wrong-phase',
      'This comment file comes late: commenting was closed. Open it again to take the file in.',
    );
  }
  return row;
}

type From = {
  readonly seat: string | null;
  readonly category: string | null;
  readonly sender: string;
  readonly marks: { readonly code: string | null; readonly sender: string | null };
};

function senderOf(state: Consultation, row: Circulation, file: CommentFile): From {
  if (file.code === null || file.code === '') {
    if (!row.withoutCode) {
      refuse(
        'code-unknown',
        'This comment file carries no code, and here only files with a code count. Send its sender a copy of their own.',
      );
    }
    const device = hashOfCode(row.id, file.copy);
    if (row.senders.includes(device)) {
      refuse('already', 'Comments from this copy were taken in already: each copy comes back once.');
    }
    const said = sender.safeParse(file.sender);
    const marks = { code: null, sender: device };
    return { seat: null, category: null, sender: said.success ? said.data : '', marks };
  }
  const code = hashOfCode(row.id, file.code);
  const copy = Object.hasOwn(row.copies, code) ? row.copies[code] : undefined;
  if (copy === undefined) {
    refuse('code-unknown', 'The code in this comment file is none of those that were given out.');
  }
  if (copy.state === 'back') {
    refuse(
      'already',
      'The code in this comment file was used already: each copy comes back once. Give its sender a new copy.',
    );
  }
  if (copy.state === 'void') {
    refuse('already', 'A newer copy took the place of the one that this comment file was saved in.');
  }
  const seat = copy.seat === null ? undefined : state.seats[copy.seat];
  return {
    seat: copy.seat,
    category: seat?.category ?? null,
    sender: '',
    marks: { code, sender: null },
  };
}
