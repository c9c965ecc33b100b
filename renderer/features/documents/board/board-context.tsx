import { createContext, useContext } from 'react';
import type { BoardCards } from '../../../../shared/contract/documents.ts';
import type { BoardActions } from './board-actions.ts';
import type { BoardModel } from './board-model.ts';

export type WordedCard = BoardCards['cards'][number];

/** What is open beside the board. */
export type BoardPanel =
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'new'; readonly cards: readonly string[] }
  | { readonly kind: 'move'; readonly cards: readonly string[] }
  | { readonly kind: 'take' };

/** What every part of one board shares. It stays the same object while only the document changes. */
export interface BoardScope {
  readonly model: BoardModel;
  readonly actions: BoardActions;
  readonly canEdit: boolean;
  readonly isPhone: boolean;
  readonly open: (panel: BoardPanel | null) => void;
  /** Enter on a card, or a screen reader's press: lifts it, or puts it down. */
  readonly onLift: (card: string) => void;
  /** A press on an area's label: puts in what is lifted, else opens what can be changed of it. */
  readonly onArea: (area: string) => void;
  /** Gives the focus to `card:ID`, `area:ID` or `tray:ID`, or wherever that card is shown. */
  readonly focus: (key: string) => void;
}

const BoardContext = createContext<BoardScope | null>(null);

export const BoardProvider = BoardContext.Provider;

export function useBoard(): BoardScope {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('This belongs inside an AffinityBoard.');
  return board;
}
