import { useState } from 'react';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { HistoryPanel } from '../documents/history/HistoryPanel.tsx';
import { Problem } from '../doing/Problem.tsx';
import type { Doing } from '../doing/use-doing.ts';
import { CoverageList } from './CoverageList.tsx';
import { DraftTools, type DraftSide } from './draft/DraftTools.tsx';
import { useArrival } from './draft/going.tsx';
import type { OpenedFramework } from './draft/OpenDraft.tsx';
import { TakenOutDialog } from './draft/TakenOutDialog.tsx';
import { useUndoKeys } from './draft/use-undo-keys.ts';
import { isWritten } from './draft/WrittenLine.tsx';
import { Drawings } from './Drawings.tsx';
import { Elements } from './Elements.tsx';
import styles from './framework.module.css';
import { AddLine } from './LineTools.tsx';
import { Actions, Glossary, Indicators, Principles, Recommendations } from './Lists.tsx';
import { AddMatrix } from './matrices/AddMatrix.tsx';
import { Matrices } from './Matrices.tsx';
import type { PartId } from './PartList.tsx';
import { useDraftState } from './use-draft-state.ts';
import { Versions } from './Versions.tsx';

interface FrameworkPartsProps {
  readonly opened: OpenedFramework;
  readonly page: 'console' | 'desk';
  readonly part: PartId;
  /** The drawer of the trace covers the right side. */
  readonly isTraced: boolean;
  readonly doing: Doing;
}

/** One part of the framework as it is written together, under who is here and what can be taken back. */
export function FrameworkParts({ opened, page, part, isTraced, doing }: FrameworkPartsProps) {
  const t = useMessages(frameworkMessages);
  const { framework, text, session } = opened;
  const [side, setSide] = useState<DraftSide>('draft');
  useUndoKeys();
  useArrival(() => setSide('draft'));
  return (
    <div className={cx(styles['place'], isTraced && styles['traced'])}>
      <div className={styles['head']}>
        <Text as="h1" size="title">
          {t(`part.${part}`)}
        </Text>
        <DraftState framework={framework} />
        <TakenOutDialog />
        <DraftTools opened={opened} side={side} onSide={setSide} />
        <Problem of={doing} />
        {side === 'draft' && isWritten(part) && <AddLine part={part} />}
        {side === 'draft' && part === 'matrices' && <AddMatrix content={framework.draft ?? emptyFramework} />}
      </div>
      {side === 'history' ? (
        <HistoryPanel text={text} session={session} page={page} />
      ) : (
        <Chosen part={part} framework={framework} />
      )}
    </div>
  );
}

/** By itself: it speaks up a moment after the letters, and nothing else is drawn anew for it. */
function DraftState({ framework }: { readonly framework: FrameworkView }) {
  return <p className={styles['meta']}>{useDraftState(framework)}</p>;
}

/** How much each part holds; null for what is no list. */
export function countsOf({ draft, versions }: FrameworkView): { readonly [part in PartId]: number | null } {
  const content = draft ?? emptyFramework;
  return {
    drawings: content.diagrams.length,
    elements: content.elements.length,
    matrices: content.matrices.length,
    recommendations: content.recommendations.length,
    principles: content.principles.length,
    glossary: content.glossary.length,
    indicators: content.indicators.length,
    actions: content.actions.length,
    coverage: null,
    versions: versions.length,
    comments: null,
  };
}

function Chosen({ part, framework }: { readonly part: PartId; readonly framework: FrameworkView }) {
  const t = useMessages(frameworkMessages);
  const content = framework.draft ?? emptyFramework;
  if (countsOf(framework)[part] === 0 && part !== 'versions')
    return <p className={styles['meta']}>{t('empty.part')}</p>;
  switch (part) {
    case 'drawings':
      return <Drawings content={content} />;
    case 'elements':
      return <Elements content={content} />;
    case 'matrices':
      return <Matrices content={content} />;
    case 'recommendations':
      return <Recommendations content={content} />;
    case 'principles':
      return <Principles content={content} />;
    case 'glossary':
      return <Glossary content={content} />;
    case 'indicators':
      return <Indicators content={content} />;
    case 'actions':
      return <Actions content={content} />;
    case 'coverage':
      return framework.coverage === null ? null : <CoverageList coverage={framework.coverage} />;
    case 'versions':
      return <Versions framework={framework} />;
    case 'comments':
      // On the console alone, which has a page of its own for them.
      return null;
  }
}
