import { useState } from 'react';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { sortingMessages } from '../../../shared/i18n/sorting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './bench.module.css';

interface AskingProps {
  readonly what: 'theme' | 'aside';
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

const reasons = ['offTopic', 'unclear', 'question', 'elsewhere'] as const;

/** Asks for the new theme's name or the reason, without leaving the card. */
export function Asking({ what, onText, onCancel }: AskingProps) {
  const t = useMessages(sortingMessages);
  const kit = useMessages(kitMessages);
  const [text, setText] = useState('');
  const isTheme = what === 'theme';
  const send = (): void => {
    if (text.trim() !== '') onText(text.trim());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape anywhere inside leaves the question
    <div
      className={styles['asking']}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className={styles['field']}>
        <TextField
          label={t(isTheme ? 'bench.themeName' : 'bench.asideWhy')}
          value={text}
          onChange={setText}
          onEnter={send}
          isSerif={isTheme}
          isFocusedFirst
        />
      </div>
      <Button variant="primary" isDisabled={text.trim() === ''} onPress={send}>
        {t(isTheme ? 'bench.themeMake' : 'bench.asideDo')}
      </Button>
      <Button variant="plain" onPress={onCancel}>
        {kit('cancel')}
      </Button>
      {!isTheme &&
        reasons.map((reason) => (
          <Button key={reason} size="compact" onPress={() => onText(t(`bench.reason.${reason}`))}>
            {t(`bench.reason.${reason}`)}
          </Button>
        ))}
    </div>
  );
}
