import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './Drawer.module.css';
import { useEscape } from './use-escape.ts';

export interface DrawerProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/**
 * The drawer at the right edge, 400 px wide: the trace of a statement, cell or recommendation.
 *
 * It stands beside the work and blocks nothing; Escape inside it closes it, and the focus goes back
 * to where it came from.
 */
export function Drawer({ title, isOpen, onClose, children, footer }: DrawerProps) {
  const words = useKitMessages();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    // A field inside may have taken it already.
    if (panel.current?.contains(before) === false) panel.current.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isOpen]);

  useEscape(panel, isOpen, onClose);

  if (!isOpen) return null;
  return (
    <aside ref={panel} className={styles['drawer']} aria-labelledby={titleId} tabIndex={-1}>
      <header className={styles['header']}>
        <h2 id={titleId}>{title}</h2>
        <Button variant="plain" size="compact" icon={X} onPress={onClose}>
          {words('close')}
        </Button>
      </header>
      <div className={styles['body']}>{children}</div>
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </aside>
  );
}
