import { useState } from 'react';
import type { BackupChoice } from '../../../shared/contract/files.ts';
import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Problem } from '../../features/doing/Problem.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { askFiles } from '../files-api.ts';
import type { Files } from '../files-api.ts';

interface DamagedDialogProps {
  readonly path: string;
  /** Newest first. */
  readonly backups: readonly BackupChoice[];
  readonly files: Files;
  readonly onClose: () => void;
}

/** A file that cannot be opened, and its whole backups: none is put in its place unasked. */
export function DamagedDialog({ path, backups, files, onClose }: DamagedDialogProps) {
  const t = useMessages(consoleWelcomeMessages);
  const inWords = useSay();
  const kit = useMessages(kitMessages);
  const formats = useFormats();
  const [chosen, setChosen] = useState(backups[0]?.path);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const backup = backups.find((each) => each.path === chosen);
  const restore = async (from: BackupChoice): Promise<void> => {
    setBusy(true);
    const answer = await askFiles('restore', { path, backup: from.path });
    setBusy(false);
    if (answer.ok) await files.reload();
    else setProblem(inWords(answer.say));
  };
  return (
    <Dialog
      title={t('damaged.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          {backup !== undefined && (
            <Button variant="primary" isBusy={isBusy} onPress={() => void restore(backup)}>
              {t('damaged.restore')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={12}>
        <Text tone="muted">{path}</Text>
        <Text>{t(backups.length === 0 ? 'damaged.none' : 'damaged.text')}</Text>
        {backups.length > 0 && (
          <RadioGroup
            label={t('damaged.restore')}
            isLabelHidden
            value={chosen}
            onChange={setChosen}
            options={backups.map(({ path: value, at }) => ({
              value,
              label: t('damaged.backup', {
                date: formats.date(Date.parse(at)),
                time: formats.time(Date.parse(at)),
              }),
            }))}
          />
        )}
        {backup !== undefined && (
          <Text tone="amber">{t('damaged.confirm', { time: formats.time(Date.parse(backup.at)) })}</Text>
        )}
        <Problem of={{ problem }} />
      </Stack>
    </Dialog>
  );
}
