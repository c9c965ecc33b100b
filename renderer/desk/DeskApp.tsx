import { useState } from 'react';
import type { DeskView } from '../../shared/domain/view/desk-view.ts';
import { deskMessages } from '../../shared/i18n/desk.ts';
import { languageOf, preferredLanguage } from '../../shared/i18n/language.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { useClient, useConnection, useView } from '../client/hooks.tsx';
import { AriaLanguageProvider } from '../ui/language/AriaLanguageProvider.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { useSay } from '../ui/language/SayProvider.tsx';
import { EmptyState } from '../ui/status/EmptyState.tsx';
import { Desk } from './Desk.tsx';
import { Pairing } from './Pairing.tsx';
import { PlainPage } from './PlainPage.tsx';

const languageKey = 'baraza.desk.language';

/** The page of a helper: pairing first, then the functions that were granted. */
export function DeskApp() {
  const { storage } = useClient();
  const [language, setLanguage] = useState<Language>(
    () => languageOf(storage.get(languageKey) ?? '') ?? preferredLanguage(navigator.languages),
  );
  return (
    <AriaLanguageProvider language={language}>
      <Page
        language={language}
        onLanguage={(chosen) => {
          storage.set(languageKey, chosen);
          setLanguage(chosen);
        }}
      />
    </AriaLanguageProvider>
  );
}

interface PageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Page({ language, onLanguage }: PageProps) {
  const t = useMessages(deskMessages);
  const say = useSay();
  const view = useView<DeskView>('mine');
  const { goodbye } = useConnection();
  if (goodbye !== null || view?.revoked === true) {
    return (
      <PlainPage>
        <EmptyState title={t('closed.title')}>
          {[goodbye === null ? t('revoked') : say(goodbye), t('closed.drafts'), t('closed.text')].join(' ')}
        </EmptyState>
      </PlainPage>
    );
  }
  if (view === null) return <Pairing />;
  return <Desk view={view} language={language} onLanguage={onLanguage} />;
}
