import type { Circulation, LineAnswer, LineComment, LineCommentKind } from '../model/circulation.ts';
import { type Handlers, type Shape, patch, put } from './handlers.ts';
import type { By } from './statement-events.ts';

export type CirculationEvents = {
  VersionCirculated: Shape<
    {
      readonly circulation: string;
      readonly version: string;
      readonly hash: string;
      readonly until: string | null;
      readonly withoutCode: boolean;
    } & By,
    { readonly note: string }
  >;
  /** `code`: its SHA-256. */
  CopiesGiven: Shape<
    {
      readonly circulation: string;
      readonly copies: readonly { readonly code: string; readonly seat: string | null }[];
    } & By
  >;
  CirculationClosed: Shape<{ readonly circulation: string; readonly closed: boolean } & By>;
  /** `code` or `sender`: the SHA-256 of what the file carried. */
  CommentFileTaken: Shape<
    {
      readonly circulation: string;
      readonly file: string;
      readonly code: string | null;
      readonly sender: string | null;
    } & By
  >;
  LineCommented: Shape<
    {
      readonly comment: string;
      readonly circulation: string;
      readonly line: string;
      readonly kind: LineCommentKind;
      readonly source: LineComment['source'];
    },
    {
      readonly seat: string | null;
      readonly category: string | null;
      readonly sender: string;
      readonly text: string;
    }
  >;
  LineCommentWithdrawn: Shape<{ readonly comment: string; readonly withdrawn: boolean }>;
  /** `answer` null: the answer was taken back. */
  LineCommentAnswered: Shape<
    { readonly comment: string; readonly answer: LineAnswer['answer'] | null } & By,
    { readonly reason: string }
  >;
};

function withCopies(
  row: Circulation,
  given: readonly { readonly code: string; readonly seat: string | null }[],
): Circulation['copies'] {
  const renewed = new Set(given.flatMap(({ seat }) => seat ?? []));
  const before = Object.entries(row.copies).map(([code, copy]) =>
    copy.state === 'out' && copy.seat !== null && renewed.has(copy.seat)
      ? [code, { ...copy, state: 'void' }]
      : [code, copy],
  );
  const fresh = given.map(({ code, seat }) => [code, { seat, state: 'out' }]);
  return Object.fromEntries([...before, ...fresh]) as Circulation['copies'];
}

export const circulationEvents: Handlers<CirculationEvents> = {
  VersionCirculated: (state, { circulation, ...data }, content, meta) =>
    put(state, 'circulations', circulation, {
      id: circulation,
      ...data,
      note: content?.note ?? '',
      copies: {},
      taken: [],
      senders: [],
      at: meta.at,
      closedAt: null,
    }),
  CopiesGiven: (state, { circulation, copies }, _content, meta) =>
    patch(state, meta, 'circulations', circulation, (row) => ({ copies: withCopies(row, copies) })),
  CirculationClosed: (state, { circulation, closed }, _content, meta) =>
    patch(state, meta, 'circulations', circulation, { closedAt: closed ? meta.at : null }),
  CommentFileTaken: (state, { circulation, file, code, sender }, _content, meta) =>
    patch(state, meta, 'circulations', circulation, (row) => {
      const copy = code === null ? undefined : row.copies[code];
      return {
        taken: [...row.taken, file],
        senders: sender === null ? row.senders : [...row.senders, sender],
        ...(code === null || copy === undefined
          ? {}
          : { copies: { ...row.copies, [code]: { ...copy, state: 'back' as const } } }),
      };
    }),
  LineCommented: (state, { comment, ...data }, content, meta) =>
    put(state, 'comments', comment, {
      id: comment,
      ...data,
      seat: content?.seat ?? null,
      category: content?.category ?? null,
      sender: content?.sender ?? '',
      text: content?.text ?? '',
      at: meta.at,
      withdrawn: false,
      response: null,
    }),
  LineCommentWithdrawn: (state, { comment, withdrawn }, _content, meta) =>
    patch(state, meta, 'comments', comment, { withdrawn }),
  LineCommentAnswered: (state, { comment, answer }, content, meta) =>
    patch(state, meta, 'comments', comment, {
      response: answer === null ? null : { answer, reason: content?.reason ?? '' },
    }),
};
