import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is being done, or counted. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Instead of "41 of 60": a sentence of one's own. */
  readonly text?: ReactNode;
  readonly onCancel?: () => void;
  /** What the button says; "Stop" unless given. */
  readonly cancel?: string;
}

/** How far something is, in numbers and as a bar; long work can be stopped. */
export function ProgressBar({ label, done, total, text, onCancel, cancel }: ProgressBarProps) {
  const words = useKitMessages();
  return (
    <div className={styles['progress']}>
      <div className={styles['texts']}>
        <span>{label}</span>
        <span className={styles['count']}>{text ?? words('progress', { done, total })}</span>
      </div>
      <div className={styles['row']}>
        <progress
          className={styles['track']}
          value={done}
          max={Math.max(total, 1)}
          aria-label={label}
          aria-valuetext={words('progress', { done, total })}
        />
        {onCancel !== undefined && (
          <Button size="compact" onPress={onCancel}>
            {cancel ?? words('stopWork')}
          </Button>
        )}
      </div>
    </div>
  );
}
