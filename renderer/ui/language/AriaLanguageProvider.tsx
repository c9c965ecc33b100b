import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { intlTag } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { LanguageProvider } from './LanguageProvider.tsx';
import { SayProvider } from './SayProvider.tsx';

/** The language provider of the surfaces that use React Aria: the console and the desk. */
export function AriaLanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageProvider language={language}>
      <SayProvider language={language} reader="team">
        <I18nProvider locale={intlTag(language)}>{children}</I18nProvider>
      </SayProvider>
    </LanguageProvider>
  );
}
