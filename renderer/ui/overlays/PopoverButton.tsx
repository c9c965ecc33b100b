import type { LucideIcon } from 'lucide-react';
import { useContext, useId } from 'react';
import type { ReactNode } from 'react';
import { Button, DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import { buttonClass, buttonIconClass } from '../controls/Button.tsx';
import type { ButtonSize, ButtonVariant } from '../controls/Button.tsx';
import styles from './Popover.module.css';

export interface PopoverButtonProps {
  /** The words on the button. */
  readonly trigger: ReactNode;
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly title: string;
  readonly isDisabled?: boolean;
  /** Replaces the button's look: for a badge or a count that can be pressed. */
  readonly triggerClassName?: string;
  /** The content; as a function it receives `close`. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button that opens a small panel beside it, for what explains or sets one thing.
 *
 * The popover itself is the dialog: inside a second one, its hidden ways out would stand in no region.
 */
export function PopoverButton({
  trigger,
  icon: Icon,
  variant = 'quiet',
  size = 'normal',
  title,
  isDisabled = false,
  triggerClassName,
  children,
}: PopoverButtonProps) {
  const titleId = useId();
  return (
    <DialogTrigger>
      <Button className={triggerClassName ?? buttonClass(variant, size)} isDisabled={isDisabled}>
        {Icon !== undefined && <Icon className={buttonIconClass} aria-hidden />}
        <span>{trigger}</span>
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4} aria-labelledby={titleId}>
        <div className={styles['body']}>
          <h2 id={titleId} className={styles['heading']}>
            {title}
          </h2>
          <Body>{children}</Body>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

function Body({ children }: Pick<PopoverButtonProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext);
  return typeof children === 'function' ? children(() => state?.close()) : children;
}
