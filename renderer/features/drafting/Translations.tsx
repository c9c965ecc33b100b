import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useMaterial } from '../material/material-context.tsx';
import styles from './drafting.module.css';

/** The wording in the consultation's other languages; the first one stays the authoritative one. */
export function Translations({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(draftingMessages);
  const { languages } = useMaterial();
  const others = languages.filter((language) => language !== statement.language);
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('edit.translations')}
      </Text>
      {others.length === 0 && (
        <Text size="small" tone="muted">
          {t('edit.oneLanguage')}
        </Text>
      )}
      {others.map((language) => (
        <Translation key={`${language} ${statement.version}`} statement={statement} language={language} />
      ))}
    </section>
  );
}

function Translation({
  statement,
  language,
}: {
  readonly statement: TeamStatement;
  readonly language: string;
}) {
  const t = useMessages(draftingMessages);
  const own = useLanguage();
  const doing = useDoing();
  const stored = statement.translations[language] ?? '';
  const [text, setText] = useState(stored);
  const name = new Intl.DisplayNames([own], { type: 'language', fallback: 'code' }).of(language);
  const save = (): void =>
    doing.go('statement.translate', { statement: statement.id, language, text: text.trim() });
  return (
    <Stack gap={8} align="stretch">
      <TextArea
        label={t('edit.translationInto', { language: name ?? language })}
        value={text}
        onChange={setText}
        onSubmit={save}
        rows={3}
      />
      {text.trim() !== stored && text.trim() !== '' && (
        <Button size="compact" isBusy={doing.isBusy} onPress={save}>
          {t('edit.translationSave')}
        </Button>
      )}
      <Problem of={doing} />
    </Stack>
  );
}
