import type { Appears } from '../../../shared/domain/model/document.ts';
import type { DocumentView } from '../../../shared/domain/view/documents-view.ts';
import { textsMessages } from '../../../shared/i18n/texts.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useAttribution } from './attribution-context.ts';

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

/**
 * As whom somebody appears, in the reader's words.
 *
 * Where the text's attribution hides authors, a seat is a participant: what was written while it named them, or what
 * another page says of itself, tells nobody's name.
 */
export function useAppearsWords(): (who: Appears) => string {
  const t = useMessages(textsMessages);
  const attribution = useAttribution();
  return (who) => {
    switch (who.kind) {
      case 'team':
      case 'participant':
        return t(`who.${who.kind}`);
      case 'seat':
        if (attribution !== 'named') return t('who.participant');
        return who.name ?? t('who.seat', { number: who.number });
      case 'category':
        return who.label;
    }
  };
}
