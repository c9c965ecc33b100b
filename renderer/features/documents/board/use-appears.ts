import type { Appears } from '../../../../shared/domain/model/document.ts';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';

/** As whom somebody appears, in the reader's words: names, seats and groups, never colours. */
export function useAppears(): (who: Appears) => string {
  const t = useMessages(boardMessages);
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
