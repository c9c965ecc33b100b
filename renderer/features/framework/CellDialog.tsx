import { useMemo } from 'react';
import type { Cell } from '../../../shared/domain/model/framework.ts';
import { cellId, refKey } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import type { Draft, SharedWords } from './draft/draft.ts';
import { LineSigns } from './draft/LineSigns.tsx';
import { useAtLine } from './draft/use-at-line.ts';
import { useLineOf } from './draft/use-line-of.ts';
import { useSharedWords } from './draft/use-shared-words.ts';
import { RestsOn } from './RestsOn.tsx';
import { RestsOnMore } from './RestsOnMore.tsx';

interface CellDialogProps {
  readonly draft: Draft;
  readonly matrix: string;
  /** Its row and column in words. */
  readonly title: string;
  readonly cell: Cell;
  readonly onClose: () => void;
}

/** Writes one cell with others: an item a line, or that it is empty on purpose, and what it rests on. */
export function CellDialog({ draft, matrix, title, cell, onClose }: CellDialogProps) {
  const t = useMessages(frameworkMessages);
  const { row, col, items, emptyOnPurpose, from } = cell;
  const ref = { kind: 'cell', id: cellId(matrix, cell) } as const;
  const key = refKey(ref);
  const line = useLineOf(ref);
  useAtLine(draft, key, title);
  const words = useMemo(() => draft.cellWords(matrix, { row, col }), [draft, matrix, row, col]);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('write.done')}
        </Button>
      }
    >
      <Stack gap={16}>
        {line !== null && <LineSigns line={line} />}
        <Items words={words} />
        <Checkbox
          isSelected={emptyOnPurpose && items.length === 0}
          onChange={(isMeant) => draft.setCell(matrix, { row, col, emptyOnPurpose: isMeant })}
          isDisabled={items.length > 0}
        >
          {t('cell.emptyOnPurpose')}
        </Checkbox>
        <RestsOn
          ids={from.statements}
          onChange={(statements) => draft.setCell(matrix, { row, col, from: { ...from, statements } })}
        />
        <RestsOnMore from={from} onChange={(now) => draft.setCell(matrix, { row, col, from: now })} />
      </Stack>
    </Dialog>
  );
}

/** An item a line. */
function Items({ words }: { readonly words: SharedWords }) {
  const t = useMessages(frameworkMessages);
  const { field, value, onChange } = useSharedWords<HTMLTextAreaElement>(words);
  return (
    <TextArea
      ref={field}
      label={t('cell.items')}
      help={t('cell.items.help')}
      value={value}
      onChange={onChange}
      rows={6}
      limit={4000}
      isFocusedFirst
    />
  );
}
