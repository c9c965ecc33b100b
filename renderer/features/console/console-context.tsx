import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';

/** The places of the console's rail. */
export type PlaceId = 'plan' | 'people' | 'live' | 'material' | 'framework' | 'report';

/** What every place of the console is given. */
export interface ConsoleContextValue {
  readonly view: ConsoleView;
  /**
   * Safe mode: the projector may be showing this window, so no names and no unrevealed text stand on it
   * until somebody says that nobody else sees it.
   */
  readonly isSafe: boolean;
  /** Goes to another place; `target` names what to open there (a step, a statement). */
  readonly go: (place: PlaceId, target?: string) => void;
  readonly target: string | undefined;
  /** What stands under *Next* in Live; null: what the step itself suggests. Nothing is shown by staging it. */
  readonly staged: Slide | null;
  readonly stage: (slide: Slide | null) => void;
  /** What must be read before anything else: safe mode, the return after a power cut. */
  readonly notices: ReactNode;
}

const ConsoleContext = createContext<ConsoleContextValue | null>(null);

export function ConsoleProvider({
  value,
  children,
}: {
  readonly value: ConsoleContextValue;
  readonly children: ReactNode;
}) {
  return <ConsoleContext value={value}>{children}</ConsoleContext>;
}

/** The consultation that is open, and the way to the other places. */
export function useConsole(): ConsoleContextValue {
  const value = useContext(ConsoleContext);
  if (value === null) throw new Error('ConsoleProvider is missing around this place.');
  return value;
}
