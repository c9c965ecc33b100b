import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { KeyHint } from '../../ui/status/KeyHint.tsx';
import styles from './frame.module.css';

const rows = [
  ['Ctrl+Enter', 'keys.show'],
  ['B', 'keys.blank'],
  ['F', 'keys.freeze'],
  ['J', 'keys.join'],
  ['+', 'keys.plus'],
  ['−', 'keys.minus'],
  ['Ctrl+Z', 'keys.undo'],
  ['Ctrl+1…6', 'keys.places'],
  ['Alt+↑ ↓', 'keys.move'],
  ['?', 'keys.help'],
] as const;

/** While the cells of a matrix are walked. */
const walking = [
  ['A', 'keys.accept'],
  ['E', 'keys.amend'],
  ['P', 'keys.park'],
  ['N', 'keys.ring'],
  ['← →', 'keys.arrows'],
] as const;

/** Every key of the console, on one page. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useMessages(consoleFrameMessages);
  const matrix = useMessages(consoleMatrixMessages);
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose} size="small">
      <dl className={styles['keys']}>
        {rows.map(([keys, words]) => (
          <div key={words} style={{ display: 'contents' }}>
            <dt>
              <KeyHint keys={keys} />
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
        {walking.map(([keys, words]) => (
          <div key={words} style={{ display: 'contents' }}>
            <dt>
              <KeyHint keys={keys} />
            </dt>
            <dd>{matrix(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
