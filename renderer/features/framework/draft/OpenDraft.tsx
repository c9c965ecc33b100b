import { Fragment, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import type { FrameworkView } from '../../../../shared/domain/view/framework-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { AttributionProvider } from '../../documents/attribution-context.ts';
import { useSessionState } from '../../documents/editor/use-session-state.ts';
import { LoadedOnOpening } from '../../documents/opening/LoadedOnOpening.tsx';
import { OpenDocument } from '../../documents/opening/OpenDocument.tsx';
import { useTeamTexts } from '../../documents/team/team-texts-context.tsx';
import { useBegin } from '../../documents/team/use-begin.ts';
import { DraftProvider } from './draft-context.tsx';
import type { openDraftModel } from './draft-model.ts';

/** The draft as it is here now: its document's session, and the view of the framework with what it says. */
export interface OpenedFramework {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
  readonly framework: FrameworkView;
  readonly dropped: number;
}

interface OpenDraftProps {
  readonly framework: FrameworkView;
  /** What stands around it while it is on its way. */
  readonly frame?: ComponentType<{ readonly children: ReactNode }>;
  readonly children: (opened: OpenedFramework) => ReactNode;
}

const loadModel = () => import('./draft-model.ts').then((module) => module.openDraftModel);
const nowhere = (): void => undefined;

/** Opens the one document of the framework's draft, and begins it where nobody has. */
export function OpenDraft({ framework, frame: Frame = Fragment, children }: OpenDraftProps) {
  const t = useMessages(textsMessages);
  const { documents } = useTeamTexts();
  const { doing, begin } = useBegin(nowhere);
  const text = documents.find(({ kind, binnedAt }) => kind === 'framework' && binnedAt === null);
  const asked = useRef(false);
  useEffect(() => {
    if (text !== undefined || asked.current) return;
    asked.current = true;
    void begin({ kind: 'framework' });
  }, [text, begin]);
  if (text === undefined) {
    return (
      <Frame>
        <Problem of={doing} />
        {doing.problem === null && <p role="status">{t('open.loading')}</p>}
      </Frame>
    );
  }
  return (
    <LoadedOnOpening load={loadModel}>
      {(openModel) => (
        <OpenDocument id={text.id}>
          {(session) => <Opened {...{ text, session, framework, openModel, children }} />}
        </OpenDocument>
      )}
    </LoadedOnOpening>
  );
}

interface OpenedProps extends OpenDraftProps {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
  readonly openModel: typeof openDraftModel;
}

function Opened({ text, session, framework, openModel, children }: OpenedProps) {
  const { statements, isSafe } = useTeamTexts();
  const draft = useMemo(() => openModel(session), [openModel, session]);
  useEffect(() => draft.follow(), [draft]);
  useEffect(() => draft.know(statements), [draft, statements]);
  const { content, dropped } = useSyncExternalStore(draft.subscribe, draft.snapshot);
  const { right } = useSessionState(session);
  const opened = useMemo(
    () => ({ draft, mayEdit: right === 'edit', statements, isSafe }),
    [draft, right, statements, isSafe],
  );
  // What is worked out of the draft follows a moment later, from the host.
  const live = useMemo(() => ({ ...framework, draft: content }), [framework, content]);
  return (
    <AttributionProvider value={text.attribution}>
      <DraftProvider value={opened}>{children({ text, session, framework: live, dropped })}</DraftProvider>
    </AttributionProvider>
  );
}
