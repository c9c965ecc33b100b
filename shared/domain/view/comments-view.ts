import { commentsStandWith } from '../../framework/comment-author.ts';
import type { LineComment } from '../model/circulation.ts';
import type { Consultation } from '../model/consultation.ts';
import { type Attributed, attributed, seatNumber } from './parts.ts';

/** A comment on a line, with who wrote it as far as that may be told. */
export type LineCommentView = Attributed & {
  readonly id: string;
  readonly circulation: string;
  readonly version: string;
  readonly line: string;
  readonly kind: LineComment['kind'];
  readonly text: string;
  /** What somebody without a seat said of themselves. */
  readonly sender: string;
  readonly response: LineComment['response'];
};

/** A version that was sent out, and what came back. */
export type CirculationView = {
  readonly id: string;
  readonly version: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly until: string | null;
  readonly at: string;
  readonly closedAt: string | null;
  readonly withoutCode: boolean;
  readonly copies: { readonly out: number; readonly back: number };
  /** The numbers of the seats whose copies are still out. */
  readonly awaited: readonly number[];
  readonly comments: number;
  readonly unanswered: number;
};

export type CommentsView = {
  readonly circulations: readonly CirculationView[];
  /** Those that were not taken back; see [CB6] for their order. */
  readonly comments: readonly LineCommentView[];
};

type Seen = Pick<Consultation, 'circulations' | 'comments' | 'framework' | 'seats' | 'categories' | 'about'>;

const parts = [
  'circulations',
  'comments',
  'framework',
  'seats',
  'categories',
  'about',
] as const satisfies readonly (keyof Seen)[];

const known = new WeakMap<
  Consultation['circulations'],
  { readonly seen: Seen; readonly view: CommentsView }
>();

/** What the team sees of comments between meetings. The same object while nothing that it is made of changed. */
export function commentsView(state: Consultation): CommentsView {
  const before = known.get(state.circulations);
  if (before !== undefined && parts.every((part) => before.seen[part] === state[part])) return before.view;
  const view = newView(state);
  const seen = Object.fromEntries(parts.map((part) => [part, state[part]])) as Seen;
  known.set(state.circulations, { seen, view });
  return view;
}

function newView(state: Consultation): CommentsView {
  const standsWith = standing(state);
  const comments = Object.values(state.comments)
    .filter((row) => !row.withdrawn)
    .map((row) => lineCommentView(state, row));
  return {
    circulations: Object.values(state.circulations).map((row) => {
      const version = state.framework.versions.find(({ id }) => id === row.version);
      const copies = Object.values(row.copies);
      const here = comments.filter(({ circulation }) => circulation === row.id);
      return {
        id: row.id,
        version: row.version,
        number: version?.number ?? 0,
        name: version?.name ?? '',
        note: row.note,
        until: row.until,
        at: row.at,
        closedAt: row.closedAt,
        withoutCode: row.withoutCode,
        copies: {
          out: copies.filter((copy) => copy.state === 'out').length,
          back: copies.filter((copy) => copy.state === 'back').length,
        },
        awaited: copies
          .flatMap((copy) =>
            copy.state === 'out' && copy.seat !== null ? [seatNumber(state, copy.seat)] : [],
          )
          .toSorted((one, other) => one - other),
        comments: here.length,
        unanswered: here.filter(({ response }) => response === null).length,
      };
    }),
    // Arrival would tell who wrote: files come one by one, from somebody who is known to have been asked.
    comments:
      standsWith === 'name' ? comments : comments.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function standing({ about }: Consultation): ReturnType<typeof commentsStandWith> {
  return commentsStandWith(about?.release ?? 'group');
}

function lineCommentView(state: Consultation, row: LineComment): LineCommentView {
  const standsWith = standing(state);
  const category = standsWith === 'nothing' ? null : row.category;
  return {
    ...attributed(state, row.seat, standsWith === 'name' ? 'named' : 'group', category),
    id: row.id,
    circulation: row.circulation,
    version: state.circulations[row.circulation]?.version ?? '',
    line: row.line,
    kind: row.kind,
    text: row.text,
    sender: standsWith === 'name' ? row.sender : '',
    response: row.response,
  };
}

/** A version that the room may comment on now; its words are asked for by themselves. */
export type OpenCirculation = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly until: string | null;
};

export function openCirculations(state: Consultation): readonly OpenCirculation[] {
  return Object.values(state.circulations)
    .filter((row) => row.closedAt === null)
    .map(({ id, version, note, until }) => {
      const row = state.framework.versions.find((each) => each.id === version);
      return { id, number: row?.number ?? 0, name: row?.name ?? '', note, until };
    });
}

/** A comment of one's own. */
export type OwnComment = Pick<LineComment, 'id' | 'circulation' | 'line' | 'kind' | 'text' | 'response'>;

export function commentsOfSeat(state: Consultation, seat: string): readonly OwnComment[] {
  return Object.values(state.comments)
    .filter((row) => row.seat === seat && !row.withdrawn)
    .map(({ id, circulation, line, kind, text, response }) => ({
      id,
      circulation,
      line,
      kind,
      text,
      response,
    }));
}
