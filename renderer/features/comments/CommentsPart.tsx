import { Send } from 'lucide-react';
import { useState } from 'react';
import type { CirculationView } from '../../../shared/domain/view/comments-view.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { useConsole } from '../console/console-context.tsx';
import { UndoOwn } from '../framework/draft/UndoOwn.tsx';
import { CirculateDialog } from './CirculateDialog.tsx';
import { CirculationRow } from './CirculationRow.tsx';
import { CommentList } from './CommentList.tsx';
import { LogMenu } from './LogMenu.tsx';
import { TakeIn } from './TakeIn.tsx';
import styles from './comments.module.css';

type Version = FrameworkView['versions'][number];

/** Comments between meetings: a version goes out, files come back, each comment is answered. */
export function CommentsPart({ framework }: { readonly framework: FrameworkView }) {
  const t = useMessages(commentsTeamMessages);
  const { view } = useConsole();
  const { circulations, comments } = view.comments;
  const [sending, setSending] = useState<Version | null>(null);
  const newest = framework.versions.findLast(({ content }) => content !== null);
  const versionOf = ({ version }: CirculationView): Version | null =>
    framework.versions.find(({ id }) => id === version) ?? null;
  const isNewestOut = circulations.some(({ version }) => version === newest?.id);
  return (
    <>
      {circulations.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          action={
            newest !== undefined && (
              <Button variant="primary" icon={Send} onPress={() => setSending(newest)}>
                {t('circulate')}
              </Button>
            )
          }
        >
          {t(newest === undefined ? 'none.adopt' : 'none.text')}
        </EmptyState>
      ) : (
        <Stack gap={24} align="stretch">
          <ul className={styles['rows']}>
            {circulations.toReversed().map((row) => (
              <CirculationRow
                key={row.id}
                row={row}
                onMore={() => setSending(versionOf(row))}
                isThere={versionOf(row)?.content !== null}
              />
            ))}
          </ul>
          <Stack isRow gap={8}>
            {!isNewestOut && newest !== undefined && (
              <Button variant="primary" icon={Send} onPress={() => setSending(newest)}>
                {t('circulate')}
              </Button>
            )}
            {comments.length > 0 && <LogMenu />}
            {comments.some(({ kind }) => kind === 'change-wanted') && <UndoOwn />}
          </Stack>
          <TakeIn />
          <CommentList comments={comments} versions={framework.versions} />
        </Stack>
      )}
      {sending !== null && (
        <CirculateDialog
          key={sending.id}
          version={sending}
          isMore={circulations.some((row) => row.version === sending.id && row.closedAt === null)}
          onClose={() => setSending(null)}
        />
      )}
    </>
  );
}
