import { useMemo, useState } from 'react';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { cx } from '../../../ui/cx.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { AttributionProvider } from '../attribution-context.ts';
import { DocumentEditor } from '../editor/DocumentEditor.tsx';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { OpenDocument } from '../opening/OpenDocument.tsx';
import { ReferenceProvider } from '../reading/reference-context.ts';
import { RightEnded } from '../RightEnded.tsx';
import { storePicture } from '../store-picture.ts';
import { useRemarkActs } from '../use-remark-acts.ts';
import { AdoptDialog } from './AdoptDialog.tsx';
import { AdoptionLine } from './AdoptionLine.tsx';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { TeamBoard } from './TeamBoard.tsx';
import { TeamTextHead, type TextSide } from './TeamTextHead.tsx';
import { useReferences } from './use-references.ts';
import { WordingBeside } from './WordingBeside.tsx';

interface TeamTextPageProps {
  readonly text: TeamDocument;
  readonly back: string;
  readonly onBack: () => void;
}

/** A text with all that belongs to it: writing, who may, its history, adoption. */
export function TeamTextPage({ text, back, onBack }: TeamTextPageProps) {
  const { refer } = useReferences();
  const [side, setSide] = useState<TextSide>('text');
  const [isAdopting, setAdopting] = useState(false);
  const isAdoptedHere = text.kind === 'notes' || text.kind === 'narrative';
  return (
    <AttributionProvider value={text.attribution}>
      <ReferenceProvider value={refer}>
        <div className={styles['page']}>
          <TeamTextHead
            text={text}
            side={side}
            onSide={setSide}
            back={back}
            onBack={onBack}
            {...(isAdoptedHere ? { onAdopt: () => setAdopting(true) } : {})}
          />
          <OpenDocument id={text.id}>
            {(session) => (
              <>
                <RightEnded session={session} />
                <AdoptionLine text={text} session={session} />
                <Side text={text} session={session} side={side} />
                {isAdopting && (
                  <AdoptDialog text={text} session={session} onClose={() => setAdopting(false)} />
                )}
              </>
            )}
          </OpenDocument>
        </div>
      </ReferenceProvider>
    </AttributionProvider>
  );
}

interface SideProps {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
  readonly side: TextSide;
}

function Side({ text, session, side }: SideProps) {
  const { surface, statements } = useTeamTexts();
  const statement = text.statement === null ? undefined : statements[text.statement];
  if (side === 'history') {
    return (
      <div className={styles['body']}>
        <HistoryPanel text={text} session={session} page={surface} />
      </div>
    );
  }
  if (text.kind === 'board') return <TeamBoard text={text} session={session} />;
  return (
    <div className={cx(styles['body'], statement !== undefined && styles['pair'])}>
      <Editor text={text} session={session} />
      {statement !== undefined && <WordingBeside text={text} session={session} statement={statement} />}
    </div>
  );
}

function Editor({ text, session }: Omit<SideProps, 'side'>) {
  const t = useMessages(textsTeamMessages);
  const { surface } = useTeamTexts();
  const { references } = useReferences();
  const remark = useRemarkActs(text.id, null);
  const away = t('page.away');
  const onPicture = useMemo(
    () => storePicture(text.id, { surface, seat: '' }, away),
    [text.id, surface, away],
  );
  return (
    <div className={styles['editor']}>
      <DocumentEditor
        session={session}
        view={text}
        references={references}
        onPicture={onPicture}
        remark={remark}
      />
    </div>
  );
}
