import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { MainButton } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** Asks somebody of the team to come. */
export function CallFacilitator({ seat }: { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const call = async (): Promise<void> => {
    const answer = await act('call.make', { note }, seat.id);
    setProblem(answer.ok ? null : refusal(answer));
  };
  if (seat.called) return <Notice isLive>{t('call.coming')}</Notice>;
  return (
    <Stack gap={16}>
      {problem !== null && <Notice tone="amber">{problem}</Notice>}
      <TextArea
        label={t('call.note')}
        help={t('call.noteHelp')}
        value={note}
        onChange={setNote}
        limit={300}
        isSerif={false}
      />
      <MainButton onPress={() => void call()}>{t('call.button')}</MainButton>
    </Stack>
  );
}
