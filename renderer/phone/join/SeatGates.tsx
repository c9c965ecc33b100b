import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { useNote } from '../../features/device/use-note.tsx';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { PhoneLanguage } from '../use-phone-language.ts';
import type { HeldSeat } from './Join.tsx';
import { LanguagePage } from './LanguagePage.tsx';

type GateProps = { readonly seat: OwnSeat };

/** What must be settled once for a seat on this phone before its tasks: language, the right person, interests. */
export function SeatGates(props: {
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly language: PhoneLanguage;
  readonly children: ReactNode;
}) {
  const { seat, language, children } = props;
  const [knocked] = useNote<boolean>('knocked');
  const [met, setMet] = useNote<boolean>(`met.${seat.id}`);
  const [declared, setDeclared] = useNote<boolean>(`declared.${seat.id}`);
  const [onDevice] = useNote<string>('language');
  const [, setHeld] = useNote<HeldSeat>('held');
  const { id, number } = seat;
  useEffect(() => setHeld({ id, number }), [id, number, setHeld]);

  if (!language.isChosen && onDevice === null) return <LanguagePage language={language} />;
  if (met !== true && knocked !== true) return <IsItYou seat={seat} onYes={() => setMet(true)} />;
  const mustDeclare = seat.declarationRequired && seat.declared.length === 0 && declared !== true;
  if (mustDeclare) return <Declare seat={seat} onDone={() => setDeclared(true)} />;
  return children;
}

function IsItYou({ seat, onYes }: GateProps & { readonly onYes: () => void }) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const [, setHeld] = useNote<HeldSeat>('held');
  const leave = (): void => {
    setHeld(null);
    void act('seat.giveUp', {}, seat.id);
  };
  return (
    <PhonePage
      title={t('who.card', { number: seat.number })}
      footer={
        <>
          <MainButton onPress={onYes}>{t('who.isMe')}</MainButton>
          <Button size="large" isFullWidth onPress={leave}>
            {t('who.notMe')}
          </Button>
        </>
      }
    >
      {seat.person !== null && seat.person !== '' && <Text size="lead">{seat.person}</Text>}
      {seat.organisation !== null && <Text>{seat.organisation}</Text>}
      <Text tone="muted">{seat.category}</Text>
      {seat.table !== null && <Text tone="muted">{t('seat.table', { table: seat.table })}</Text>}
    </PhonePage>
  );
}

function Declare({ seat, onDone }: GateProps & { readonly onDone: () => void }) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  // "None" is a declaration too: without one, a seat of such a group cannot vote.
  const declare = (kind: 'declared' | 'none', summary: string): void => {
    void act('interest.declare', { kind, summary }, seat.id);
    onDone();
  };
  return (
    <PhonePage
      title={t('who.declareTitle')}
      footer={
        <>
          <MainButton isDisabled={isEmpty} onPress={() => declare('declared', text)}>
            {t('who.declareSend')}
          </MainButton>
          <Button size="large" isFullWidth isDisabled={!isEmpty} onPress={() => declare('none', '')}>
            {t('who.declareNone')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('who.declareWhat')}
        help={t('who.declareHelp')}
        value={text}
        onChange={setText}
        limit={600}
      />
    </PhonePage>
  );
}
