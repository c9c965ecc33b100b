import type { DocumentKind } from '../../../../shared/domain/model/document.ts';
import { useLanguage } from '../../../ui/language/LanguageProvider.tsx';
import { type Doing, useDoing } from '../../doing/use-doing.ts';
import { useTeamTexts } from './team-texts-context.tsx';

interface Wanted {
  readonly kind: DocumentKind;
  readonly step?: string;
  readonly table?: string | null;
  readonly statement?: string;
  readonly title?: string;
  readonly language?: string;
}

/** Begins a document, or finds the one that there is, and opens it. */
export function useBegin(onOpen: (text: string) => void): {
  readonly doing: Doing;
  readonly begin: (wanted: Wanted) => Promise<void>;
} {
  const doing = useDoing();
  const spoken = useLanguage();
  const { languages } = useTeamTexts();
  return {
    doing,
    begin: async (wanted) => {
      const answer = await doing.act('document.open', { language: languages[0] ?? spoken, ...wanted });
      if (!answer.ok) return;
      const { document } = answer.answer;
      if (typeof document === 'string') onOpen(document);
    },
  };
}
