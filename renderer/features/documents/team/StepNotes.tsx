import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { Binned } from './Binned.tsx';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { useBegin } from './use-begin.ts';

interface StepNotesProps {
  readonly step: string;
  readonly onOpen: (text: string) => void;
  /** Where nothing around it says what it is. */
  readonly hasTitle?: boolean;
}

/** The notes of one step: the plenary's minutes, and those of each table. */
export function StepNotes({ step, onOpen, hasTitle = false }: StepNotesProps) {
  const t = useMessages(textsTeamMessages);
  const texts = useMessages(textsMessages);
  const { documents, tables } = useTeamTexts();
  const { doing, begin } = useBegin(onOpen);
  const notes = documents.filter(
    (text) => text.kind === 'notes' && text.step === step && text.binnedAt === null,
  );
  const places: readonly (string | null)[] = [
    null,
    ...new Set([...tables, ...notes.flatMap(({ table }) => table ?? [])]),
  ];
  return (
    <section>
      <Stack gap={4} align="stretch">
        {hasTitle && (
          <Text as="h3" isStrong>
            {t('notes.title')}
          </Text>
        )}
        <Text size="small" tone="muted">
          {t('notes.help')}
        </Text>
        <Problem of={doing} />
        <ul className={styles['rows']}>
          {places.map((table) => {
            const found = notes.find((text) => text.table === table);
            const title = table === null ? texts('kind.minutes') : texts('kind.notes', { table });
            return (
              <li key={table ?? ''} className={styles['row']}>
                <div className={styles['rowWords']}>
                  <Text>{title}</Text>
                </div>
                {found === undefined ? (
                  <>
                    <Text size="small" tone="muted">
                      {t('notes.none')}
                    </Text>
                    <Button
                      size="compact"
                      label={t('notes.beginOf', { title })}
                      onPress={() => void begin({ kind: 'notes', step, table })}
                    >
                      {t('notes.begin')}
                    </Button>
                  </>
                ) : (
                  <Button
                    size="compact"
                    label={t('notes.openOf', { title })}
                    onPress={() => onOpen(found.id)}
                  >
                    {t('notes.open')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        <Binned kind="notes" step={step} onOpen={onOpen} />
      </Stack>
    </section>
  );
}
