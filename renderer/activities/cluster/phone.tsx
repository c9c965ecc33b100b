import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { OwnCardsTitled } from '../../features/phone/OwnCards.tsx';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { StepTime } from '../../features/phone/StepTime.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Grouping on the phone: where one's own cards go, and the themes as they appear. */
export function ClusterPhone({ common, seat, step }: PhoneFaceProps) {
  const t = useMessages(phoneTaskMessages);
  const { themes } = common;
  return (
    <PhonePage title={step.prompt === '' ? t('cluster.title') : step.prompt} isRoomWords={step.prompt !== ''}>
      <StepTime run={step.run} />
      {seat.role !== 'observer' && <OwnCardsTitled seat={seat} />}
      <Stack gap={8}>
        <Text as="h2" isStrong>
          {t('cluster.themes')}
        </Text>
        {themes.length === 0 && <Text tone="muted">{t('cluster.noThemes')}</Text>}
        {themes.map(({ id, label, cards }) => (
          <Stack key={id} isRow gap={8} justify="between" align="baseline">
            <Text isSerif>{label}</Text>
            <Text size="small" tone="muted" isNumber>
              {t('cluster.cards', { count: cards })}
            </Text>
          </Stack>
        ))}
      </Stack>
    </PhonePage>
  );
}
