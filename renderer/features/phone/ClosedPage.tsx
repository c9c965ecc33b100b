import type { ReactNode } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { OwnCardsTitled } from './OwnCards.tsx';
import { PhonePage } from './PhonePage.tsx';

/** Writing has ended and nothing is shown yet: what is seen already, and one's own cards. */
export function ClosedPage({ seat, children }: { readonly seat: OwnSeat; readonly children?: ReactNode }) {
  const t = useMessages(phoneTaskMessages);
  return (
    <PhonePage title={t('closed.title')}>
      <Text>{t('closed.text')}</Text>
      {children}
      <OwnCardsTitled seat={seat} />
    </PhonePage>
  );
}
