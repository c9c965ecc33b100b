import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { useEscape } from '../overlays/use-escape.ts';
import styles from './PhoneSheet.module.css';

export interface PhoneSheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Large full-width buttons. */
  readonly footer?: ReactNode;
  /** For questions that must be answered: no close button, Escape does nothing. */
  readonly isAnswerRequired?: boolean;
}

/**
 * A page over the task: what lies behind the seat, a choice of language, a question.
 *
 * It keeps the focus inside by itself, since phones of 2020 have no `dialog` element to rely on, and gives
 * it back when it closes. The page behind keeps its place and its drafts.
 */
export function PhoneSheet({
  title,
  isOpen,
  onClose,
  children,
  footer,
  isAnswerRequired = false,
}: PhoneSheetProps) {
  const words = useKitMessages();
  const titleId = useId();
  const sheet = useRef<HTMLDivElement>(null);

  const before = useRef<Element | null>(null);

  // Before a field inside takes the focus.
  useLayoutEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const element = sheet.current;
    if (element?.contains(document.activeElement) === false) element.focus();
    const keepInside = (event: FocusEvent): void => {
      if (element !== null && event.target instanceof Node && !element.contains(event.target))
        element.focus();
    };
    document.addEventListener('focusin', keepInside);
    const overflow = document.body.style.overflow;
    document.body.style.overflow = 'hidden';
    return () => {
      document.removeEventListener('focusin', keepInside);
      document.body.style.overflow = overflow;
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, [isOpen]);

  useEscape(sheet, isOpen && !isAnswerRequired, onClose);

  if (!isOpen) return null;
  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Safari 14 has no dialog element
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <div className={styles['header']}>
        <h2 id={titleId} className={styles['title']}>
          {title}
        </h2>
        {!isAnswerRequired && (
          <Button variant="plain" icon={X} onPress={onClose}>
            {words('close')}
          </Button>
        )}
      </div>
      <div className={styles['body']}>{children}</div>
      {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
    </div>
  );
}
