import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { OwnCards } from '../features/phone/OwnCards.tsx';
import { PhonePage } from '../features/phone/PhonePage.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';

/** The meeting has ended: thanks, and where one's own words went. */
export function Goodbye({ common, seat }: { readonly common: PhoneCommon; readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  return (
    <PhonePage title={t('goodbye.title')}>
      <Text size="lead">{common.title}</Text>
      <Text>{t('goodbye.text')}</Text>
      {seat.cards.length > 0 && (
        <>
          <Text as="h2" isStrong>
            {t('seat.cards')}
          </Text>
          <OwnCards seat={seat} />
        </>
      )}
    </PhonePage>
  );
}
