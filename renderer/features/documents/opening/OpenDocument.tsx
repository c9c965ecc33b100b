import type { ReactNode } from 'react';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../../ui/language/SayProvider.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { useSessionState } from '../editor/use-session-state.ts';
import { useDocument } from './use-document.ts';

interface OpenDocumentProps {
  readonly id: string;
  readonly seat?: string;
  readonly children: (session: DocumentSession) => ReactNode;
}

/** What a document holds, once it is here; until then what it waits for, in plain words. */
export function OpenDocument({ id, seat = '', children }: OpenDocumentProps) {
  const t = useMessages(textsMessages);
  const opened = useDocument(id, seat);
  if (opened.state === 'loading') return <Opening />;
  if (opened.state === 'failed') {
    return (
      <EmptyState title={t('open.failed')} action={<Button onPress={opened.retry}>{t('open.retry')}</Button>}>
        {t('open.failed.help')}
      </EmptyState>
    );
  }
  return (
    <Loaded key={opened.session.id} session={opened.session}>
      {children}
    </Loaded>
  );
}

function Opening() {
  const t = useMessages(textsMessages);
  return <p role="status">{t('open.loading')}</p>;
}

function Loaded({
  session,
  children,
}: Pick<OpenDocumentProps, 'children'> & { readonly session: DocumentSession }) {
  const t = useMessages(textsMessages);
  const say = useSay();
  const { loaded, problem } = useSessionState(session);
  if (loaded) return children(session);
  if (problem === null) return <Opening />;
  return <EmptyState title={t('open.refused')}>{say(problem)}</EmptyState>;
}
