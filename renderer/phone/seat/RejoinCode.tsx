import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { QrCode } from '../../ui/room/QrCode.tsx';
import { spacedCode } from '../address.ts';

/** The code that brings its owner back on any phone, large enough for a photograph. */
export function RejoinCode({ seat }: { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  return (
    <Stack gap={16}>
      <Text>{t('seat.codeHelp')}</Text>
      <Text size="display" isStrong isNumber>
        <bdi dir="ltr">{spacedCode(seat.code)}</bdi>
      </Text>
      <QrCode text={`${location.origin}/c/${seat.code}`} label={t('seat.codeQr')} size={240} />
    </Stack>
  );
}
