import { frameworkEnglish } from '../../../shared/i18n/framework.en.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** What kinds of elements are called; a kind of somebody's own is called as they wrote it. */
export function useLineWords() {
  const t = useMessages(frameworkMessages);
  return {
    kind: (kind: string): string => {
      const key = `kind.${kind}`;
      return isMessage(key) ? t(key) : kind.replaceAll('-', ' ');
    },
  };
}

type KindKey = Extract<keyof typeof frameworkEnglish, `kind.${string}`>;

function isMessage(key: string): key is KindKey {
  return key in frameworkEnglish;
}
