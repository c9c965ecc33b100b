import type { Doer } from '../../../shared/domain/view/parts.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Who did something, in the middle of a sentence of the reader's language. */
export function useDoer(): (doer: Doer) => string {
  const t = useMessages(commonMessages);
  return (doer) => {
    switch (doer.kind) {
      case 'lead':
        return t('doer.lead');
      case 'desk':
        return doer.label ?? t('doer.desk');
      case 'seat':
        return t('doer.seat', { number: doer.number });
      case 'participant':
        return t('doer.participant');
    }
  };
}
