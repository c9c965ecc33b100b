import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { LineAnswer, LineCommentKind } from '../../../shared/domain/model/circulation.ts';

/** A comment of one's own, wherever it is kept. */
export interface OwnComment {
  readonly id: string;
  readonly line: string;
  readonly kind: LineCommentKind;
  readonly text: string;
  readonly response?: LineAnswer | null;
}

/** Where comments go: into a copy that works alone, or to the host. */
export interface Commenting {
  readonly comments: readonly OwnComment[];
  /** The sentence that says why it was refused; null where it was kept. */
  readonly add: (comment: Omit<OwnComment, 'id'>) => Promise<string | null>;
  readonly remove: (id: string) => Promise<string | null>;
  readonly isClosed: boolean;
}

const CommentingContext = createContext<Commenting | null>(null);

export function CommentingProvider({
  value,
  children,
}: {
  readonly value: Commenting;
  readonly children: ReactNode;
}) {
  return <CommentingContext value={value}>{children}</CommentingContext>;
}

export function useCommenting(): Commenting {
  const value = useContext(CommentingContext);
  if (value === null) throw new Error('CommentingProvider is missing around this part.');
  return value;
}
