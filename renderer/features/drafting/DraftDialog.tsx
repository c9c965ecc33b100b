import { useState } from 'react';
import { lintWording } from '../../../shared/domain/wording/lint-wording.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { CardMeta, useCardText } from '../material/CardWords.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { Concerns } from './Concerns.tsx';
import styles from './drafting.module.css';

interface DraftDialogProps {
  readonly cards: readonly string[];
  readonly onClose: () => void;
  readonly onDrafted: (statement: string) => void;
}

const noTheme = 'none';

/** A new statement from the cards that were selected, which stand beside it. */
export function DraftDialog({ cards: ids, onClose, onDrafted }: DraftDialogProps) {
  const t = useMessages(draftingMessages);
  const kit = useMessages(kitMessages);
  const doing = useDoing();
  const { cards, themes, languages } = useMaterial();
  const textOf = useCardText();
  const chosen = ids.flatMap((id) => cards[id] ?? []);
  const [first] = chosen;
  const [text, setText] = useState('');
  const [theme, setTheme] = useState(first?.theme ?? noTheme);
  const [language, setLanguage] = useState(first?.language ?? languages[0] ?? 'en');
  const offered = [...new Set([...languages, language])];
  const concerns = lintWording(
    { text, language, translations: {}, sources: chosen.length },
    // Translations come after the wording stands.
    [],
  );
  const draft = async (): Promise<void> => {
    const answer = await doing.act('statement.draft', {
      text,
      language,
      theme: theme === noTheme ? null : theme,
      inputs: chosen.map((card) => card.id),
    });
    const statement = answer.ok ? answer.answer['statement'] : undefined;
    if (typeof statement !== 'string') return;
    onDrafted(statement);
    onClose();
  };
  return (
    <Dialog
      title={t('draft.title')}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={text.trim() === ''}
            isBusy={doing.isBusy}
            onPress={() => void draft()}
          >
            {t('draft.save')}
          </Button>
        </>
      }
    >
      <div className={styles['editor']}>
        <Stack gap={12} align="stretch">
          <TextArea
            label={t('draft.wording')}
            help={t('draft.wordingHelp')}
            value={text}
            onChange={setText}
            onSubmit={() => void draft()}
            rows={5}
            isFocusedFirst
          />
          {text.trim() !== '' && <Concerns concerns={concerns} />}
          <Select
            label={t('draft.theme')}
            options={[
              { value: noTheme, label: t('draft.noTheme') },
              ...themes.map(({ id, label }) => ({ value: id, label })),
            ]}
            value={theme}
            onChange={setTheme}
          />
          <Select
            label={t('draft.language')}
            options={offered.map((value) => ({ value, label: value }))}
            value={language}
            onChange={setLanguage}
          />
          <Problem of={doing} />
        </Stack>
        <section className={styles['side']}>
          <Text as="h3" isStrong>
            {t('draft.from', { count: chosen.length })}
          </Text>
          <div>
            {chosen.map((card) => (
              <Card
                key={card.id}
                code={String(card.number)}
                lang={card.language}
                meta={<CardMeta card={card} />}
              >
                {textOf(card)}
              </Card>
            ))}
          </div>
        </section>
      </div>
    </Dialog>
  );
}
