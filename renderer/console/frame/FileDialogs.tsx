import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { askFiles } from '../files-api.ts';
import type { Files } from '../files-api.ts';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function CopyDialog({ isOpen, onClose, files }: DialogProps & { readonly files: Files }) {
  const t = useMessages(consoleFrameMessages);
  const kit = useMessages(kitMessages);
  const [path, setPath] = useState(() => suggestedCopy(files));
  const [answer, setAnswer] = useState<{ ok: boolean; say: string } | null>(null);
  const save = async (): Promise<void> => {
    const saved = await askFiles('files/copy', { path });
    setAnswer(saved.ok ? { ok: true, say: t('copy.done', { path: saved.answer.path }) } : saved);
  };
  return (
    <Dialog
      title={t('copy.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('close')}</Button>
          <Button variant="primary" isDisabled={path.trim() === ''} onPress={() => void save()}>
            {t('copy.save')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextField label={t('copy.path')} value={path} onChange={setPath} isFocusedFirst />
        <Said answer={answer} />
      </Stack>
    </Dialog>
  );
}

export function StickDialog({ isOpen, onClose, view }: DialogProps & { readonly view: ConsoleView }) {
  const t = useMessages(consoleFrameMessages);
  const kit = useMessages(kitMessages);
  const formats = useFormats();
  const [folder, setFolder] = useState(view.live.stickFolder ?? '');
  const [answer, setAnswer] = useState<{ ok: boolean; say: string } | null>(null);
  const choose = async (wanted: string | null): Promise<void> => {
    const chosen = await askFiles('backup/stick', { folder: wanted });
    if (!chosen.ok) return setAnswer(chosen);
    if (wanted === null) return onClose();
    const { at, problem } = chosen.answer;
    const copied = at === null ? '' : t('stick.done', { time: formats.time(Date.parse(at)) });
    return setAnswer({ ok: problem === null, say: problem ?? copied });
  };
  return (
    <Dialog
      title={t('stick.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          {view.live.stickFolder !== null && (
            <Button onPress={() => void choose(null)}>{t('stick.end')}</Button>
          )}
          <Button onPress={onClose}>{kit('close')}</Button>
          <Button variant="primary" isDisabled={folder.trim() === ''} onPress={() => void choose(folder)}>
            {t('stick.save')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Text>{t('stick.help')}</Text>
        <TextField label={t('stick.folder')} value={folder} onChange={setFolder} isFocusedFirst />
        <Said answer={answer} />
      </Stack>
    </Dialog>
  );
}

export function RehearseDialog({ isOpen, onClose, files }: DialogProps & { readonly files: Files }) {
  const t = useMessages(consoleFrameMessages);
  const kit = useMessages(kitMessages);
  const [isBusy, setBusy] = useState(false);
  const [ready, setReady] = useState<string | null>(null);
  const [answer, setAnswer] = useState<{ ok: boolean; say: string } | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    const started = await askFiles('rehearse', { participants: 30 });
    setBusy(false);
    if (!started.ok) return setAnswer(started);
    setReady(started.answer.path);
    return setAnswer({ ok: true, say: t('rehearse.done', { path: started.answer.path }) });
  };
  const openIt = async (path: string): Promise<void> => {
    const opened = await askFiles('files/open', { path });
    if (opened.ok) await files.reload();
    else setAnswer(opened);
  };
  return (
    <Dialog
      title={t('rehearse.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('close')}</Button>
          {ready === null ? (
            <Button variant="primary" isBusy={isBusy} onPress={() => void start()}>
              {t('rehearse.go')}
            </Button>
          ) : (
            <Button variant="primary" onPress={() => void openIt(ready)}>
              {t('rehearse.open')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={12}>
        <Text>{t('rehearse.text')}</Text>
        <Said answer={answer} />
      </Stack>
    </Dialog>
  );
}

export function CloseRoomDialog({ isOpen, onClose }: DialogProps) {
  const t = useMessages(consoleFrameMessages);
  const c = useMessages(consoleMessages);
  const doing = useDoing();
  const close = async (): Promise<void> => {
    const answer = await doing.act('room.close');
    if (answer.ok) onClose();
  };
  return (
    <ConfirmDialog
      title={t('menu.closeRoom.ask')}
      isOpen={isOpen}
      confirm={c('verb.closeRoom')}
      onConfirm={() => void close()}
      onCancel={onClose}
      isBusy={doing.isBusy}
      isDanger
    >
      {t('menu.closeRoom.help')}
      <Problem of={doing} />
    </ConfirmDialog>
  );
}

function Said({ answer }: { readonly answer: { readonly ok: boolean; readonly say: string } | null }) {
  const say = useSay();
  if (answer === null) return null;
  return (
    <Notice tone={answer.ok ? 'plain' : 'red'} isLive>
      {say(answer.say)}
    </Notice>
  );
}

function suggestedCopy(files: Files): string {
  const path = files.view?.open?.path ?? '';
  return path.replace(/\.baraza$/i, ' (copy).baraza');
}
