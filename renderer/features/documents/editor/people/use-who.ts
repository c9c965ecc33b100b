import type { Appears } from '../../../../../shared/domain/model/document.ts';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';

/** As whom somebody appears, in words of the reader's language. */
export function useWho(): (who: Appears) => string {
  const t = useMessages(editorMessages);
  return (who) => {
    switch (who.kind) {
      case 'team':
        return t('who.team');
      case 'seat':
        return who.name ?? t('who.seat', { number: who.number });
      case 'category':
        return who.label;
      case 'participant':
        return t('who.participant');
    }
  };
}
