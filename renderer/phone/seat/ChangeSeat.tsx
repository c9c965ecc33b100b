import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { useNote } from '../../features/device/use-note.tsx';
import { MainButton } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { HeldSeat } from '../join/Join.tsx';

type Done = { readonly onDone: () => void };

/** A second seat on one phone, by the code of its card; the phone is handed over at once. */
export function AddSeat({ onDone }: Done) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [, setHanding] = useNote<string>('handing');
  const add = async (): Promise<void> => {
    const answer = await act('seat.take', { code });
    if (!answer.ok) return setProblem(refusal(answer));
    const { seat } = answer.answer;
    if (typeof seat === 'string') setHanding(seat);
    onDone();
  };
  return (
    <Stack gap={16}>
      <TextField
        label={t('join.code')}
        help={t('seat.addHelp')}
        error={problem}
        value={code}
        onChange={setCode}
        onEnter={() => void add()}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={14}
      />
      <MainButton isDisabled={code.trim() === ''} onPress={() => void add()}>
        {t('join.button')}
      </MainButton>
    </Stack>
  );
}

export function LeaveSeat({ seat, onDone }: Done & { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const { number } = seat;
  const [, setHeld] = useNote<HeldSeat>('held');
  const [, setMet] = useNote<boolean>(`met.${seat.id}`);
  const [, setKnocked] = useNote<boolean>('knocked');
  const leave = (): void => {
    for (const forget of [setHeld, setMet, setKnocked]) forget(null);
    onDone();
    void act('seat.giveUp', {}, seat.id);
  };
  return (
    <Stack gap={16}>
      <Text>{t('seat.leaveHelp', { number })}</Text>
      <Button size="large" variant="danger" isFullWidth onPress={leave}>
        {t('seat.leaveYes', { number })}
      </Button>
    </Stack>
  );
}

export function OwnName({
  common,
  seat,
  onDone,
}: Done & { readonly common: PhoneCommon; readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [name, setName] = useState(seat.person ?? '');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    const person = name.trim() === '' ? null : name;
    const answer = await act('seat.name', { person }, seat.id);
    if (answer.ok) onDone();
    else setProblem(refusal(answer));
  };
  return (
    <Stack gap={16}>
      <TextField
        label={t(common.room.names === 'nickname' ? 'who.nickname' : 'who.name')}
        help={t('who.nameHelp')}
        error={problem}
        value={name}
        onChange={setName}
        onEnter={() => void save()}
        maxLength={120}
      />
      <MainButton onPress={() => void save()}>{t('save')}</MainButton>
    </Stack>
  );
}
