import { deskMessages } from '../../shared/i18n/desk.ts';
import { useClient, useConnection, useUnsent } from '../client/hooks.tsx';
import { unsentText } from '../client/unsent-text.ts';
import { BroughtAlong } from '../features/moving/BroughtAlong.tsx';
import { type FrameOfNewAddress, NewAddress } from '../features/moving/NewAddress.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { useSay } from '../ui/language/SayProvider.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';
import { Notice } from '../ui/status/Notice.tsx';
import styles from './desk.module.css';

const InDialog: FrameOfNewAddress = ({ go, onGo, ...dialog }) => (
  <Dialog
    {...dialog}
    actions={
      <Button variant="primary" onPress={onGo}>
        {go}
      </Button>
    }
  />
);

/** What waits on this device while the line is down, and what was refused after a reload. */
export function Waiting() {
  const t = useMessages(deskMessages);
  const client = useClient();
  const say = useSay();
  const { state } = useConnection();
  const unsent = useUnsent();
  const refused = unsent.filter((entry) => entry.state === 'refused');
  const waits = state === 'away' ? unsent.length - refused.length : 0;
  return (
    <div className={styles['waiting']}>
      <BroughtAlong />
      {state === 'away' && (
        <Notice tone="amber" isLive action={<NewAddress path="/desk" frame={InDialog} />}>
          {waits > 0 ? t('waiting.count', { count: waits }) : t('waiting.away')}
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
          {unsentText(entry) !== '' && <Text isSerif>{unsentText(entry)}</Text>}
        </Notice>
      ))}
    </div>
  );
}
