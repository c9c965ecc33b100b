import { useState } from 'react';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { phoneTaskMessages } from '../../shared/i18n/phone-tasks.ts';
import { useAct } from '../client/hooks.tsx';
import type { Draft } from '../features/device/drafts.ts';
import { useNote } from '../features/device/use-note.tsx';
import { MainButton } from '../features/phone/PhonePage.tsx';
import { useRefusal } from '../features/phone/use-refusal.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextArea } from '../ui/controls/TextArea.tsx';
import { Stack } from '../ui/frame/Stack.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../ui/phone/PhoneSheet.tsx';
import { Notice } from '../ui/status/Notice.tsx';

/** Finishes a text whose step the room has left: it is sent if that is still taken, and kept if not. */
export function DraftSheet(props: {
  readonly name: string;
  readonly seat: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { name, seat, isOpen, onClose } = props;
  const t = useMessages(phoneMessages);
  const tasks = useMessages(phoneTaskMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [draft, setDraft] = useNote<Draft>(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (draft === null) return null;
  const { member = 'text' } = draft;

  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await act(draft.act, { ...draft.body, [member]: draft.text }, seat);
    setBusy(false);
    if (answer.ok) {
      setDraft(null);
      onClose();
    } else setProblem(refusal(answer));
  };
  return (
    <PhoneSheet
      title={t('draft.finish')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <MainButton isBusy={isBusy} isDisabled={draft.text.trim() === ''} onPress={() => void send()}>
            {t('draft.send')}
          </MainButton>
          <Button
            size="large"
            isFullWidth
            onPress={() => {
              setDraft(null);
              onClose();
            }}
          >
            {t('draft.discard')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {draft.title !== '' && <Text isSerif>{draft.title}</Text>}
        {problem !== null && (
          <Notice tone="amber" isLive>
            {problem}
          </Notice>
        )}
        <TextArea
          label={tasks('decide.words')}
          value={draft.text}
          onChange={(text) => setDraft({ ...draft, text })}
          limit={member === 'text' ? 2000 : 4000}
          rows={6}
        />
      </Stack>
    </PhoneSheet>
  );
}
