import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useKitMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog, type DialogProps } from '../../ui/overlays/Dialog.tsx';
import { Problem } from './Problem.tsx';
import type { Doing } from './use-doing.ts';

interface FormDialogProps extends Pick<DialogProps, 'title' | 'size' | 'onClose'> {
  readonly doing: Doing;
  /** What the main button says that it does. */
  readonly confirm: string;
  readonly onConfirm: () => Promise<void>;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** Asks for what one act needs, and stays open with the host's sentence where that was refused. */
export function FormDialog({
  doing,
  confirm,
  onConfirm,
  isDisabled = false,
  children,
  ...dialog
}: FormDialogProps) {
  const kit = useKitMessages();
  return (
    <Dialog
      {...dialog}
      isOpen
      actions={
        <>
          <Button onPress={dialog.onClose}>{kit('cancel')}</Button>
          <Button
            variant="primary"
            isBusy={doing.isBusy}
            isDisabled={isDisabled}
            onPress={() => void onConfirm()}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <Stack gap={12} align="stretch">
        {children}
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}
