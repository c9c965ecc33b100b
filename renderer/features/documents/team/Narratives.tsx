import { useState } from 'react';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { Problem } from '../../doing/Problem.tsx';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { TextRow } from './TextRow.tsx';
import { useBegin } from './use-begin.ts';

/** Titles that most reports have, in the order in which they are read. */
const usual = ['summary', 'background', 'method', 'learned', 'next'] as const;

/** The texts of the report that are written together, in the order in which it takes them, and the way to begin one. */
export function Narratives({ onOpen }: { readonly onOpen: (text: string) => void }) {
  const t = useMessages(textsTeamMessages);
  const { documents } = useTeamTexts();
  const { doing, begin } = useBegin(onOpen);
  const [own, setOwn] = useState<string | null>(null);
  const texts = documents.filter((text) => text.kind === 'narrative' && text.binnedAt === null);
  const begun = new Set(texts.map(({ title }) => title));
  const free = usual.map((each) => t(`narrative.${each}`)).filter((title) => !begun.has(title));
  const beginOwn = (): void => {
    const title = own?.trim() ?? '';
    if (title !== '') void begin({ kind: 'narrative', title });
  };
  return (
    <section>
      <Stack gap={8} align="stretch">
        <Stack isRow gap={12} justify="between">
          <Text as="h3" size="lead" isStrong>
            {t('narrative.title')}
          </Text>
          <Menu
            groups={[
              free.map((title) => ({
                id: title,
                label: title,
                onAction: () => void begin({ kind: 'narrative', title }),
              })),
              [{ id: 'own', label: t('narrative.own'), onAction: () => setOwn('') }],
            ]}
          >
            {t('narrative.begin')}
          </Menu>
        </Stack>
        <Text tone="muted">{t(texts.length === 0 ? 'narrative.none' : 'narrative.help')}</Text>
        {own !== null && (
          <Stack isRow gap={8} align="end">
            <TextField
              label={t('narrative.ownTitle')}
              value={own}
              onChange={setOwn}
              onEnter={beginOwn}
              maxLength={200}
              isFocusedFirst
            />
            <Button variant="primary" isBusy={doing.isBusy} isDisabled={own.trim() === ''} onPress={beginOwn}>
              {t('notes.begin')}
            </Button>
          </Stack>
        )}
        <Problem of={doing} />
        <ul className={styles['rows']}>
          {texts.map((text) => (
            <TextRow key={text.id} text={text} onOpen={onOpen} notAdopted={t('narrative.notAdopted')} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}
