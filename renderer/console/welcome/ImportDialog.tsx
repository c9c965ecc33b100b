import { useId, useState } from 'react';
import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { importDocument } from '../files-api.ts';
import type { Files } from '../files-api.ts';
import styles from './welcome.module.css';

interface Refused {
  readonly say: string;
  readonly problems: readonly string[];
}

/** Makes a consultation from a document; when it does not fit, everything that is wrong is listed at once. */
export function ImportDialog({ files, onClose }: { readonly files: Files; readonly onClose: () => void }) {
  const t = useMessages(consoleWelcomeMessages);
  const inWords = useSay();
  const kit = useMessages(kitMessages);
  const fieldId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const bring = async (chosen: File): Promise<void> => {
    setBusy(true);
    const answer = await importDocument(chosen);
    setBusy(false);
    if (answer.ok) await files.reload();
    else setRefused({ say: inWords(answer.say), problems: answer.problems ?? [] });
  };
  return (
    <Dialog
      title={t('import.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={file === null}
            isBusy={isBusy}
            onPress={() => {
              if (file !== null) void bring(file);
            }}
          >
            {t('import.go')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Text>{t('import.help')}</Text>
        <label htmlFor={fieldId}>
          <Text as="span" isStrong>
            {t('import.choose')}
          </Text>
        </label>
        <input
          id={fieldId}
          className={styles['chooser']}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            setRefused(null);
          }}
        />
        {refused !== null && (
          <Notice
            tone="red"
            isLive
            title={
              refused.problems.length === 0
                ? refused.say
                : t('import.problems', { count: refused.problems.length })
            }
          >
            {refused.problems.length > 0 && (
              <ol className={styles['problems']}>
                {refused.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ol>
            )}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}
