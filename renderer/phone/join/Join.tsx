import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhoneCommon, PhoneMine } from '../../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { useNote } from '../../features/device/use-note.tsx';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { invitationIn } from '../address.ts';
import type { Invitation } from '../address.ts';
import type { PhoneLanguage } from '../use-phone-language.ts';
import { CodePage } from './CodePage.tsx';
import { LanguagePage } from './LanguagePage.tsx';
import { WalkInPage } from './WalkInPage.tsx';

/** A seat that this phone held, for when another phone took it. */
export type HeldSeat = { readonly id: string; readonly number: number };

/** From a code to a seat: by a card at once, by the room's code over the door. */
export function Join(props: {
  readonly common: PhoneCommon;
  readonly mine: PhoneMine;
  readonly language: PhoneLanguage;
}) {
  const { common, mine, language } = props;
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [invited] = useState(() => invitationIn(location.pathname));
  const [roomCode, setRoomCode] = useState(invited?.kind === 'room' ? invited.code : null);
  const [again, setAgain] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [held] = useNote<HeldSeat>('held');

  const enter = useCallback(
    async (invitation: Invitation): Promise<void> => {
      setProblem(null);
      if (invitation.kind === 'room') {
        setRoomCode(invitation.code);
        return;
      }
      setBusy(true);
      const answer = await act('seat.take', { code: invitation.code });
      setBusy(false);
      // The personal code must not stay in the address bar for a neighbour to read.
      history.replaceState(null, '', '/');
      if (!answer.ok) setProblem(refusal(answer));
    },
    [act, refusal],
  );

  const tried = useRef(false);
  useEffect(() => {
    if (tried.current || invited?.kind !== 'card') return;
    tried.current = true;
    void enter(invited);
  }, [enter, invited]);

  const { knock } = mine;
  if (knock?.state === 'waiting') {
    return (
      <PhonePage title={t('knock.title')}>
        <Text>{t('knock.help')}</Text>
      </PhonePage>
    );
  }
  if (knock?.state === 'refused' && !again && problem === null) {
    return (
      <CodePage
        notice={t('knock.refused')}
        isBusy={isBusy}
        onCode={(code) => (setAgain(true), void enter(code))}
      />
    );
  }
  if (roomCode === null || problem !== null) {
    const moved = held === null ? null : t('join.moved', { number: held.number });
    return <CodePage notice={problem ?? moved} isBusy={isBusy} onCode={(code) => void enter(code)} />;
  }
  if (!language.isChosen) return <LanguagePage language={language} />;
  return (
    <WalkInPage
      common={common}
      code={roomCode}
      language={language.language}
      onRefused={(say) => {
        setProblem(say);
        setRoomCode(null);
      }}
    />
  );
}
