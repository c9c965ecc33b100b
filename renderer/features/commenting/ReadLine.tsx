import type { ReactNode } from 'react';
import { type LineRef, refKey } from '../../../shared/framework/lines.ts';
import { LineComments } from './LineComments.tsx';
import styles from './commenting.module.css';

interface ReadLineProps {
  readonly line: LineRef;
  readonly label: string;
  /** What other words begin from; where it is empty, there is nothing to reword. */
  readonly words?: string;
  readonly meta?: readonly string[];
  readonly children?: ReactNode;
}

/** One line as people read it who comment on it. */
export function ReadLine({ line, label, words = label, meta = [], children }: ReadLineProps) {
  const told = meta.filter((part) => part !== '');
  return (
    <li className={styles['line']}>
      <p className={styles['label']} dir="auto">
        {label}
      </p>
      {told.length > 0 && (
        <p className={styles['meta']}>
          {told.map((part) => (
            <span key={part} dir="auto">
              {part}
            </span>
          ))}
        </p>
      )}
      {children}
      <LineComments line={refKey(line)} label={label} words={words} />
    </li>
  );
}

export function More({ children }: { readonly children: string }) {
  if (children === '') return null;
  return (
    <p className={styles['more']} dir="auto">
      {children}
    </p>
  );
}
