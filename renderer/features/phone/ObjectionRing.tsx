import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useServerNow } from '../../client/hooks.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './ObjectionRing.module.css';

const length = 2 * Math.PI * 20;

/** The ring of *No objection?*: the seconds in which silence is still a choice. It closes nothing. */
export function ObjectionRing({ ring }: { readonly ring: PhoneCommon['ring'] }) {
  const t = useMessages(phoneTaskMessages);
  const formats = useFormats();
  const now = useServerNow(250);
  if (ring === null) return null;
  const left = Math.max(0, Date.parse(ring.startedAt) / 1000 + ring.seconds - now / 1000);
  return (
    <div className={styles['ring']}>
      <svg className={styles['picture']} viewBox="0 0 48 48" aria-hidden>
        <circle cx="24" cy="24" r="20" className={styles['track']} />
        <circle
          cx="24"
          cy="24"
          r="20"
          className={styles['left']}
          strokeDasharray={length}
          strokeDashoffset={length * (1 - left / ring.seconds)}
        />
      </svg>
      <Stack gap={4}>
        <Text isStrong>{ring.label === '' ? t('decide.ring') : ring.label}</Text>
        <Text tone="muted">
          {t('decide.ringHelp')} <bdi>{formats.clock(Math.ceil(left))}</bdi>
        </Text>
      </Stack>
    </div>
  );
}
