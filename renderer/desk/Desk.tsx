import { LayoutGrid } from 'lucide-react';
import { useState } from 'react';
import type { Grant } from '../../shared/domain/model/people.ts';
import type { DeskView } from '../../shared/domain/view/desk-view.ts';
import { commonMessages } from '../../shared/i18n/common.ts';
import { deskMessages } from '../../shared/i18n/desk.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { textsTeamMessages } from '../../shared/i18n/texts-team.ts';
import { useConnection } from '../client/hooks.tsx';
import { LoadedOnOpening } from '../features/documents/opening/LoadedOnOpening.tsx';
import { BoardPlace } from '../features/documents/team/BoardPlace.tsx';
import { DeskTexts } from '../features/documents/team/DeskTexts.tsx';
import { TeamTextsProvider } from '../features/documents/team/team-texts-context.tsx';
import { Problem } from '../features/doing/Problem.tsx';
import { useDoing } from '../features/doing/use-doing.ts';
import { DeskDrafting } from '../features/drafting/DeskDrafting.tsx';
import {
  MaterialProvider,
  type Material,
  type TraceNode,
  useMaterial,
} from '../features/material/material-context.tsx';
import { PaperEntry } from '../features/paper/PaperEntry.tsx';
import { grants } from '../features/people/grants.ts';
import { Registration } from '../features/people/Registration.tsx';
import { SortingBench } from '../features/sorting/SortingBench.tsx';
import { Speakers } from '../features/speakers/Speakers.tsx';
import { TraceDrawer } from '../features/trace/TraceDrawer.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { LanguagePicker } from '../ui/controls/LanguagePicker.tsx';
import { SegmentedControl } from '../ui/controls/SegmentedControl.tsx';
import { UndoButton } from '../ui/controls/UndoButton.tsx';
import { DeskFrame } from '../ui/frame/DeskFrame.tsx';
import { Stack } from '../ui/frame/Stack.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { Badge } from '../ui/status/Badge.tsx';
import { BrokenPage } from '../ui/status/BrokenPage.tsx';
import { ConnectionWord } from '../ui/status/ConnectionWord.tsx';
import { EmptyState } from '../ui/status/EmptyState.tsx';
import { FallBack } from '../ui/status/FallBack.tsx';
import { FunctionChoice } from './FunctionChoice.tsx';
import { useDeskTexts } from './use-desk-texts.ts';
import styles from './desk.module.css';
import { Waiting } from './Waiting.tsx';

const connectionWords = { connected: 'connected', connecting: 'connecting', away: 'reconnecting' } as const;

interface DeskProps {
  readonly view: DeskView;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The functions of one desk, one at a time. */
export function Desk({ view, language, onLanguage }: DeskProps) {
  const t = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const doing = useDoing();
  const { state } = useConnection();
  const granted = grants.filter((grant) => view.grants.includes(grant));
  const [chosen, choose] = useState<Grant | null>(null);
  const shown = chosen !== null && granted.includes(chosen) ? chosen : granted[0];
  const [traced, trace] = useState<TraceNode | null>(null);
  const [edited, edit] = useState<string | null>(null);
  const mayDraft = view.grants.includes('drafting');
  const undoable = granted.some((grant) => grant !== 'paper' && grant !== 'speakers') ? view.undo : null;

  const material: Material = {
    cards: view.cards,
    themes: view.themes,
    statements: view.statements,
    evidence: view.evidence,
    ballots: {},
    framework: view.framework,
    readings: view.readings,
    comments: [],
    meetings: {},
    steps: {},
    languages: view.languages,
    sealed: 0,
    isSafe: false,
    mayHold: false,
    trace,
    edit: (statement) => {
      if (!mayDraft) return;
      trace(null);
      choose('drafting');
      edit(statement);
    },
    show: null,
  };
  const texts = useDeskTexts(view);
  return (
    <MaterialProvider value={material}>
      <TeamTextsProvider value={texts}>
        <DeskFrame
          title={view.title}
          functions={
            shown !== undefined && <FunctionChoice granted={granted} shown={shown} onChoose={choose} />
          }
          state={
            <>
              {view.rehearsal && <Badge tone="amber">{common('rehearsal')}</Badge>}
              <UndoButton
                what={undoable?.label}
                onUndo={() => doing.go('undo', { own: true, ...(undoable ? { at: undoable.at } : {}) })}
              />
              <LanguagePicker value={language} onChange={onLanguage} offered={['en', 'fr']} />
              <ConnectionWord connection={connectionWords[state]} />
            </>
          }
        >
          <Waiting />
          <Problem of={doing} />
          <FallBack again={shown} renderInstead={(onRetry) => <BrokenPage onRetry={onRetry} />}>
            {shown === undefined && <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>}
            {shown === 'registration' && <Registration view={view} />}
            {shown === 'sorting' && <Sorting />}
            {shown === 'drafting' && <Drafting edited={edited} onEdit={edit} />}
            {shown === 'paper' && <PaperEntry view={view} />}
            {shown === 'speakers' && <Speakers view={view} />}
          </FallBack>
        </DeskFrame>
        <TraceDrawer node={traced} onClose={() => trace(null)} mayWork={mayDraft} />
      </TeamTextsProvider>
    </MaterialProvider>
  );
}

const loadFramework = () =>
  import('../features/framework/DeskFramework.tsx').then(({ DeskFramework }) => DeskFramework);

/** Drafting: statements by stage, the texts that are written together, or the framework. */
function Drafting(props: {
  readonly edited: string | null;
  readonly onEdit: (statement: string | null) => void;
}) {
  const { edited, onEdit } = props;
  const t = useMessages(deskMessages);
  const { framework } = useMaterial();
  const [side, setSide] = useState<'statements' | 'texts' | 'framework'>('statements');
  return (
    <Stack gap={12} align="stretch">
      {edited === null && (
        <SegmentedControl
          label={t('function.drafting')}
          segments={[
            { value: 'statements', label: t('drafting.statements') },
            { value: 'texts', label: t('drafting.texts') },
            { value: 'framework', label: t('drafting.framework') },
          ]}
          value={side}
          onChange={setSide}
        />
      )}
      {edited === null && side === 'texts' && <DeskTexts />}
      {edited === null && side === 'framework' && framework !== null && (
        <LoadedOnOpening load={loadFramework}>
          {(DeskFramework) => <DeskFramework framework={framework} />}
        </LoadedOnOpening>
      )}
      {(edited !== null || side === 'statements') && <DeskDrafting edited={edited} onEdit={onEdit} />}
    </Stack>
  );
}

/** Sorting: one card at a time, or all of them on the board. */
function Sorting() {
  const t = useMessages(deskMessages);
  const texts = useMessages(textsTeamMessages);
  const [isOnBoard, setOnBoard] = useState(false);
  if (isOnBoard) {
    return (
      <div className={styles['board']}>
        <BoardPlace back={texts('board.backDesk')} onBack={() => setOnBoard(false)} />
      </div>
    );
  }
  return (
    <Stack gap={12} align="stretch">
      <div>
        <Button size="compact" icon={LayoutGrid} onPress={() => setOnBoard(true)}>
          {t('sorting.board')}
        </Button>
      </div>
      <SortingBench />
    </Stack>
  );
}
