import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  /** The question, answered by the verb on the button: "Remove this seat?" */
  readonly title: string;
  readonly isOpen: boolean;
  /** What follows, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb, never "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
}

/** Asks before something that is hard to take back. */
export function ConfirmDialog({
  title,
  isOpen,
  children,
  confirm,
  onConfirm,
  onCancel,
  isDanger = false,
  isBusy = false,
}: ConfirmDialogProps) {
  const words = useKitMessages();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      role="alertdialog"
      size="small"
      actions={
        <>
          <Button onPress={onCancel} isFocusedFirst={isDanger}>
            {words('cancel')}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            onPress={onConfirm}
            isBusy={isBusy}
            isFocusedFirst={!isDanger}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
