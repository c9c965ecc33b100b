import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { ExportChoice } from '../../../shared/contract/files.ts';
import { consoleReportMessages } from '../../../shared/i18n/console-report.ts';
import { textsTeamMessages } from '../../../shared/i18n/texts-team.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { PlaceFrame } from '../../features/console/PlaceFrame.tsx';
import { Binned } from '../../features/documents/team/Binned.tsx';
import { Narratives } from '../../features/documents/team/Narratives.tsx';
import { TeamText } from '../../features/documents/team/TeamText.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import { useFiles } from '../files-api.ts';
import { OwedList } from '../report/OwedList.tsx';
import styles from '../report/report.module.css';
import { printPage } from '../report/print-page.ts';
import { useExport } from '../report/use-export.ts';
import type { Export } from '../report/use-export.ts';
import { shell } from '../shell.ts';

const known = ['docx', 'html', 'outcome', 'csv', 'json', 'archive'] as const;

function isKnown(format: string): format is (typeof known)[number] {
  return known.some((each) => each === format);
}

/** Report: what can leave the file, under which policy, and what is still owed before it does. */
export function Report() {
  const t = useMessages(consoleReportMessages);
  const { view } = useConsole();
  const files = useFiles();
  const exporting = useExport();
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const zone = encodeURIComponent(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const choices = (files.view?.can.export ?? []).map((choice) => ({
    ...choice,
    title: isKnown(choice.format) ? t(`export.${choice.format}`) : choice.title,
    href: `${choice.href}&language=${language}&timeZone=${zone}`,
  }));
  const page = choices.find((choice) => choice.format.includes('html'));
  const policy = view.about?.release ?? 'group';
  const texts = useMessages(textsTeamMessages);
  const [opened, openText] = useState<string | null>(null);
  if (opened !== null) {
    return (
      <PlaceFrame>
        <TeamText key={opened} id={opened} back={texts('narrative.back')} onBack={() => openText(null)} />
      </PlaceFrame>
    );
  }
  return (
    <PlaceFrame right={<OwedList />} actions={page === undefined ? undefined : <Print page={page} />}>
      <Stack gap={24}>
        <Text as="h2" size="title">
          {t('title')}
        </Text>
        <Notice>{t(`policy.${policy}`)}</Notice>
        <Progress exporting={exporting} />
        {files.view !== null && choices.length === 0 ? (
          <EmptyState title={t('none.title')} level={3}>
            {t('none.help')}
          </EmptyState>
        ) : (
          <ul className={styles['exports']}>
            {choices.map((choice) => (
              <Choice key={choice.format} choice={choice} exporting={exporting} />
            ))}
          </ul>
        )}
        <Narratives onOpen={openText} />
        <Binned onOpen={openText} />
      </Stack>
    </PlaceFrame>
  );
}

function Choice({ choice, exporting }: { readonly choice: ExportChoice; readonly exporting: Export }) {
  const t = useMessages(consoleReportMessages);
  const isArchive = choice.format.includes('archive');
  return (
    <li>
      <div>
        <Text isStrong>{choice.title}</Text>
        {isArchive && (
          <Text size="small" tone="amber">
            {t('policy.archive')}
          </Text>
        )}
      </div>
      <Button
        icon={Download}
        label={t('makeOf', { title: choice.title })}
        isDisabled={exporting.now.state === 'making'}
        onPress={() => void exporting.make(choice)}
      >
        {t('make')}
      </Button>
    </li>
  );
}

function Progress({ exporting }: { readonly exporting: Export }) {
  const t = useMessages(consoleReportMessages);
  const { now, choice } = exporting;
  switch (now.state) {
    case 'none':
      return null;
    case 'making':
      return (
        <ProgressBar
          label={t('making', { title: choice?.title ?? '' })}
          done={0}
          total={1}
          text=""
          onCancel={exporting.stop}
        />
      );
    case 'made':
      return <Notice isLive>{t('made', { name: now.name })}</Notice>;
    case 'failed':
      return (
        <Notice tone="red" isLive>
          {now.say ?? t('failed')}
        </Notice>
      );
    case 'stopped':
      return <Notice isLive>{t('stopped')}</Notice>;
  }
}

/** The HTML report as paper: by the desktop window as PDF, else by the browser's own print. */
function Print({ page }: { readonly page: ExportChoice }) {
  const t = useMessages(consoleReportMessages);
  const { view } = useConsole();
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    setBusy(true);
    await printOrSave();
    setBusy(false);
  };
  const printOrSave = async (): Promise<void> => {
    const window = shell();
    if (window === undefined) {
      const printed = await printPage(`${page.href}&inline=1`, page.title);
      return setSaid(printed ? null : t('failed'));
    }
    const suggestedName = `${view.live.fileName.replace(/\.baraza$/i, '')}.pdf`;
    const answer = await window.ask('shell:print-pdf', { path: `${page.href}&inline=1`, suggestedName });
    if (answer.ok) return setSaid(t('print.done', { file: answer.file }));
    return setSaid(answer.reason === 'cancelled' ? null : t('print.failed'));
  };
  return (
    <>
      <Button variant="primary" size="large" icon={Printer} isBusy={isBusy} onPress={() => void print()}>
        {t('print')}
      </Button>
      <Text size="small" tone="muted">
        {said ?? t('print.help')}
      </Text>
    </>
  );
}
