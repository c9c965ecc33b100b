import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { QrCode } from '../../ui/room/QrCode.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import styles from './plan.module.css';

const rungs = ['ladder.1', 'ladder.2', 'ladder.3', 'ladder.4', 'ladder.5'] as const;

/** How phones reach this computer, and what to try while none does. */
export function Reach() {
  const t = useMessages(consolePlanMessages);
  const { view } = useConsole();
  const { addresses, joinUrl, reached } = view.live;
  return (
    <Stack gap={16}>
      <div className={styles['joinRow']}>
        {joinUrl !== null && (
          <QrCode text={joinUrl} label={t('room.code', { code: view.room.joinCode })} size={132} />
        )}
        <Stack gap={4}>
          <span className={styles['code']} dir="ltr">
            {view.room.joinCode.slice(0, 3)} {view.room.joinCode.slice(3)}
          </span>
          <Text as="h3" isStrong>
            {t('open.addresses')}
          </Text>
          {addresses.length === 0 ? (
            <Notice tone="amber">{t('open.noAddress')}</Notice>
          ) : (
            <ul className={styles['addresses']}>
              {addresses.map(({ url, network, confirmed }) => (
                <li key={url}>
                  <Text as="span" isNumber>
                    {url}
                  </Text>{' '}
                  <Text as="span" size="small" tone="muted">
                    {network}
                  </Text>{' '}
                  {confirmed && <Badge tone="accent">{t('open.confirmed')}</Badge>}
                </li>
              ))}
            </ul>
          )}
        </Stack>
      </div>
      <Text isStrong tone={reached === 0 ? 'amber' : 'ink'}>
        {t('open.reached', { count: reached })}
      </Text>
      {reached === 0 && (
        <section aria-labelledby="reach-ladder">
          <Text as="h3" isStrong id="reach-ladder">
            {t('ladder.title')}
          </Text>
          <ol className={styles['ladder']}>
            {rungs.map((rung) => (
              <li key={rung}>{t(rung)}</li>
            ))}
          </ol>
        </section>
      )}
    </Stack>
  );
}
