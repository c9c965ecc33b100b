import { useState } from 'react';
import { phoneDuelMessages } from '../../../shared/i18n/phone-duels.ts';
import { useAct } from '../../client/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useNote } from '../device/use-note.tsx';
import { useRefusal } from '../phone/use-refusal.ts';

/** Longest idea, in characters: as a card of a step that collects. */
const longest = 500;

/** An idea that is missing on a ballot: it goes to the inputs. What is begun stays on the phone. */
export function IdeaBox({ seat, run }: { readonly seat: string; readonly run: string }) {
  const t = useMessages(phoneDuelMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [text, setText] = useNote<string>(`idea.${run}.${seat}`);
  const [told, setTold] = useState<{ readonly sent: boolean; readonly say: string } | null>(null);
  const send = async (): Promise<void> => {
    if (text === null || text.trim() === '') return;
    const answer = await act('input.write', { run, text }, seat);
    if (answer.ok) setText(null);
    setTold(answer.ok ? { sent: true, say: t('idea.sent') } : { sent: false, say: refusal(answer) });
  };
  if (text === null) {
    return (
      <Stack gap={8}>
        {told !== null && <Notice isLive>{told.say}</Notice>}
        <Button onPress={() => setText('')}>{t('idea.add')}</Button>
      </Stack>
    );
  }
  return (
    <Stack gap={8}>
      {told?.sent === false && (
        <Notice tone="amber" isLive>
          {told.say}
        </Notice>
      )}
      <TextArea
        label={t('idea.box')}
        help={t('idea.help')}
        value={text}
        onChange={setText}
        limit={longest}
        rows={2}
      />
      <Button isDisabled={text.trim() === '' || text.length > longest} onPress={() => void send()}>
        {t('idea.send')}
      </Button>
    </Stack>
  );
}
