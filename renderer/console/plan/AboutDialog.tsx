import { useState } from 'react';
import type { About } from '../../../shared/domain/model/consultation.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { LanguagesField } from '../../features/console/LanguagesField.tsx';
import { ReleaseField } from '../../features/console/ReleaseField.tsx';
import { FormDialog } from '../../features/doing/FormDialog.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** What the whole consultation is: title, question, languages, promise. */
export function AboutDialog({ about, onClose }: { readonly about: About; readonly onClose: () => void }) {
  const t = useMessages(consolePlanMessages);
  const w = useMessages(consoleWelcomeMessages);
  const doing = useDoing();
  const [title, setTitle] = useState(about.title);
  const [question, setQuestion] = useState(about.question);
  const [languages, setLanguages] = useState(about.languages);
  const [release, setRelease] = useState(about.release);
  const [minimum, setMinimum] = useState<number | undefined>(about.minimumGroup);
  const save = async (): Promise<void> => {
    const answer = await doing.act('consultation.edit', {
      title,
      question,
      languages,
      release,
      ...(minimum === undefined ? {} : { minimumGroup: minimum }),
    });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('about.edit')}
      doing={doing}
      confirm={t('room.save')}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField label={w('new.name')} value={title} onChange={setTitle} isSerif isFocusedFirst />
      <TextArea
        label={w('new.question')}
        help={w('new.question.help')}
        value={question}
        onChange={setQuestion}
        rows={2}
      />
      <LanguagesField value={languages} onChange={setLanguages} />
      <ReleaseField value={release} onChange={setRelease} />
      <NumberField
        label={t('room.minimum')}
        help={t('room.minimum.help')}
        value={minimum}
        onChange={setMinimum}
        min={3}
        max={50}
      />
    </FormDialog>
  );
}
