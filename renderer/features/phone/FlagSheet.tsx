import { useState } from 'react';
import type { OwnCard } from '../../../shared/domain/view/own-card.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct } from '../../client/hooks.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../ui/phone/PhoneSheet.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useNote } from '../device/use-note.tsx';
import { MainButton } from './PhonePage.tsx';
import { useRefusal } from './use-refusal.ts';

export type FlagKind = 'misplaced' | 'meaning-lost';

/** The author says that the card is in the wrong place, or that its meaning was lost. */
export function FlagSheet(props: {
  readonly card: OwnCard;
  readonly seat: string;
  readonly kind: FlagKind | null;
  readonly onClose: () => void;
}) {
  const { card, seat, kind, onClose } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [note, setNote] = useNote<string>(`flag.${seat}.${card.id}`);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const answer = await act(
      'input.flag',
      { input: card.id, kind: kind ?? 'misplaced', note: note ?? '' },
      seat,
    );
    if (!answer.ok) return setProblem(refusal(answer));
    setNote(null);
    onClose();
  };
  return (
    <PhoneSheet
      title={t(kind === 'meaning-lost' ? 'card.meaning' : 'card.misplaced')}
      isOpen={kind !== null}
      onClose={onClose}
      footer={<MainButton onPress={() => void send()}>{t('card.flagSend')}</MainButton>}
    >
      <Stack gap={16}>
        <Text isSerif size="lead">
          {card.text}
        </Text>
        {problem !== null && <Notice tone="amber">{problem}</Notice>}
        <TextArea
          label={t('card.flagNote')}
          help={t('card.flagHelp')}
          value={note ?? ''}
          onChange={setNote}
          limit={600}
        />
      </Stack>
    </PhoneSheet>
  );
}
