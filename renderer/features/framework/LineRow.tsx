import type { ReactNode } from 'react';
import { type LineRef, refKey } from '../../../shared/framework/lines.ts';
import type { LineStatus } from '../../../shared/domain/model/framework.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './framework.module.css';

interface LineRowProps {
  readonly line: LineRef;
  readonly label: string;
  readonly children?: ReactNode;
  readonly meta?: readonly string[];
  readonly status?: LineStatus;
}

/** One line of the framework with its source ticks: a press on them gives its chain. */
export function LineRow({ line, label, children, meta = [], status }: LineRowProps) {
  const t = useMessages(frameworkMessages);
  return (
    <li className={styles['line']}>
      <LineTicks line={line} label={label} />
      <div className={styles['matter']}>
        <p className={styles['label']} dir="auto">
          {label}
        </p>
        {children}
        {(meta.length > 0 || (status !== undefined && status !== 'draft')) && (
          <p className={styles['meta']}>
            {status !== undefined && status !== 'draft' && (
              <Badge tone={toneOf(status)}>{t(`status.${status}`)}</Badge>
            )}
            {meta.map((part) => (
              <span key={part} dir="auto">
                {part}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

export function LineTicks({ line, label }: { readonly line: LineRef; readonly label: string }) {
  const t = useMessages(frameworkMessages);
  const { framework, trace } = useMaterial();
  const origin = framework?.origins[refKey(line)];
  const count = origin === undefined ? 0 : origin.inputs + origin.evidence;
  return (
    <SourceTicks
      count={count}
      label={t('ticks.label', { label, count })}
      onPress={() => trace({ kind: 'line', id: refKey(line) })}
    />
  );
}

function toneOf(status: LineStatus): 'accent' | 'amber' | 'plain' {
  if (status === 'agreed' || status === 'adopted') return 'accent';
  return status === 'no-consensus' || status === 'not-adopted' ? 'amber' : 'plain';
}
