import { useState } from 'react';
import type { Cell } from '../../../shared/domain/model/framework.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { RestsOn } from './RestsOn.tsx';

interface CellDialogProps {
  readonly matrix: string;
  /** Its row and column in words. */
  readonly title: string;
  readonly cell: Cell;
  readonly onClose: () => void;
}

/** Writes one cell: an item a line, or that it is empty on purpose, and what it rests on. */
export function CellDialog({ matrix, title, cell: given, onClose }: CellDialogProps) {
  const t = useMessages(frameworkMessages);
  const doing = useDoing();
  // As it was when the form was opened: somebody else's change meanwhile must not pass for seen.
  const [first] = useState(given);
  const [text, setText] = useState(given.items.join('\n'));
  const [isMeant, setMeant] = useState(given.emptyOnPurpose);
  const [statements, setStatements] = useState(given.from.statements);
  const items = text
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const save = async (): Promise<void> => {
    const cell = {
      ...first,
      items,
      emptyOnPurpose: items.length === 0 && isMeant,
      from: { ...first.from, statements },
    };
    const answer = await doing.act('framework.cell', { matrix, cell, seen: hashOfJson(first) });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('adopt.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()} isBusy={doing.isBusy}>
            {t('write.save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <TextArea
          label={t('cell.items')}
          help={t('cell.items.help')}
          value={text}
          onChange={setText}
          rows={6}
          limit={4000}
          isFocusedFirst
        />
        <Checkbox
          isSelected={isMeant && items.length === 0}
          onChange={setMeant}
          isDisabled={items.length > 0}
        >
          {t('cell.emptyOnPurpose')}
        </Checkbox>
        <RestsOn ids={statements} onChange={setStatements} />
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}
