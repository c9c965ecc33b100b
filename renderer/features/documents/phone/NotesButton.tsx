import { useState } from 'react';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { useAct } from '../../../client/hooks.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { useRefusal } from '../../phone/use-refusal.ts';

interface NotesButtonProps {
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly onOpen: (text: string) => void;
}

/** The way to the notes of the current step that this seat may write, or begin for its table. */
export function NotesButton({ common, seat, onOpen }: NotesButtonProps) {
  const t = useMessages(textsMessages);
  const language = useLanguage();
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { step } = common;
  if (step === null || step.kind === 'pause') return null;
  const notes = seat.documents.filter(
    (text) => text.kind === 'notes' && text.step === step.id && text.right === 'edit',
  );
  const isSeated = seat.table !== null && seat.role !== 'observer';
  const mayBegin = isSeated && !notes.some(({ table }) => table === seat.table);
  if (notes.length === 0 && !mayBegin) return null;
  const begin = async (): Promise<void> => {
    setBusy(true);
    const body = { kind: 'notes', step: step.id, table: seat.table, language };
    const answer = await act('document.open', body, seat.id);
    setBusy(false);
    if (!answer.ok) return setProblem(refusal(answer));
    if (typeof answer.answer['document'] === 'string') onOpen(answer.answer['document']);
  };
  return (
    <Stack gap={8} align="stretch">
      {notes.map(({ id, table }) => (
        <Button key={id} isFullWidth onPress={() => onOpen(id)}>
          {t(table === null ? 'phone.minutes' : 'phone.notesOf')}
        </Button>
      ))}
      {mayBegin && (
        <Button isFullWidth isBusy={isBusy} onPress={() => void begin()}>
          {t('phone.begin')}
        </Button>
      )}
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
    </Stack>
  );
}
