import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../controls/Button.tsx';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons in the order of reading; the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** For a question that must be answered: Escape and a press outside do nothing. */
  readonly isAnswerRequired?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A window above the page that must be finished or left before going on. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'medium',
  isAnswerRequired = false,
  role = 'dialog',
}: DialogProps) {
  const words = useKitMessages();
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isAnswerRequired && role === 'dialog'}
      isKeyboardDismissDisabled={isAnswerRequired}
    >
      <Modal className={cx(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''} role={role}>
          <div className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {!isAnswerRequired && role === 'dialog' && (
              <Button variant="plain" size="compact" icon={X} onPress={onClose}>
                {words('close')}
              </Button>
            )}
          </div>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
