import { useState } from 'react';
import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { LanguagesField } from '../../features/console/LanguagesField.tsx';
import { ReleaseField } from '../../features/console/ReleaseField.tsx';
import type { Release } from '../../features/console/ReleaseField.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { askFiles } from '../files-api.ts';
import type { Files } from '../files-api.ts';

interface NewDialogProps {
  readonly files: Files;
  /** Where the new file will be. */
  readonly folder: string;
  readonly onClose: () => void;
}

/** Asks for what a consultation needs at the least, and makes its file. */
export function NewDialog({ files, folder, onClose }: NewDialogProps) {
  const t = useMessages(consoleWelcomeMessages);
  const inWords = useSay();
  const kit = useMessages(kitMessages);
  const language = useLanguage();
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const [languages, setLanguages] = useState<readonly string[]>([language]);
  const [release, setRelease] = useState<Release>('group');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const create = async (): Promise<void> => {
    if (title.trim() === '') return setProblem(t('new.untitled'));
    setBusy(true);
    const made = await askFiles('files/new', { title, question, languages, release });
    setBusy(false);
    if (!made.ok) return setProblem(inWords(made.say));
    return await files.reload();
  };
  return (
    <Dialog
      title={t('new.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button variant="primary" type="submit" form="new-consultation" isBusy={isBusy}>
            {t('new.create')}
          </Button>
        </>
      }
    >
      <form
        id="new-consultation"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Stack gap={16}>
          <TextField
            label={t('new.name')}
            help={t('new.name.help')}
            value={title}
            onChange={setTitle}
            isSerif
            isFocusedFirst
            maxLength={300}
          />
          <TextArea
            label={t('new.question')}
            help={t('new.question.help')}
            value={question}
            onChange={setQuestion}
            rows={2}
          />
          <LanguagesField value={languages} onChange={setLanguages} />
          <ReleaseField value={release} onChange={setRelease} />
          <Text size="small" tone="muted">
            {t('new.where', { folder })}
          </Text>
          <Problem of={{ problem }} />
        </Stack>
      </form>
    </Dialog>
  );
}
