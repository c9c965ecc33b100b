import { useState } from 'react';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { useNote } from '../../features/device/use-note.tsx';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Somebody without a card: a name as the room asks for it, or none, and a group. */
export function WalkInPage(props: {
  readonly common: PhoneCommon;
  readonly code: string;
  readonly language: Language;
  readonly onRefused: (say: string) => void;
}) {
  const { common, code, language, onRefused } = props;
  const { room, categories } = common;
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [name, setName] = useState('');
  const [category, setCategory] = useState<string | undefined>(
    categories.length === 1 ? categories[0]?.id : undefined,
  );
  const [isBusy, setBusy] = useState(false);
  const [, setKnocked] = useNote<boolean>('knocked');
  const knock = async (): Promise<void> => {
    setBusy(true);
    setKnocked(true);
    const given = room.names === 'none' || name.trim() === '' ? null : name;
    const answer = await act('door.knock', { code, name: given, category: category ?? null, language });
    setBusy(false);
    if (!answer.ok) onRefused(refusal(answer));
  };
  return (
    <PhonePage
      title={t('who.title')}
      footer={
        <MainButton
          isBusy={isBusy}
          isDisabled={categories.length > 0 && category === undefined}
          onPress={() => void knock()}
        >
          {t('join.button')}
        </MainButton>
      }
    >
      {room.names === 'none' ? (
        <Text tone="muted">{t('who.noNames')}</Text>
      ) : (
        <TextField
          label={t(room.names === 'nickname' ? 'who.nickname' : 'who.name')}
          help={t('who.nameHelp')}
          value={name}
          onChange={setName}
          autoComplete={room.names === 'name' ? 'name' : 'off'}
          maxLength={120}
        />
      )}
      {categories.length > 0 && (
        <RadioGroup
          label={t('who.category')}
          isFramed
          options={categories.map(({ id, label }) => ({ value: id, label }))}
          value={category}
          onChange={setCategory}
        />
      )}
    </PhonePage>
  );
}
