import { useState } from 'react';
import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';

/** Opens a file by its path: in a browser, which has no file window of the system for that. */
export function OpenDialog({
  onClose,
  onOpen,
}: {
  readonly onClose: () => void;
  readonly onOpen: (path: string) => void;
}) {
  const t = useMessages(consoleWelcomeMessages);
  const kit = useMessages(kitMessages);
  const [path, setPath] = useState('');
  const open = (): void => {
    if (path.trim() !== '') onOpen(path.trim());
  };
  return (
    <Dialog
      title={t('open.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button variant="primary" isDisabled={path.trim() === ''} onPress={open}>
            {t('open.go')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('open.path')}
        help={t('open.path.help')}
        value={path}
        onChange={setPath}
        onEnter={open}
        isFocusedFirst
      />
    </Dialog>
  );
}
