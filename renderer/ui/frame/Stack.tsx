import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Stack.module.css';

export type Space = 4 | 8 | 12 | 16 | 24 | 40 | 64;

export interface StackProps {
  readonly children: ReactNode;
  readonly gap?: Space;
  /** Side by side, wrapping, instead of one below the other. */
  readonly isRow?: boolean;
  readonly align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  readonly justify?: 'start' | 'center' | 'end' | 'between';
}

/** Things below or beside each other, with one of the seven spaces between them. */
export function Stack({ children, gap = 16, isRow = false, align, justify }: StackProps) {
  return (
    <div
      className={cx(
        isRow ? styles['row'] : styles['stack'],
        styles[`gap${gap}`],
        align === undefined ? styles['natural'] : styles[`align-${align}`],
        justify !== undefined && styles[`justify-${justify}`],
      )}
    >
      {children}
    </div>
  );
}
