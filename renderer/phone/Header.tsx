import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import { kitMessages } from '../../shared/i18n/kit.ts';
import { ownName } from '../../shared/i18n/language.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { useConnection } from '../client/hooks.tsx';
import { LanguagePicker } from '../ui/controls/LanguagePicker.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { PhoneHeaderButton } from '../ui/phone/PhoneHeaderButton.tsx';
import { PhoneSheet } from '../ui/phone/PhoneSheet.tsx';
import { ConnectionWord } from '../ui/status/ConnectionWord.tsx';
import type { PhoneLanguage } from './use-phone-language.ts';

type HeaderParts = { readonly connection: ReactNode; readonly language: ReactNode; readonly seat: ReactNode };

/** The three words of the header: connection, language, seat. */
export function headerParts(props: {
  readonly seat: OwnSeat | null;
  readonly language: PhoneLanguage;
  readonly onSeat: () => void;
}): HeaderParts {
  const { seat, language, onSeat } = props;
  return {
    connection: <Connection />,
    language: language.offered.length > 1 ? <LanguageButton language={language} /> : null,
    seat: seat === null ? null : <SeatButton number={seat.number} onPress={onSeat} />,
  };
}

function Connection() {
  const { state } = useConnection();
  const words = { connected: 'connected', connecting: 'connecting', away: 'offline' } as const;
  return <ConnectionWord connection={words[state]} />;
}

function LanguageButton({ language }: { readonly language: PhoneLanguage }) {
  const words = useMessages(kitMessages);
  const [isOpen, setOpen] = useState(false);
  const own = ownName(language.language);
  return (
    <>
      <PhoneHeaderButton onPress={() => setOpen(true)} label={`${words('language')}: ${own}`}>
        {own}
      </PhoneHeaderButton>
      <PhoneSheet title={words('language')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <LanguagePicker
          look="list"
          value={language.language}
          offered={language.offered}
          onChange={(next) => {
            language.choose(next);
            setOpen(false);
          }}
        />
      </PhoneSheet>
    </>
  );
}

function SeatButton({ number, onPress }: { readonly number: number; readonly onPress: () => void }) {
  const t = useMessages(phoneMessages);
  return (
    <PhoneHeaderButton onPress={onPress} label={t('seat.button', { number })}>
      {t('seat.short', { number })}
    </PhoneHeaderButton>
  );
}
