import { useState } from 'react';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../../ui/overlays/PopoverButton.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { Binned } from './Binned.tsx';
import { Narratives } from './Narratives.tsx';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { TeamText } from './TeamText.tsx';
import { TextRow } from './TextRow.tsx';
import { useBegin } from './use-begin.ts';

/** All texts at a drafting desk: notes, wordings, texts of the report; one at a time is open. */
export function DeskTexts() {
  const t = useMessages(textsTeamMessages);
  const { documents } = useTeamTexts();
  const [opened, open] = useState<string | null>(null);
  if (opened !== null) {
    return (
      <div className={styles['deskPage']}>
        <TeamText key={opened} id={opened} back={t('list.back')} onBack={() => open(null)} />
      </div>
    );
  }
  const isEmpty = !documents.some((text) => text.kind !== 'board' && text.binnedAt === null);
  return (
    <Stack gap={24} align="stretch">
      {isEmpty && <EmptyState title={t('list.empty.title')}>{t('list.empty.text')}</EmptyState>}
      <Notes onOpen={open} />
      <Listed kind="wording" onOpen={open} />
      <Narratives onOpen={open} />
      <Binned onOpen={open} />
    </Stack>
  );
}

type Opening = { readonly onOpen: (text: string) => void };

function Notes({ onOpen }: Opening) {
  const t = useMessages(textsTeamMessages);
  const { doing, begin } = useBegin(onOpen);
  return (
    <section>
      <Stack gap={8} align="stretch">
        <Stack isRow gap={12} justify="between">
          <Text as="h3" size="lead" isStrong>
            {t('list.notes')}
          </Text>
          <BeginNotes onBegin={(step, table) => void begin({ kind: 'notes', step, table })} />
        </Stack>
        <Problem of={doing} />
        <Rows kind="notes" onOpen={onOpen} />
      </Stack>
    </section>
  );
}

function BeginNotes({ onBegin }: { readonly onBegin: (step: string, table: string | null) => void }) {
  const t = useMessages(textsTeamMessages);
  const texts = useMessages(textsMessages);
  const { steps, tables } = useTeamTexts();
  const [step, setStep] = useState(steps[0]?.id ?? '');
  const [table, setTable] = useState('');
  if (steps.length === 0) return null;
  return (
    <PopoverButton trigger={t('list.begin')} title={t('list.begin')}>
      <Stack gap={12} align="stretch">
        <Select
          label={t('list.step')}
          options={steps.map(({ id, title }) => ({ value: id, label: title }))}
          value={step}
          onChange={setStep}
        />
        <Select
          label={t('list.table')}
          options={[
            { value: '', label: t('list.plenary') },
            ...tables.map((each) => ({ value: each, label: texts('kind.notes', { table: each }) })),
          ]}
          value={table}
          onChange={setTable}
        />
        <Button variant="primary" onPress={() => onBegin(step, table === '' ? null : table)}>
          {t('notes.begin')}
        </Button>
      </Stack>
    </PopoverButton>
  );
}

function Listed({ kind, onOpen }: Opening & { readonly kind: 'wording' }) {
  const t = useMessages(textsTeamMessages);
  const { documents } = useTeamTexts();
  if (!documents.some((text) => text.kind === kind && text.binnedAt === null)) return null;
  return (
    <section>
      <Text as="h3" size="lead" isStrong>
        {t(`list.${kind}`)}
      </Text>
      <Rows kind={kind} onOpen={onOpen} />
    </section>
  );
}

function Rows({ kind, onOpen }: Opening & { readonly kind: 'notes' | 'wording' }) {
  const { documents } = useTeamTexts();
  return (
    <ul className={styles['rows']}>
      {documents
        .filter((text) => text.kind === kind && text.binnedAt === null)
        .map((text) => (
          <TextRow key={text.id} text={text} onOpen={onOpen} />
        ))}
    </ul>
  );
}
