import { deskMessages } from '../../shared/i18n/desk.ts';
import { useClient, useConnection, useUnsent } from '../client/hooks.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { useSay } from '../ui/language/SayProvider.tsx';
import { Notice } from '../ui/status/Notice.tsx';
import styles from './desk.module.css';

/** What waits on this device while the line is down, and what was refused after a reload. */
export function Waiting() {
  const t = useMessages(deskMessages);
  const client = useClient();
  const say = useSay();
  const { state } = useConnection();
  const unsent = useUnsent();
  const refused = unsent.filter((entry) => entry.state === 'refused');
  const waits = state === 'away' ? unsent.length - refused.length : 0;
  if (waits === 0 && refused.length === 0) return null;
  return (
    <div className={styles['waiting']}>
      {waits > 0 && (
        <Notice tone="amber" isLive>
          {t('waiting.count', { count: waits })}
        </Notice>
      )}
      {refused.map((entry) => (
        <Notice
          key={entry.key}
          tone="amber"
          action={
            <Button size="compact" onPress={() => client.drop(entry.key)}>
              {t('waiting.drop')}
            </Button>
          }
        >
          {t('waiting.refused', { say: say(entry.say ?? '') })}
        </Notice>
      ))}
    </div>
  );
}
