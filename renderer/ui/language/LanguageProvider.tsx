import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formats } from '../../../shared/i18n/formats.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { direction } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Messages, Translate } from '../../../shared/i18n/message.ts';
import { SayProvider } from './SayProvider.tsx';

const LanguageContext = createContext<Language>('en');

/** Gives everything inside its language, and the page its `lang` and direction. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);
  return (
    <LanguageContext value={language}>
      <SayProvider language={language} reader="participant">
        {children}
      </SayProvider>
    </LanguageContext>
  );
}

/** A part of a page in a language of its own, which leaves the page's `lang` and direction alone. */
export function LanguageScope({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language in which this part of the page speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of a catalogue in the present language: `const t = useMessages(phoneMessages)`. */
export function useMessages<Source extends Messages>(catalogue: Catalogue<Source>): Translate<Source> {
  return catalogue(useLanguage());
}

/** The kit's own words. */
export function useKitMessages() {
  return useMessages(kitMessages);
}

/** Numbers, shares, times and lists as the present language writes them. */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => formats(language), [language]);
}
