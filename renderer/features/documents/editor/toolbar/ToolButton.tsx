import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tooltip } from '../../../../ui/overlays/Tooltip.tsx';
import styles from './toolbar.module.css';

export interface ToolButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: LucideIcon;
  readonly isPressed?: boolean | undefined;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  /** The word beside the icon; without it the icon stands alone, as B and I do in every editor. */
  readonly children?: ReactNode;
}

/** One button of the toolbar; its name and key stand in a tooltip. */
export function ToolButton({
  label,
  keys,
  icon: Icon,
  isPressed,
  isDisabled,
  onPress,
  children,
}: ToolButtonProps) {
  return (
    <Tooltip text={keys === '' ? label : `${label} (${keys})`}>
      <button
        type="button"
        className={styles['tool']}
        aria-label={label}
        aria-pressed={isPressed}
        aria-disabled={isDisabled === true || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (isDisabled !== true) onPress();
        }}
      >
        <Icon className={styles['icon']} aria-hidden />
        {children !== undefined && <span>{children}</span>}
      </button>
    </Tooltip>
  );
}
