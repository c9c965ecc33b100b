import type { LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { Button, buttonClass, buttonIconClass } from './Button.tsx';
import type { ButtonSize } from './Button.tsx';
import styles from './HoldButton.module.css';
import { useHold } from './use-hold.ts';

export interface HoldButtonProps {
  /** What it does, in a few words: it is also read out in the other way of confirming. */
  readonly label: string;
  readonly onHeld: () => void;
  /** 1 second opens and counts; 2 seconds adopt. */
  readonly seconds?: 1 | 2;
  readonly variant?: 'primary' | 'danger';
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly isFullWidth?: boolean;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
}

/**
 * A button that acts only when it was held down, by pointer, Enter or Space.
 *
 * Whoever cannot hold is offered a confirmation in words: after a short press, and at once when a
 * screen reader presses, since those cannot hold at all.
 */
export function HoldButton({
  label,
  onHeld,
  seconds = 1,
  variant = 'primary',
  size = 'normal',
  icon: Icon,
  isFullWidth = false,
  isDisabled = false,
  isBusy = false,
}: HoldButtonProps) {
  const words = useKitMessages();
  const hold = useHold(seconds, onHeld);
  const hintId = useId();
  const viaPointer = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const confirming = hold.state === 'confirming';
  const wasConfirming = useRef(false);

  useEffect(() => {
    if (wasConfirming.current && !confirming) button.current?.focus();
    wasConfirming.current = confirming;
  }, [confirming]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hold.cancel();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat && !isBusy) hold.press();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    hold.release();
  };

  if (confirming) {
    return (
      <span className={cx(styles['group'], isFullWidth && styles['fullWidth'])}>
        <Button
          variant={variant}
          size={size}
          isFullWidth={isFullWidth}
          isFocusedFirst
          onPress={() => {
            hold.cancel();
            onHeld();
          }}
        >
          {words('hold.confirm', { what: label })}
        </Button>
        <Button variant="plain" size={size} onPress={hold.cancel}>
          {words('cancel')}
        </Button>
      </span>
    );
  }

  return (
    <span className={cx(styles['group'], isFullWidth && styles['fullWidth'])}>
      <button
        ref={button}
        type="button"
        className={cx(buttonClass(variant, size, isFullWidth), styles['hold'])}
        style={{ '--hold-time': `${seconds}s` } as CSSProperties}
        data-holding={hold.state === 'holding' || undefined}
        disabled={isDisabled}
        aria-disabled={isBusy || undefined}
        aria-busy={isBusy || undefined}
        aria-describedby={hintId}
        onPointerDown={(event) => {
          if (event.button !== 0 || isBusy) return;
          viaPointer.current = true;
          hold.press();
        }}
        onPointerUp={hold.release}
        onPointerLeave={hold.release}
        onPointerCancel={hold.release}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onBlur={hold.release}
        onClick={() => {
          // A click that no pointer began comes from assistive technology.
          if (!viaPointer.current && !isBusy) hold.confirmInWords();
          viaPointer.current = false;
        }}
      >
        <span className={styles['fill']} aria-hidden />
        {Icon !== undefined && <Icon className={cx(buttonIconClass, styles['above'])} aria-hidden />}
        <span className={styles['above']}>{isBusy ? words('busy') : label}</span>
      </button>
      <output id={hintId} className={styles['hint']}>
        {hold.state === 'tooShort'
          ? words('hold.tap', { count: seconds })
          : words('hold.help', { count: seconds })}
      </output>
      {hold.state === 'tooShort' && (
        <Button variant="plain" size="compact" onPress={hold.confirmInWords}>
          {words('hold.cannot')}
        </Button>
      )}
    </span>
  );
}
