import { useState } from 'react';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { LanguagePicker } from '../../ui/controls/LanguagePicker.tsx';
import { LanguageProvider, useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { PhoneLanguage } from '../use-phone-language.ts';

/** The languages, each in its own words; the page speaks the one that is pressed, before it is confirmed. */
export function LanguagePage({ language }: { readonly language: PhoneLanguage }) {
  const [wanted, setWanted] = useState(language.language);
  return (
    <LanguageProvider language={wanted}>
      <Page language={language} wanted={wanted} onWanted={setWanted} />
    </LanguageProvider>
  );
}

function Page(props: {
  readonly language: PhoneLanguage;
  readonly wanted: PhoneLanguage['language'];
  readonly onWanted: (language: PhoneLanguage['language']) => void;
}) {
  const { language, wanted, onWanted } = props;
  const t = useMessages(phoneMessages);
  return (
    <PhonePage
      title={t('language.title')}
      footer={<MainButton onPress={() => language.choose(wanted)}>{t('continue')}</MainButton>}
    >
      <LanguagePicker look="list" value={wanted} offered={language.offered} onChange={onWanted} />
    </PhonePage>
  );
}
