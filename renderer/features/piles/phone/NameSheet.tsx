import { useState } from 'react';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../../ui/phone/PhoneSheet.tsx';
import { MainButton } from '../../phone/PhonePage.tsx';

/** Asks for the name of a pile: a new one, or another name for one that is there. */
export function NameSheet(props: {
  readonly title: string;
  readonly button: string;
  readonly label?: string;
  readonly onClose: () => void;
  readonly onName: (label: string) => void;
}) {
  const { title, button, label = '', onClose, onName } = props;
  const t = useMessages(pilesMessages);
  const [name, setName] = useState(label);
  const save = (): void => {
    if (name.trim() !== '') onName(name);
  };
  return (
    <PhoneSheet
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <MainButton isDisabled={name.trim() === ''} onPress={save}>
          {button}
        </MainButton>
      }
    >
      <TextField
        label={t('pile.name')}
        help={t('pile.name.help')}
        value={name}
        onChange={setName}
        onEnter={save}
        maxLength={120}
        isSerif
        isFocusedFirst
      />
    </PhoneSheet>
  );
}
