import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useMaterial } from '../material/material-context.tsx';
import { ReasonDialog } from '../material/ReasonDialog.tsx';
import styles from './drafting.module.css';
import { MergeDialog, SplitDialog } from './ReshapingDialogs.tsx';
import { isApart, withoutTail } from './statements.ts';

/** Merges, splits, drops and restores a statement; each can be taken back. */
export function Reshaping({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(draftingMessages);
  const doing = useDoing();
  const { statements, edit } = useMaterial();
  const [open, setOpen] = useState<'merge' | 'split' | 'drop' | null>(null);
  const close = (): void => setOpen(null);
  const { id, number, status } = statement;
  const into = statement.mergedInto === null ? undefined : statements[statement.mergedInto];
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('edit.more')}
      </Text>
      <Stack isRow gap={8}>
        {!isApart(statement) && (
          <>
            <Button onPress={() => setOpen('merge')}>{t('merge.act')}</Button>
            <Button onPress={() => setOpen('split')}>{t('split.act')}</Button>
            <Button onPress={() => setOpen('drop')}>{t('drop.act')}</Button>
          </>
        )}
        {status === 'dropped' && (
          <Button onPress={() => doing.go('statement.restore', { statement: id })}>{t('restore.act')}</Button>
        )}
        {status === 'merged' && into !== undefined && (
          <>
            <Button onPress={() => edit(into.id)}>{`S${into.number}`}</Button>
            <Button
              onPress={() =>
                doing.go('statement.unmerge', {
                  statement: id,
                  into: into.id,
                  inputs: [...withoutTail(into.inputIds, statement.inputIds)],
                  evidence: [...withoutTail(into.evidenceIds, statement.evidenceIds)],
                })
              }
            >
              {t('merge.undo')}
            </Button>
          </>
        )}
        {status === 'split' &&
          Object.values(statements)
            .filter((row) => row.splitFrom === id)
            .map((row) => <Button key={row.id} onPress={() => edit(row.id)}>{`S${row.number}`}</Button>)}
      </Stack>
      <Problem of={doing} />
      {open === 'merge' && <MergeDialog statement={statement} onClose={close} onMerged={edit} />}
      {open === 'split' && <SplitDialog statement={statement} onClose={close} />}
      {open === 'drop' && (
        <ReasonDialog
          title={t('drop.title', { number })}
          text={t('drop.text')}
          confirm={t('drop.do')}
          onClose={close}
          onReason={(reason) => doing.go('statement.drop', { statement: id, reason })}
        />
      )}
    </section>
  );
}
