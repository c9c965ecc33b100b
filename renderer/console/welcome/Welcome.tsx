import { FilePlus2, FileUp, FolderOpen, GraduationCap } from 'lucide-react';
import { useState } from 'react';
import type { BackupChoice, FileAnswer, FilesView, Opened } from '../../../shared/contract/files.ts';
import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { languageOf } from '../../../shared/i18n/language.ts';
import { Problem } from '../../features/doing/Problem.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { LanguagePicker } from '../../ui/controls/LanguagePicker.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { askFiles } from '../files-api.ts';
import type { Files } from '../files-api.ts';
import { useChooseLanguage } from '../language-choice.tsx';
import { shell } from '../shell.ts';
import { DamagedDialog } from './DamagedDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { NewDialog } from './NewDialog.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import styles from './welcome.module.css';

type Damaged = { readonly path: string; readonly backups: readonly BackupChoice[] };

/** The console without an open file: recent ones, a new one, the worked example. */
export function Welcome({ files, view }: { readonly files: Files; readonly view: FilesView }) {
  const t = useMessages(consoleWelcomeMessages);
  const inWords = useSay();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const [dialog, setDialog] = useState<'new' | 'open' | 'import' | null>(null);
  const [damaged, setDamaged] = useState<Damaged | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const close = (): void => setDialog(null);

  const settle = async (answer: FileAnswer<Opened>, path: string): Promise<void> => {
    setBusy(null);
    setProblem(answer.ok ? null : inWords(answer.say));
    if (answer.ok) return await files.reload();
    if (answer.reason === 'damaged' || answer.backups !== undefined) {
      setDamaged({ path, backups: answer.backups ?? [] });
    }
    return undefined;
  };
  const open = async (path: string): Promise<void> => {
    setBusy(path);
    await settle(await askFiles('files/open', { path }), path);
  };
  const example = async (): Promise<void> => {
    setBusy('example');
    await settle(await askFiles('files/example', {}), '');
  };
  const browse = async (): Promise<void> => {
    const window = shell();
    if (window === undefined) setDialog('open');
    else if ((await window.ask('shell:open-file', null)).opened) await files.reload();
  };

  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1 className={styles['name']}>{t('title')}</h1>
          <Text size="lead" tone="muted" isSerif>
            {t('tagline')}
          </Text>
        </div>
        <LanguagePicker
          value={language}
          offered={['en', 'fr']}
          onChange={(chosen) => choose(languageOf(chosen) ?? 'en')}
        />
      </header>
      <Problem of={{ problem }} />
      {view.interrupted !== null && (
        <Notice
          title={t('interrupted.title')}
          isLive
          action={
            <Button isBusy={busy === view.interrupted} onPress={() => void open(view.interrupted ?? '')}>
              {t('interrupted.open')}
            </Button>
          }
        >
          {view.interrupted}
        </Notice>
      )}
      <div className={styles['columns']}>
        <section aria-labelledby="welcome-recent">
          <h2 id="welcome-recent" className={styles['heading']}>
            {t('recent')}
          </h2>
          {view.recent.length === 0 ? (
            <EmptyState title={t('recent.none')} level={3}>
              {t('recent.none.help')}
            </EmptyState>
          ) : (
            <ul className={styles['recent']}>
              {view.recent.map((file) => (
                <Recent
                  key={file.path}
                  file={file}
                  isBusy={busy === file.path}
                  onOpen={() => void open(file.path)}
                />
              ))}
            </ul>
          )}
        </section>
        <Stack gap={12}>
          <Button
            variant="primary"
            size="large"
            icon={FilePlus2}
            isFullWidth
            onPress={() => setDialog('new')}
          >
            {t('new')}
          </Button>
          <Button icon={FolderOpen} isFullWidth onPress={() => void browse()}>
            {t('open')}
          </Button>
          {view.can.import && (
            <Button icon={FileUp} isFullWidth onPress={() => setDialog('import')}>
              {t('import')}
            </Button>
          )}
          {view.can.example && (
            <Stack gap={4}>
              <Button
                icon={GraduationCap}
                isFullWidth
                isBusy={busy === 'example'}
                onPress={() => void example()}
              >
                {t('example')}
              </Button>
              <Text size="small" tone="muted">
                {t('example.help')}
              </Text>
            </Stack>
          )}
        </Stack>
      </div>
      {dialog === 'new' && <NewDialog files={files} folder={view.folder} onClose={close} />}
      {dialog === 'open' && (
        <OpenDialog
          onClose={close}
          onOpen={(path) => {
            close();
            void open(path);
          }}
        />
      )}
      {dialog === 'import' && <ImportDialog files={files} onClose={close} />}
      {damaged !== null && <DamagedDialog {...damaged} files={files} onClose={() => setDamaged(null)} />}
    </main>
  );
}

function Recent({
  file,
  isBusy,
  onOpen,
}: {
  readonly file: FilesView['recent'][number];
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}) {
  const t = useMessages(consoleWelcomeMessages);
  const formats = useFormats();
  return (
    <li>
      <button
        type="button"
        className={styles['file']}
        disabled={!file.there}
        aria-busy={isBusy || undefined}
        onClick={onOpen}
      >
        <span className={styles['fileTitle']} dir="auto">
          {file.title === '' ? file.name : file.title}
        </span>
        <span className={styles['fileMeta']}>
          {file.name} ·{' '}
          {file.there
            ? t('recent.opened', { date: formats.date(Date.parse(file.openedAt)) })
            : t('recent.gone')}
        </span>
      </button>
    </li>
  );
}
