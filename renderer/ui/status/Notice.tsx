import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Notice.module.css';

export interface NoticeProps {
  /** Plain tells; amber needs somebody; red is only for loss or block. */
  readonly tone?: 'plain' | 'amber' | 'red';
  readonly title?: string;
  readonly children?: ReactNode;
  /** The button that mends it. */
  readonly action?: ReactNode;
  /** Read out when it appears; off for notices that stand on the page from the start. */
  readonly isLive?: boolean;
}

const icons = { plain: Info, amber: TriangleAlert, red: OctagonAlert } as const;

/** A message in its place on the page: what is the matter, and what to do. */
export function Notice({ tone = 'plain', title, children, action, isLive = false }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      className={cx(styles['notice'], styles[tone])}
      role={isLive ? (tone === 'red' ? 'alert' : 'status') : undefined}
    >
      <Icon className={styles['icon']} aria-hidden />
      <div className={styles['texts']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
