import { Wifi, WifiOff } from 'lucide-react';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './SaveState.module.css';

export type Connection = 'connected' | 'connecting' | 'reconnecting' | 'offline';

/** The state of the connection in a word; a change is read out politely. */
export function ConnectionWord({ connection }: { readonly connection: Connection }) {
  const words = useKitMessages();
  const isLost = connection === 'reconnecting' || connection === 'offline';
  const Icon = isLost ? WifiOff : Wifi;
  return (
    <output className={cx(styles['save'], isLost && styles['lost'])}>
      <Icon className={styles['icon']} aria-hidden />
      {words(`connection.${connection}`)}
    </output>
  );
}
