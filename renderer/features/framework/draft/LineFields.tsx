import { type ReactNode, useMemo } from 'react';
import { longestLabel } from '../../../../shared/framework/problems.ts';
import { frameworkLinesMessages } from '../../../../shared/i18n/framework-lines.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { type Field, fieldsOf, type WrittenPart } from '../line-fields.ts';
import { useLineWords } from '../use-line-words.ts';
import type { SharedWords } from './draft.ts';
import { useSharedWords } from './use-shared-words.ts';

interface LineFieldsProps {
  readonly part: WrittenPart;
  readonly row: JsonObject;
  readonly onSet: (fields: JsonObject) => void;
  /** The words of a field that others may write in at once; left out where nobody else writes. */
  readonly wordsOf?: ((field: string) => SharedWords | null) | undefined;
}

/** The fields of one line, in a form or written into with others. */
export function LineFields({ part, row, onSet, wordsOf }: LineFieldsProps): ReactNode {
  return fieldsOf[part].map((field, index) => (
    <LineField
      key={field.name}
      field={field}
      value={textIn(row, field.name)}
      isFirst={index === 0}
      wordsOf={wordsOf}
      onChange={(value) => onSet({ [field.name]: value === '' && field.isMaybe === true ? null : value })}
    />
  ));
}

/** What stands in a field of a line; empty where nothing does. */
export function textIn(row: JsonObject, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

interface LineFieldProps extends Pick<LineFieldsProps, 'wordsOf'> {
  readonly field: Field;
  readonly value: string;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

function LineField({ field, value, isFirst, wordsOf, onChange }: LineFieldProps) {
  const t = useMessages(frameworkMessages);
  const words = useMemo(() => wordsOf?.(field.name) ?? null, [wordsOf, field.name]);
  const label = t(`field.${field.name}`);
  if (field.kind === 'choice') return <Choice {...{ field, value, label, onChange }} />;
  const Words = field.kind === 'line' ? OneLine : SeveralLines;
  return <Words {...{ label, words, value, onChange, isFirst }} />;
}

interface WordsProps {
  readonly label: string;
  readonly words: SharedWords | null;
  readonly value: string;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

function OneLine({ label, words, value, onChange, isFirst }: WordsProps) {
  const t = useMessages(frameworkLinesMessages);
  const { field, ...written } = useSharedWords<HTMLInputElement>(words, value, onChange);
  const count = [...written.value].length;
  return (
    <TextField
      ref={field}
      label={label}
      value={written.value}
      onChange={written.onChange}
      error={count > longestLabel ? t('field.long', { count, most: longestLabel }) : undefined}
      isSerif
      isFocusedFirst={isFirst}
    />
  );
}

function SeveralLines({ label, words, value, onChange, isFirst }: WordsProps) {
  const { field, ...written } = useSharedWords<HTMLTextAreaElement>(words, value, onChange);
  return (
    <TextArea
      ref={field}
      label={label}
      value={written.value}
      onChange={written.onChange}
      rows={3}
      limit={2000}
      isFocusedFirst={isFirst}
    />
  );
}

interface ChoiceProps extends Pick<LineFieldProps, 'field' | 'value' | 'onChange'> {
  readonly label: string;
}

function Choice({ field, value, label, onChange }: ChoiceProps) {
  const t = useMessages(frameworkMessages);
  const words = useLineWords();
  const known = field.choices ?? [];
  // A kind of somebody's own stays on offer.
  const choices = known.includes(value) || value === '' ? known : [...known, value];
  const word = (choice: string): string => {
    if (field.name === 'kind') return words.kind(choice);
    return field.name === 'form' ? t(`form.${choice as 'recommendation'}`) : t(`state.${choice as 'open'}`);
  };
  return (
    <Select
      label={label}
      value={value}
      options={choices.map((choice) => ({ value: choice, label: word(choice) }))}
      onChange={onChange}
    />
  );
}
