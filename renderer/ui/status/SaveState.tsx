import { Check, Mail, Smartphone, Upload } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './SaveState.module.css';

/** Where what somebody entered is now. There are these four, and no other words for them. */
export type SavePlace = 'onPhone' | 'sending' | 'onComputer' | 'inBox';

const icons: Readonly<Record<SavePlace, LucideIcon>> = {
  onPhone: Smartphone,
  sending: Upload,
  onComputer: Check,
  inBox: Mail,
};

/** Says where an entry is; a change is read out politely. */
export function SaveState({ place }: { readonly place: SavePlace }) {
  const words = useKitMessages();
  const Icon = icons[place];
  const isSafe = place === 'onComputer' || place === 'inBox';
  return (
    <output className={cx(styles['save'], isSafe && styles['safe'])}>
      <Icon className={styles['icon']} aria-hidden />
      {words(`save.${place}`)}
    </output>
  );
}
