import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/i18n/language.ts';

const ChooseLanguage = createContext<(language: Language) => void>(() => undefined);

export function LanguageChoice({
  value,
  children,
}: {
  readonly value: (language: Language) => void;
  readonly children: ReactNode;
}) {
  return <ChooseLanguage value={value}>{children}</ChooseLanguage>;
}

/** Sets the language in which the console speaks; kept on this computer. */
export function useChooseLanguage(): (language: Language) => void {
  return useContext(ChooseLanguage);
}
