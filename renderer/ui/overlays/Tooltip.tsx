import type { ReactElement } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Popover.module.css';

export interface TooltipProps {
  /** Never the only place where something is said: phones and projectors have no hover. */
  readonly text: string;
  /** One element that can take the focus. */
  readonly children: ReactElement<React.DOMAttributes<HTMLElement>, string>;
}

/** A few words beside what the pointer or the focus is on. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
