import { useState } from 'react';
import type { Room } from '../../../shared/domain/model/people.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { FormDialog } from '../../features/doing/FormDialog.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Door, names, late joining, Wi-Fi. */
export function RoomDialog({ room, onClose }: { readonly room: Room; readonly onClose: () => void }) {
  const t = useMessages(consolePlanMessages);
  const doing = useDoing();
  const [door, setDoor] = useState(room.door);
  const [names, setNames] = useState(room.names);
  const [lateJoining, setLate] = useState(room.lateJoining);
  const [ssid, setSsid] = useState(room.wifi?.ssid ?? '');
  const [password, setPassword] = useState(room.wifi?.password ?? '');
  const save = async (): Promise<void> => {
    const wifi = ssid.trim() === '' ? null : { ssid, password: password === '' ? null : password };
    const answer = await doing.act('room.set', { door, names, lateJoining, wifi });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('room.edit')}
      doing={doing}
      confirm={t('room.save')}
      onConfirm={save}
      onClose={onClose}
    >
      <RadioGroup<Room['door']>
        label={t('room.door')}
        value={door}
        onChange={setDoor}
        options={(['approve', 'open', 'cards-only'] as const).map((value) => ({
          value,
          label: t(`room.door.${value}`),
        }))}
      />
      <RadioGroup<Room['names']>
        label={t('room.names')}
        value={names}
        onChange={setNames}
        options={(['name', 'nickname', 'none'] as const).map((value) => ({
          value,
          label: t(`room.names.${value}`),
        }))}
      />
      <Switch isSelected={lateJoining} onChange={setLate}>
        {t('room.late')}
      </Switch>
      <TextField label={t('room.ssid')} value={ssid} onChange={setSsid} maxLength={64} />
      <TextField
        label={t('room.password')}
        help={t('room.wifi.help')}
        value={password}
        onChange={setPassword}
        maxLength={64}
        autoComplete="off"
      />
      <Stack isRow gap={12} align="center">
        <Text isNumber>{t('room.code', { code: room.joinCode })}</Text>
        <Button size="compact" onPress={() => doing.go('room.set', { newJoinCode: true })}>
          {t('room.newCode')}
        </Button>
      </Stack>
    </FormDialog>
  );
}
