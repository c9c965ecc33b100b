import type { Problem } from '../../../shared/framework/problems.ts';
import { frameworkEnglish } from '../../../shared/i18n/framework.en.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** What kinds of elements and problems are called; a kind of somebody's own is called as they wrote it. */
export function useLineWords() {
  const t = useMessages(frameworkMessages);
  return {
    kind: (kind: string): string => {
      const key = `kind.${kind}`;
      return isMessage(key) ? t(key) : kind.replaceAll('-', ' ');
    },
    problem: ({ kind, where, line, what }: Problem): string =>
      t(`problem.${kind}`, { kind: t(`line.${where.kind}`), line, what }),
  };
}

type KindKey = Extract<keyof typeof frameworkEnglish, `kind.${string}`>;

function isMessage(key: string): key is KindKey {
  return key in frameworkEnglish;
}
