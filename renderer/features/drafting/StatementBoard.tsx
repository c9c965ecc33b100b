import { type ReactNode, useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Binned } from '../documents/team/Binned.tsx';
import { TeamText } from '../documents/team/TeamText.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './drafting.module.css';
import { concernsOf, isApart, stages } from './statements.ts';

interface StatementBoardProps {
  readonly statements: readonly TeamStatement[];
  /** Where a filter hides all of them. */
  readonly nothing: ReactNode;
}

/** Draft → Checked → Translated → Ready, and below what was merged, split or dropped. */
export function StatementBoard({ statements, nothing }: StatementBoardProps) {
  const t = useMessages(draftingMessages);
  const { statements: all } = useMaterial();
  const [opened, open] = useState<string | null>(null);
  const apart = statements.filter(isApart);
  const standing = statements.filter((row) => !isApart(row));
  if (opened !== null) {
    return (
      <div className={styles['together']}>
        <TeamText key={opened} id={opened} back={t('edit.back')} onBack={() => open(null)} />
      </div>
    );
  }
  if (Object.keys(all).length === 0) {
    return <EmptyState title={t('board.empty.title')}>{t('board.empty.text')}</EmptyState>;
  }
  if (statements.length === 0) return nothing;
  return (
    <div className={styles['stageWhole']}>
      <div className={styles['board']}>
        {stages.map((stage) => {
          const rows = standing.filter((row) => row.stage === stage);
          return (
            <section key={stage} className={styles['stage']} aria-label={t(`stage.${stage}`)}>
              <header className={styles['stageHead']}>
                <Text as="h2" isStrong>
                  {t(`stage.${stage}`)}
                </Text>
                <Text as="span" tone="muted" isNumber>
                  {rows.length}
                </Text>
              </header>
              <div className={styles['stageRows']}>
                {rows.length === 0 ? (
                  <Text size="small" tone="muted">
                    {t('stage.none')}
                  </Text>
                ) : (
                  rows.map((row) => <Item key={row.id} statement={row} />)
                )}
              </div>
            </section>
          );
        })}
      </div>
      {apart.length > 0 && (
        <details className={styles['apart']}>
          <summary>{t('board.apart', { count: apart.length })}</summary>
          {apart.map((row) => (
            <Item key={row.id} statement={row} />
          ))}
        </details>
      )}
      <Binned kind="wording" onOpen={open} />
    </div>
  );
}

function Item({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(draftingMessages);
  const { languages, edit } = useMaterial();
  // What was decided is not remarked on any more.
  const isOpen = statement.status === 'open' || statement.status === 'not-agreed';
  const concerns = isOpen ? concernsOf(statement, languages).length : 0;
  return (
    <button type="button" className={styles['item']} onClick={() => edit(statement.id)}>
      <span className={styles['code']}>{`S${statement.number}`}</span>
      <span className={styles['words']} dir="auto" lang={statement.language}>
        {statement.text}
      </span>
      <span className={styles['meta']}>
        <SourceTicks count={statement.inputs + statement.evidence} />
        {statement.status !== 'open' && <span>{t(`status.${statement.status}`)}</span>}
        {concerns > 0 && <span className={styles['amber']}>{t('concern.count', { count: concerns })}</span>}
        {statement.dissents.length > 0 && (
          <span>
            {t('edit.dissents')} {statement.dissents.length}
          </span>
        )}
      </span>
    </button>
  );
}
