import type { ReactNode } from 'react';
import type { TeamCard, TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useCardText } from '../material/CardWords.tsx';
import { type TraceNode, useMaterial } from '../material/material-context.tsx';
import styles from './trace.module.css';

export type Go = (to: TraceNode) => void;

/** One part of a chain, left out where it is empty. */
export function TracePart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface TraceLinkProps {
  readonly code: string;
  readonly children: ReactNode;
  readonly extra?: string | undefined;
  readonly lang?: string;
  readonly onPress: () => void;
}

export function TraceLink({ code, children, extra, lang, onPress }: TraceLinkProps) {
  return (
    <button type="button" className={styles['link']} onClick={onPress}>
      <span className={styles['code']}>{code}</span>
      <span className={styles['words']} dir="auto" lang={lang}>
        {children}
        {extra !== undefined && extra !== '' && <span className={styles['extra']}>{extra}</span>}
      </span>
    </button>
  );
}

/** Cards of a chain, and how many of them the team may not read yet. */
export function CardLinks({
  ids,
  go,
  title,
}: {
  readonly ids: readonly string[];
  readonly go: Go;
  readonly title: string;
}) {
  const t = useMessages(materialMessages);
  const { cards } = useMaterial();
  const textOf = useCardText();
  const readable = ids.flatMap((id) => cards[id] ?? []);
  const sealed = ids.length - readable.length;
  if (ids.length === 0) return null;
  return (
    <TracePart title={title}>
      {readable.map((card) => (
        <TraceLink
          key={card.id}
          code={String(card.number)}
          lang={card.language}
          extra={saidBy(card)}
          onPress={() => go({ kind: 'card', id: card.id })}
        >
          {textOf(card)}
        </TraceLink>
      ))}
      {sealed > 0 && <p className={styles['muted']}>{t('trace.sealed', { count: sealed })}</p>}
    </TracePart>
  );
}

function saidBy(card: TeamCard): string {
  return [card.category, card.table].filter(Boolean).join(' · ');
}

interface StatementLinksProps {
  readonly rows: readonly TeamStatement[];
  readonly go: Go;
  readonly title: string;
}

export function StatementLinks({ rows, go, title }: StatementLinksProps) {
  if (rows.length === 0) return null;
  return (
    <TracePart title={title}>
      {rows.map((row) => (
        <TraceLink
          key={row.id}
          code={`S${row.number}`}
          lang={row.language}
          onPress={() => go({ kind: 'statement', id: row.id })}
        >
          {row.text}
        </TraceLink>
      ))}
    </TracePart>
  );
}

/** Statements, in the order of their numbers, that fulfil a condition. */
export function useStatements(keep: (row: TeamStatement) => boolean): readonly TeamStatement[] {
  const { statements } = useMaterial();
  return Object.values(statements)
    .filter(keep)
    .sort((a, b) => a.number - b.number);
}
