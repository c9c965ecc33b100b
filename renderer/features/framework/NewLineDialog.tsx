import { useState } from 'react';
import type { Provenance } from '../../../shared/domain/model/framework.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useDraft } from './draft/draft-context.tsx';
import { LineFields, textIn } from './draft/LineFields.tsx';
import { MoreFields } from './draft/MoreFields.tsx';
import { fieldsOf, writtenParts, type WrittenPart } from './line-fields.ts';
import { RestsOn } from './RestsOn.tsx';
import { RestsOnMore } from './RestsOnMore.tsx';

interface NewLineDialogProps {
  readonly part: WrittenPart;
  /** The line as it begins. */
  readonly row: JsonObject;
  readonly onClose: () => void;
}

/** Writes a new line of the framework, with the statements that it rests on; others see it when it is saved. */
export function NewLineDialog({ part, row: given, onClose }: NewLineDialogProps) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const [row, setRow] = useState<JsonObject>(given);
  const from = row['from'] as unknown as Provenance;
  const [first] = fieldsOf[part];
  const isNamed = first !== undefined && textIn(row, first.name).trim() !== '';
  const { languages } = useMaterial();
  const set = (fields: JsonObject): void => setRow({ ...row, ...fields });
  const save = (): void => {
    draft?.put(part, row as JsonObject & { readonly id: string });
    onClose();
  };
  return (
    <Dialog
      title={t('write.new', { kind: t(`line.${writtenParts[part]}`) })}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('adopt.cancel')}</Button>
          <Button variant="primary" onPress={save} isDisabled={!isNamed || draft === null}>
            {t('write.save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {draft === null && <Notice tone="amber">{t('draft.readOnly')}</Notice>}
        <LineFields part={part} row={row} onSet={set} />
        <MoreFields part={part} row={row} onSet={set} languages={languages} />
        <RestsOn
          ids={from.statements}
          onChange={(statements) => setRow({ ...row, from: { ...from, statements } })}
        />
        <RestsOnMore from={from} onChange={(now) => setRow({ ...row, from: now })} />
        {from.inputs.length > 0 && <p>{t('write.cards', { count: from.inputs.length })}</p>}
      </Stack>
    </Dialog>
  );
}
