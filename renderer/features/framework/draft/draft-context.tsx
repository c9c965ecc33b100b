import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BallotedStatements } from '../../../../shared/framework/since-ballot.ts';
import type { Draft, DraftSnapshot } from './draft.ts';

/** The draft that is open on this part of the page, and whether it may be written in here. */
export interface OpenedDraft {
  readonly draft: Draft;
  readonly mayEdit: boolean;
  /** What the record says of the statements under lines, as far as this page knows. */
  readonly statements: BallotedStatements;
  /** The projector may be showing this page: nobody is named on it. */
  readonly isSafe: boolean;
}

const DraftContext = createContext<OpenedDraft | null>(null);

export const DraftProvider = DraftContext;

/** Null where no draft is open: a version is read, or another place of the console is shown. */
export function useOpenedDraft(): OpenedDraft | null {
  return useContext(DraftContext);
}

/** The draft where it may be written in; null elsewhere. */
export function useDraft(): Draft | null {
  const opened = useContext(DraftContext);
  return opened?.mayEdit === true ? opened.draft : null;
}

const nothing: Pick<DraftSnapshot, 'kept' | 'writers'> = { kept: new Set(), writers: new Map() };
const unchanging = (): (() => void) => () => undefined;
const none = (): typeof nothing => nothing;

/** Who writes where, and which lines were kept; empty where no draft is open. */
export function useDraftSigns(): Pick<DraftSnapshot, 'kept' | 'writers'> {
  const opened = useContext(DraftContext);
  return useSyncExternalStore<Pick<DraftSnapshot, 'kept' | 'writers'>>(
    opened?.draft.subscribe ?? unchanging,
    opened?.draft.snapshot ?? none,
  );
}
