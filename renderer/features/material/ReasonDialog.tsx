import { useState } from 'react';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, where the record wants a reason. */
export function ReasonDialog({ title, text, confirm, onReason, onClose }: ReasonDialogProps) {
  const t = useMessages(materialMessages);
  const kit = useMessages(kitMessages);
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  const send = (): void => {
    if (isEmpty) return;
    onReason(reason);
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={send}>
            {confirm}
          </Button>
        </>
      }
    >
      <Stack gap={12} align="stretch">
        <p>{text}</p>
        <TextField
          label={t('reason.label')}
          value={reason}
          onChange={setReason}
          onEnter={send}
          isRequired
          isFocusedFirst
        />
      </Stack>
    </Dialog>
  );
}
