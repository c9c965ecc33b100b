import type { Appears } from '../../../shared/domain/model/document.ts';
import type { DocumentView } from '../../../shared/domain/view/documents-view.ts';
import { textsMessages } from '../../../shared/i18n/texts.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

type Titled = Pick<DocumentView, 'kind' | 'title' | 'table' | 'statement'>;

/** What kind of text this is, in words: "Notes of table 4". `number`: that of the statement, where it is known. */
export function useKindWords(): (text: Titled, number?: number) => string {
  const t = useMessages(textsMessages);
  return ({ kind, table }, number) => {
    switch (kind) {
      case 'notes':
        return table === null ? t('kind.minutes') : t('kind.notes', { table });
      case 'wording':
        return number === undefined ? t('kind.wording') : t('kind.wordingOf', { number });
      case 'board':
      case 'narrative':
      case 'framework':
        return t(`kind.${kind}`);
    }
  };
}

/** As whom somebody appears, in the reader's words. */
export function useAppearsWords(): (who: Appears) => string {
  const t = useMessages(textsMessages);
  return (who) => {
    switch (who.kind) {
      case 'team':
      case 'participant':
        return t(`who.${who.kind}`);
      case 'seat':
        return who.name ?? t('who.seat', { number: who.number });
      case 'category':
        return who.label;
    }
  };
}
