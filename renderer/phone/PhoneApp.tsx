import { useEffect, useState } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon, PhoneMine } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { useConnection, useView } from '../client/hooks.tsx';
import { CommentPlace } from '../features/commenting/phone/CommentPlace.tsx';
import { TextPlace } from '../features/documents/phone/TextPlace.tsx';
import { useNote, useNotes } from '../features/device/use-note.tsx';
import { PhoneAroundProvider, PhonePage } from '../features/phone/PhonePage.tsx';
import { LanguageProvider, useMessages } from '../ui/language/LanguageProvider.tsx';
import { useSay } from '../ui/language/SayProvider.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { HandOver } from './HandOver.tsx';
import { headerParts } from './Header.tsx';
import { Join } from './join/Join.tsx';
import { SeatGates } from './join/SeatGates.tsx';
import { Notices } from './Notices.tsx';
import { PhoneFallBack } from './PhoneFallBack.tsx';
import { SeatSheet } from './seat/SeatSheet.tsx';
import { Task } from './Task.tsx';
import { useLaterFaces } from './use-later-faces.ts';
import { usePhoneLanguage } from './use-phone-language.ts';
import type { PhoneLanguage } from './use-phone-language.ts';

/** The participant's page, from the join code to goodbye. */
export function PhoneApp() {
  const common = useView<PhoneCommon>('common');
  const mine = useView<PhoneMine>('mine');
  const [active] = useNote<string>('seat');
  const seats = mine?.seats ?? [];
  const seat = seats.find(({ id }) => id === active) ?? seats[0] ?? null;
  const language = usePhoneLanguage(seat, common?.languages ?? []);
  return (
    <LanguageProvider language={language.language}>
      <Inside common={common} mine={mine} seat={seat} language={language} />
    </LanguageProvider>
  );
}

/** What a seat has open in the place of its task. */
type Asked = { readonly seat: string; readonly what: 'text' | 'framework'; readonly id: string };

function Inside({
  common,
  mine,
  seat,
  language,
}: {
  readonly common: PhoneCommon | null;
  readonly mine: PhoneMine | null;
  readonly seat: OwnSeat | null;
  readonly language: PhoneLanguage;
}) {
  const t = useMessages(phoneMessages);
  const { goodbye } = useConnection();
  const say = useSay();
  const [handing, setHanding] = useNote<string>('handing');
  const [isSeatOpen, setSeatOpen] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [, setActive] = useNote<string>('seat');
  const notes = useNotes();
  const receiver = mine?.seats.find(({ id }) => id === handing);
  const title = common?.title ?? '';
  useEffect(() => {
    document.title = title === '' ? 'Baraza' : title;
  }, [title]);

  useLaterFaces(seat !== null);

  const header = headerParts({ seat, language, onSeat: () => setSeatOpen(true) });
  const blank = { ...header, seat: null, notices: null };

  if (goodbye !== null) {
    return (
      <PhoneAroundProvider around={blank}>
        <PhonePage title={t('goodbye.out')}>
          <Text>{say(goodbye)}</Text>
        </PhonePage>
      </PhoneAroundProvider>
    );
  }
  if (common === null || mine === null) {
    return (
      <PhoneAroundProvider around={blank}>
        <PhonePage title={t('connecting.title')}>
          <Text tone="muted">{t('connecting.help')}</Text>
        </PhonePage>
      </PhoneAroundProvider>
    );
  }
  if (receiver !== undefined) {
    return (
      <PhoneAroundProvider around={blank}>
        <HandOver
          seat={receiver}
          onTaken={() => {
            notes.set(`met.${receiver.id}`, true);
            setActive(receiver.id);
            setHanding(null);
          }}
        />
      </PhoneAroundProvider>
    );
  }
  if (seat === null) {
    return (
      <PhoneAroundProvider around={{ ...blank, notices: <Notices common={common} seat={null} /> }}>
        <Join common={common} mine={mine} language={language} />
      </PhoneAroundProvider>
    );
  }
  // Another seat on this phone does not see what the one before had open.
  const open = asked?.seat === seat.id ? asked : null;
  const onText = (id: string): void => setAsked({ seat: seat.id, what: 'text', id });
  const onFramework = (id: string): void => setAsked({ seat: seat.id, what: 'framework', id });
  const onBack = (): void => setAsked(null);
  return (
    <PhoneAroundProvider around={{ ...header, notices: <Notices common={common} seat={seat} /> }}>
      <SeatGates key={seat.id} common={common} seat={seat} language={language}>
        {open === null ? (
          <Task common={common} seat={seat} onText={onText} onFramework={onFramework} />
        ) : (
          <PhoneFallBack again={open.id}>
            {open.what === 'text' && (
              <TextPlace key={open.id} id={open.id} common={common} seat={seat} onBack={onBack} />
            )}
            {open.what === 'framework' && (
              <CommentPlace key={open.id} id={open.id} common={common} seat={seat} onBack={onBack} />
            )}
          </PhoneFallBack>
        )}
      </SeatGates>
      <SeatSheet
        key={`sheet ${seat.id}`}
        common={common}
        mine={mine}
        seat={seat}
        isOpen={isSeatOpen}
        onClose={() => setSeatOpen(false)}
        onText={onText}
        onFramework={onFramework}
      />
    </PhoneAroundProvider>
  );
}
