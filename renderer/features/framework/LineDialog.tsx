import { useState } from 'react';
import type { Provenance } from '../../../shared/domain/model/framework.ts';
import { longestLabel } from '../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { type Field, fieldsOf, writtenParts, type WrittenPart } from './line-fields.ts';
import { RestsOn } from './RestsOn.tsx';
import { useLineWords } from './use-line-words.ts';

interface LineDialogProps {
  readonly part: WrittenPart;
  /** The line as it is, or a new one as it begins. */
  readonly row: JsonObject;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** Writes one line of the framework, with the statements that it rests on. */
export function LineDialog({ part, row: given, isNew, onClose }: LineDialogProps) {
  // As it was when the form was opened: somebody else's change meanwhile must not pass for seen.
  const [first] = useState(given);
  const t = useMessages(frameworkMessages);
  const words = useLineWords();
  const doing = useDoing();
  const [row, setRow] = useState<JsonObject>(given);
  const from = row['from'] as unknown as Provenance;
  const rest = (ids: readonly string[]): void => setRow({ ...row, from: { ...from, statements: ids } });
  const fields = fieldsOf[part];
  const named = fields[0] === undefined ? '' : textOf(row, fields[0]);
  const save = async (): Promise<void> => {
    const seen = isNew ? null : hashOfJson(first);
    const answer = await doing.act('framework.put', { line: { part, row }, seen });
    if (answer.ok) onClose();
  };
  const set = (field: Field, value: string): void =>
    setRow({ ...row, [field.name]: value === '' && field.isMaybe === true ? null : value });
  const choiceWord = (field: Field, choice: string): string => {
    if (field.name === 'kind') return words.kind(choice);
    return field.name === 'form' ? t(`form.${choice as 'recommendation'}`) : t(`state.${choice as 'open'}`);
  };
  const kind = t(`line.${writtenParts[part]}`);
  return (
    <Dialog
      title={isNew ? t('write.new', { kind }) : t('write.change', { kind })}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('adopt.cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => void save()}
            isBusy={doing.isBusy}
            isDisabled={named.trim() === ''}
          >
            {t('write.save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {fields.map((field, index) => {
          const label = t(`field.${field.name}`);
          const value = textOf(row, field);
          if (field.kind === 'choice') {
            const known = field.choices ?? [];
            // A kind of somebody's own stays on offer.
            const choices = known.includes(value) || value === '' ? known : [...known, value];
            return (
              <Select
                key={field.name}
                label={label}
                value={value}
                options={choices.map((choice) => ({ value: choice, label: choiceWord(field, choice) }))}
                onChange={(chosen) => set(field, chosen)}
              />
            );
          }
          return field.kind === 'line' ? (
            <TextField
              key={field.name}
              label={label}
              value={value}
              onChange={(text) => set(field, text)}
              maxLength={longestLabel}
              isSerif
              isFocusedFirst={index === 0}
            />
          ) : (
            <TextArea
              key={field.name}
              label={label}
              value={value}
              onChange={(text) => set(field, text)}
              rows={3}
              limit={2000}
              isFocusedFirst={index === 0}
            />
          );
        })}
        <RestsOn ids={from.statements} onChange={rest} />
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}

function textOf(row: JsonObject, field: Field): string {
  const value = row[field.name];
  return typeof value === 'string' ? value : '';
}
