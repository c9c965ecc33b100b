import { useState } from 'react';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';

interface TextDialogProps {
  readonly title: string;
  readonly label: string;
  readonly value?: string;
  readonly confirm: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for one line: the name of a theme. */
export function TextDialog({ title, label, value = '', confirm, onText, onClose }: TextDialogProps) {
  const kit = useMessages(kitMessages);
  const [text, setText] = useState(value);
  const isEmpty = text.trim() === '';
  const send = (): void => {
    if (isEmpty) return;
    onText(text.trim());
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
      <TextField label={label} value={text} onChange={setText} onEnter={send} isSerif isFocusedFirst />
    </Dialog>
  );
}
