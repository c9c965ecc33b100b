import { useState } from 'react';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { invitationTyped } from '../address.ts';
import type { Invitation } from '../address.ts';

/** The first page: one field for the code of the screen or of a card, and nothing else. */
export function CodePage(props: {
  readonly notice: string | null;
  readonly isBusy: boolean;
  readonly onCode: (invitation: Invitation) => void;
}) {
  const { notice, isBusy, onCode } = props;
  const t = useMessages(phoneMessages);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const enter = (): void => {
    const invitation = invitationTyped(typed);
    setWrong(invitation === null);
    if (invitation !== null) onCode(invitation);
  };
  return (
    <PhonePage
      title={t('join.title')}
      footer={
        <MainButton isBusy={isBusy} onPress={enter}>
          {t('join.button')}
        </MainButton>
      }
    >
      {notice !== null && (
        <Notice tone="amber" isLive>
          {notice}
        </Notice>
      )}
      <TextField
        label={t('join.code')}
        help={t('join.help')}
        error={isWrong ? t('join.length') : undefined}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setWrong(false);
        }}
        onEnter={enter}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={14}
      />
    </PhonePage>
  );
}
