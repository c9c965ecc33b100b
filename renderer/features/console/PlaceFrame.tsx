import type { ReactNode } from 'react';
import { ConsoleFrame } from '../../ui/frame/ConsoleFrame.tsx';
import { useConsole } from './console-context.tsx';

export interface PlaceFrameProps {
  readonly children: ReactNode;
  /** 240 px */
  readonly left?: ReactNode;
  /** 320 px */
  readonly right?: ReactNode;
  /** The place's one primary button, bottom centre. */
  readonly actions?: ReactNode;
  /** Drawers and dialogs. */
  readonly overlays?: ReactNode;
}

/** A place of the console inside the bars that all places share. */
export function PlaceFrame({ children, ...slots }: PlaceFrameProps) {
  const { chrome, notices } = useConsole();
  return (
    <ConsoleFrame {...chrome} {...slots}>
      {notices}
      {children}
    </ConsoleFrame>
  );
}
