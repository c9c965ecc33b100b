import { Check, HardDrive, TriangleAlert, Upload, Users } from 'lucide-react';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import type { SavedWhere, SessionState } from '../../../client/coedit/session.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../../ui/language/SayProvider.tsx';
import styles from './status-line.module.css';

const icons = { saved: Check, sending: Upload, shared: Users, device: HardDrive } as const;
const calm: ReadonlySet<SavedWhere> = new Set(['saved', 'sending']);

/** Where one's words are now, and what is the matter if something is. */
export function StatusLine({ state }: { readonly state: SessionState }) {
  const t = useMessages(textsMessages);
  const say = useSay();
  const Icon = icons[state.saved];
  const words =
    state.saved === 'shared' ? t('saved.shared', { count: state.peers }) : t(`saved.${state.saved}`);
  return (
    <>
      {state.right !== 'read' && (
        <output className={styles[calm.has(state.saved) ? 'calm' : 'careful']}>
          <Icon className={styles['icon']} aria-hidden />
          {words}
        </output>
      )}
      {state.heavy && <span>{t('saved.heavy')}</span>}
      {state.problem !== null && (
        <span className={styles['problem']} role="alert">
          <TriangleAlert className={styles['icon']} aria-hidden />
          {say(state.problem)}
        </span>
      )}
    </>
  );
}
