import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { MainButton, PhonePage } from '../features/phone/PhonePage.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';

/** Blank between two people who share a phone: nothing of either is on it. */
export function HandOver({ seat, onTaken }: { readonly seat: OwnSeat; readonly onTaken: () => void }) {
  const t = useMessages(phoneMessages);
  const { number } = seat;
  return (
    <PhonePage
      title={t('hand.title', { number })}
      footer={<MainButton onPress={onTaken}>{t('hand.take', { number })}</MainButton>}
    >
      <Text tone="muted">{t('hand.help')}</Text>
    </PhonePage>
  );
}
