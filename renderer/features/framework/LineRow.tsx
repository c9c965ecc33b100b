import { PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { type LineRef, refKey } from '../../../shared/framework/lines.ts';
import type { LineStatus } from '../../../shared/domain/model/framework.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useDraft, useOpenedDraft } from './draft/draft-context.tsx';
import { useArrival } from './draft/going.tsx';
import { LineSigns } from './draft/LineSigns.tsx';
import { useLineOf } from './draft/use-line-of.ts';
import { useWriting } from './draft/use-writing.ts';
import { WrittenLine } from './draft/WrittenLine.tsx';
import styles from './framework.module.css';

interface LineRowProps {
  readonly line: LineRef;
  readonly label: string;
  readonly children?: ReactNode;
  readonly meta?: readonly string[];
  readonly status?: LineStatus;
}

/** One line of the framework with its source ticks: a press on them gives its chain, one on the pen opens it for writing. */
export function LineRow({ line, label, children, meta = [], status }: LineRowProps) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const { isWriting, open, done, pencil } = useWriting();
  useArrival((wanted) => {
    if (wanted === refKey(line)) open();
  });
  if (isWriting && draft !== null) {
    return (
      <li className={styles['line']}>
        <LineTicks line={line} label={label} />
        <WrittenLine line={line} onDone={done} />
      </li>
    );
  }
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
        <Signs line={line} />
      </div>
      {draft !== null && (
        <button
          ref={pencil}
          type="button"
          data-pencil=""
          className={styles['pencil']}
          aria-label={t('write.change', { kind: label })}
          onClick={open}
        >
          <PenLine aria-hidden />
        </button>
      )}
    </li>
  );
}

/** What is to be known of a line of the draft. */
function Signs({ line }: { readonly line: LineRef }) {
  const opened = useOpenedDraft();
  const whole = useLineOf(line);
  return opened === null || whole === null ? null : <LineSigns line={whole} isShort />;
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
