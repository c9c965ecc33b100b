import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Card.module.css';
import { SourceTicks } from './SourceTicks.tsx';

export interface CardProps {
  /** The words of the room, as somebody said them. */
  readonly children: ReactNode;
  /** Sources behind it; without it no ticks are drawn. */
  readonly sources?: number;
  /** Opens where it comes from. */
  readonly onSources?: () => void;
  /** A number or code before the words: "S12". */
  readonly code?: string;
  /** Machine words under the text: who, when, state. */
  readonly meta?: ReactNode;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
  /** Presses on the words; Enter and Space too. */
  readonly onPress?: () => void;
  readonly isSelected?: boolean;
  readonly size?: 'normal' | 'large';
  /** Language of the words, where it differs from the page's. */
  readonly lang?: string;
}

/** One card, statement or cell: the room's words in the serif, its sources in the margin, a hairline below. */
export function Card({
  children,
  sources,
  onSources,
  code,
  meta,
  actions,
  onPress,
  isSelected = false,
  size = 'normal',
  lang,
}: CardProps) {
  const words = (
    <>
      {code !== undefined && <span className={styles['code']}>{code}</span>}
      <span className={styles['text']} dir="auto" lang={lang}>
        {children}
      </span>
    </>
  );
  return (
    <article className={cx(styles['card'], styles[size])} data-selected={isSelected || undefined}>
      {sources !== undefined && (
        <div className={styles['margin']}>
          {onSources === undefined ? (
            <SourceTicks count={sources} />
          ) : (
            <SourceTicks count={sources} onPress={onSources} />
          )}
        </div>
      )}
      <div className={styles['content']}>
        {onPress === undefined ? (
          <p className={styles['words']}>{words}</p>
        ) : (
          <button
            type="button"
            className={cx(styles['words'], styles['press'])}
            aria-pressed={isSelected}
            onClick={onPress}
          >
            {words}
          </button>
        )}
        {meta !== undefined && <div className={styles['meta']}>{meta}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </article>
  );
}
