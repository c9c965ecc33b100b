import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { FormDialog } from '../doing/FormDialog.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useMaterial } from '../material/material-context.tsx';
import { isApart } from './statements.ts';

interface ReshapingDialogProps {
  readonly statement: TeamStatement;
  readonly onClose: () => void;
}

export function MergeDialog({
  statement,
  onClose,
  onMerged,
}: ReshapingDialogProps & { readonly onMerged: (into: string) => void }) {
  const t = useMessages(draftingMessages);
  const doing = useDoing();
  const { statements } = useMaterial();
  const [into, setInto] = useState<string | undefined>(undefined);
  const [reason, setReason] = useState('');
  const others = Object.values(statements)
    .filter((row) => row.id !== statement.id && !isApart(row))
    .sort((a, b) => a.number - b.number);
  const merge = async (): Promise<void> => {
    if (into === undefined) return;
    const answer = await doing.act('statement.merge', { statement: statement.id, into, reason });
    if (!answer.ok) return;
    onClose();
    onMerged(into);
  };
  return (
    <FormDialog
      title={t('merge.title', { number: statement.number })}
      doing={doing}
      confirm={t('merge.do')}
      onConfirm={merge}
      isDisabled={into === undefined || reason.trim() === ''}
      onClose={onClose}
    >
      <p>{t('merge.text')}</p>
      <Text isSerif>{statement.text}</Text>
      <SearchPicker
        label={t('merge.into')}
        options={others.map((row) => ({ value: row.id, label: `S${row.number} · ${row.text}` }))}
        value={into}
        onChange={setInto}
      />
      <TextField label={t('reason.label')} value={reason} onChange={setReason} isRequired />
    </FormDialog>
  );
}

export function SplitDialog({ statement, onClose }: ReshapingDialogProps) {
  const t = useMessages(draftingMessages);
  const doing = useDoing();
  const [parts, setParts] = useState<readonly string[]>(() => [statement.text, '']);
  const isReady = parts.every((part) => part.trim() !== '');
  const split = async (): Promise<void> => {
    const answer = await doing.act('statement.split', {
      statement: statement.id,
      parts: parts.map((text) => ({ text })),
    });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('split.title', { number: statement.number })}
      doing={doing}
      confirm={t('split.do')}
      onConfirm={split}
      isDisabled={!isReady}
      onClose={onClose}
    >
      <p>{t('split.text')}</p>
      {parts.map((part, index) => (
        <TextArea
          key={`part-${index + 1}`}
          label={t('split.part', { number: index + 1 })}
          value={part}
          onChange={(text) => setParts(parts.with(index, text))}
          rows={3}
        />
      ))}
      {parts.length < 10 && (
        <Button size="compact" variant="plain" onPress={() => setParts([...parts, ''])}>
          {t('split.add')}
        </Button>
      )}
    </FormDialog>
  );
}
