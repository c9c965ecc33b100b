import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'normal' | 'compact' | 'large';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One primary button a view; quiet is the ordinary one; plain has no border. */
  readonly variant?: ButtonVariant;
  /** Large is the phone's 56 px footer button and the console's one main action. */
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly isFullWidth?: boolean;
  readonly isDisabled?: boolean;
  /** Stays focusable, does nothing when pressed, and says that it works. */
  readonly isBusy?: boolean;
  /** For a button that stays pressed. */
  readonly isPressed?: boolean;
  readonly type?: 'button' | 'submit';
  readonly form?: string;
  readonly describedBy?: string;
  /** Only where the visible words need their context: "Edit" → "Edit statement 12". */
  readonly label?: string;
  /** Takes the focus when it appears. */
  readonly isFocusedFirst?: boolean;
  readonly ref?: RefObject<HTMLButtonElement | null>;
}

/** A button in the words of what it does. */
export function Button({
  children,
  onPress,
  variant = 'quiet',
  size = 'normal',
  icon: Icon,
  isFullWidth = false,
  isDisabled = false,
  isBusy = false,
  isPressed,
  type = 'button',
  form,
  describedBy,
  label,
  isFocusedFirst = false,
  ref,
}: ButtonProps) {
  const words = useKitMessages();
  const own = useRef<HTMLButtonElement>(null);
  const button = ref ?? own;
  useFocusOnMount(button, isFocusedFirst);
  return (
    <button
      ref={button}
      type={type}
      form={form}
      className={buttonClass(variant, size, isFullWidth)}
      disabled={isDisabled}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onPress?.();
      }}
    >
      {Icon !== undefined && <Icon className={styles['icon']} aria-hidden />}
      <span>{isBusy ? words('busy') : children}</span>
    </button>
  );
}

/** The classes of a button, for the kit's own triggers that must be another element. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, isFullWidth = false): string {
  return cx(styles['button'], styles[variant], styles[size], isFullWidth && styles['fullWidth']);
}

export const buttonIconClass = styles['icon'];
