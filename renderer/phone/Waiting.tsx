import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { PhonePage } from '../features/phone/PhonePage.tsx';
import { Stack } from '../ui/frame/Stack.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';

/** Nothing to do: what is on the screen, what happens now, and what comes. */
export function Waiting({ common }: { readonly common: PhoneCommon }) {
  const t = useMessages(phoneMessages);
  const { agenda, step, onScreen, speaking, room } = common;
  const at = agenda.findIndex(({ now }) => now);
  const coming = agenda.slice(at + 1, at + 4);
  const [next, ...then] = coming;
  if (!room.open && step === null) {
    return (
      <PhonePage title={common.title === '' ? t('none.title') : common.title}>
        <Text tone="muted">{t('none.help')}</Text>
      </PhonePage>
    );
  }
  return (
    <PhonePage title={step?.kind === 'pause' ? t('wait.pause') : t('wait.title')}>
      <Text tone="muted">{step === null ? t('wait.notBegun') : t(`screen.${onScreen}`)}</Text>
      {speaking !== null && (
        <Text isStrong>{t('speaking.now', { seat: t('seat.short', { number: speaking.seat }) })}</Text>
      )}
      {step !== null && (
        <Stack gap={4}>
          <Text size="small" tone="muted">
            {t('wait.now')}
          </Text>
          <Text isStrong>{step.title}</Text>
        </Stack>
      )}
      {next !== undefined && (
        <Stack gap={4}>
          <Text size="small" tone="muted">
            {t('wait.next')}
          </Text>
          <Text>
            {next.title}
            {next.minutes > 0 ? ` · ${t('wait.minutes', { count: next.minutes })}` : ''}
          </Text>
        </Stack>
      )}
      {then.length > 0 && (
        <Stack gap={4}>
          <Text size="small" tone="muted">
            {t('wait.then')}
          </Text>
          {then.map(({ id, title }) => (
            <Text key={id} tone="muted">
              {title}
            </Text>
          ))}
        </Stack>
      )}
    </PhonePage>
  );
}
