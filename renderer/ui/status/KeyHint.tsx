import { Fragment } from 'react';
import styles from './KeyHint.module.css';

/** Keys as they stand on the keyboard: `<KeyHint keys="Ctrl+Enter" />`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles['keys']} dir="ltr">
      {(keys === '+' ? [keys] : keys.split('+')).map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd className={styles['key']}>{key}</kbd>
        </Fragment>
      ))}
    </kbd>
  );
}
