import { useState } from 'react';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';

interface TextDialogProps {
  readonly title: string;
  /** What stands above the line. */
  readonly text?: string;
  readonly label: string;
  readonly value?: string;
  readonly confirm: string;
  /** Words of the room, the name of a theme for one, are typed in the serif. */
  readonly isSerif?: boolean;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for one line. */
export function TextDialog({
  title,
  text,
  label,
  value = '',
  confirm,
  isSerif = true,
  onText,
  onClose,
}: TextDialogProps) {
  const kit = useMessages(kitMessages);
  const [line, setLine] = useState(value);
  const isEmpty = line.trim() === '';
  const send = (): void => {
    if (isEmpty) return;
    onText(line.trim());
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
        {text !== undefined && <p>{text}</p>}
        <TextField
          label={label}
          value={line}
          onChange={setLine}
          onEnter={send}
          isSerif={isSerif}
          isRequired
          isFocusedFirst
        />
      </Stack>
    </Dialog>
  );
}
