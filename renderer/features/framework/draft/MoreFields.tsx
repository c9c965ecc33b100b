import { type ReactNode, useState } from 'react';
import type { Judgements, Term } from '../../../../shared/domain/model/framework.ts';
import { frameworkLinesMessages } from '../../../../shared/i18n/framework-lines.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import framework from '../framework.module.css';
import type { WrittenPart } from '../line-fields.ts';
import { judgementNames } from '../../../../shared/domain/model/judgement-names.ts';
import styles from './draft.module.css';
import { textIn } from './LineFields.tsx';

interface MoreFieldsProps {
  readonly part: WrittenPart;
  readonly row: JsonObject;
  readonly onSet: (fields: JsonObject) => void;
  /** Of the consultation, its main one first. */
  readonly languages: readonly string[];
}

/** What only lines of some parts have: to whom a recommendation speaks and how it was judged, a term in other languages. */
export function MoreFields({ part, row, onSet, languages }: MoreFieldsProps): ReactNode {
  if (part === 'recommendations') return <OfRecommendation row={row} onSet={onSet} />;
  return part === 'glossary' ? <Translations row={row} onSet={onSet} languages={languages} /> : null;
}

type PartProps = Omit<MoreFieldsProps, 'part'>;

function OfRecommendation({ row, onSet }: Omit<PartProps, 'languages'>) {
  const t = useMessages(frameworkLinesMessages);
  const judged = (row['judgements'] ?? {}) as Partial<Judgements>;
  const count = judgementNames.filter((name) => (judged[name] ?? '') !== '').length;
  return (
    <>
      <TextField
        label={t('field.certainty')}
        help={t('field.certainty.help')}
        value={textIn(row, 'certainty')}
        onChange={(certainty) => onSet({ certainty })}
        maxLength={300}
        isSerif
      />
      <Addressees
        list={(row['addressees'] ?? []) as readonly string[]}
        onChange={(addressees) => onSet({ addressees })}
      />
      <details className={styles['more']}>
        <summary>
          {t('judgements.title')} · {t('judgements.count', { count, all: judgementNames.length })}
        </summary>
        <Stack gap={12} align="stretch">
          <p className={framework['meta']}>{t('judgements.help')}</p>
          {judgementNames.map((name) => (
            <TextArea
              key={name}
              label={t(`judgement.${name}`)}
              value={judged[name] ?? ''}
              onChange={(text) =>
                onSet({ judgements: { ...(judged as JsonObject), [name]: text === '' ? null : text } })
              }
              rows={2}
              limit={1000}
            />
          ))}
        </Stack>
      </details>
    </>
  );
}

interface AddresseesProps {
  readonly list: readonly string[];
  readonly onChange: (list: readonly string[]) => void;
}

/** One a line. What is typed stands as it is typed, until somebody else names others. */
function Addressees({ list, onChange }: AddresseesProps) {
  const t = useMessages(frameworkLinesMessages);
  const [typed, setTyped] = useState(() => list.join('\n'));
  return (
    <TextArea
      label={t('field.addressees')}
      help={t('field.addressees.help')}
      value={linesIn(typed).join('\n') === list.join('\n') ? typed : list.join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(linesIn(text));
      }}
      rows={2}
      limit={2000}
    />
  );
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** In each other language of the consultation. */
function Translations({ row, onSet, languages }: PartProps) {
  const t = useMessages(frameworkLinesMessages);
  const fields = useMessages(frameworkMessages);
  const page = useLanguage();
  const there = (row['translations'] ?? {}) as Term['translations'];
  const [, ...others] = languages;
  const offered = [...new Set([...others, ...Object.keys(there)])];
  if (offered.length === 0) return null;
  const names = new Intl.DisplayNames([page], { type: 'language' });
  const set = (language: string, fields: Partial<Term['translations'][string]>): void => {
    const { [language]: was = { term: '', definition: '' }, ...rest } = there;
    const now = { ...was, ...fields };
    onSet({ translations: now.term === '' && now.definition === '' ? rest : { ...rest, [language]: now } });
  };
  return offered.map((language) => (
    <fieldset key={language} className={styles['translation']}>
      <legend>{t('translation.of', { language: names.of(language) ?? language })}</legend>
      <TextField
        label={fields('field.term')}
        value={there[language]?.term ?? ''}
        onChange={(term) => set(language, { term })}
        maxLength={300}
        isSerif
      />
      <TextArea
        label={fields('field.definition')}
        value={there[language]?.definition ?? ''}
        onChange={(definition) => set(language, { definition })}
        rows={2}
        limit={2000}
      />
    </fieldset>
  ));
}
