import { Stamp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { useConsole } from '../console/console-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { PlaceFrame } from '../console/PlaceFrame.tsx';
import { MaterialProvider, type Material, type TraceNode } from '../material/material-context.tsx';
import { TraceDrawer } from '../trace/TraceDrawer.tsx';
import { AdoptDialog } from './AdoptDialog.tsx';
import { CoverageList } from './CoverageList.tsx';
import { Drawings } from './Drawings.tsx';
import { Elements } from './Elements.tsx';
import { Actions, Glossary, Indicators, Principles, Recommendations } from './Lists.tsx';
import { FileMenu } from './FileMenu.tsx';
import { type WrittenPart, writtenParts } from './line-fields.ts';
import { AddLine } from './LineTools.tsx';
import { Matrices } from './Matrices.tsx';
import { type PartId, PartList } from './PartList.tsx';
import { Templates } from './Templates.tsx';
import { Versions } from './Versions.tsx';
import styles from './framework.module.css';

/** The console's Framework: what was agreed as elements, matrices and recommendations, each line with its sources. */
export function FrameworkPlace() {
  const { view, isSafe, go } = useConsole();
  const t = useMessages(frameworkMessages);
  const { framework } = view;
  const doing = useDoing();
  const [part, setPart] = useState<PartId>('drawings');
  const [traced, trace] = useState<TraceNode | null>(null);
  const [isAdopting, setAdopting] = useState(false);
  const material = useMemo<Material>(
    () => ({
      cards: view.cards,
      themes: view.themes,
      statements: view.statements,
      evidence: view.evidence,
      ballots: view.ballots,
      framework: view.framework,
      steps: Object.fromEntries(Object.values(view.steps).map((step) => [step.id, step.title])),
      languages: view.about?.languages ?? ['en'],
      sealed: view.sealedCards,
      isSafe,
      mayHold: true,
      trace,
      edit: (statement) => go('material', statement),
    }),
    [view, isSafe, go],
  );
  const content = framework.draft;
  const begin = (template: FrameworkContent): void =>
    doing.go('framework.draft', { content: template as unknown as JsonObject, replaces: framework.hash });
  if (content === null) {
    return (
      <PlaceFrame>
        <EmptyState
          title={t('empty.title')}
          action={
            <>
              <Templates onBegin={begin} />
              <FileMenu content={null} replaces={framework.hash} doing={doing} />
            </>
          }
        >
          {t('empty.text')}
        </EmptyState>
        <Problem of={doing} />
      </PlaceFrame>
    );
  }
  return (
    <MaterialProvider value={material}>
      <PlaceFrame
        left={
          <PartList
            current={part}
            counts={countsOf(content, framework)}
            onGo={(to) => {
              setPart(to);
              trace(null);
            }}
          />
        }
        actions={
          <>
            <FileMenu content={content} replaces={framework.hash} doing={doing} />
            <Button variant="primary" size="large" icon={Stamp} onPress={() => setAdopting(true)}>
              {t('adopt.open')}
            </Button>
          </>
        }
        overlays={
          <>
            <TraceDrawer node={traced} onClose={() => trace(null)} mayWork={false} />
            {isAdopting && <AdoptDialog framework={framework} onClose={() => setAdopting(false)} />}
          </>
        }
      >
        <div className={cx(styles['place'], traced !== null && styles['traced'])}>
          <div className={styles['head']}>
            <Text as="h1" size="title">
              {t(`part.${part}`)}
            </Text>
            <State framework={framework} />
            <Problem of={doing} />
            {isWritten(part) && <AddLine part={part} />}
          </div>
          <Chosen part={part} content={content} framework={framework} />
        </div>
      </PlaceFrame>
    </MaterialProvider>
  );
}

function isWritten(part: PartId): part is WrittenPart {
  return part in writtenParts;
}

function State({ framework }: { readonly framework: FrameworkView }) {
  const t = useMessages(frameworkMessages);
  const last = framework.versions.at(-1);
  if (last === undefined) return <p className={styles['meta']}>{t('draft.first')}</p>;
  const { number, name, hash } = last;
  return (
    <p className={styles['meta']}>
      {t(hash === framework.hash ? 'draft.same' : 'draft.after', { number, name })}
    </p>
  );
}

function countsOf(
  content: FrameworkContent,
  framework: FrameworkView,
): { readonly [part in PartId]: number | null } {
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
    versions: framework.versions.length,
  };
}

interface ChosenProps {
  readonly part: PartId;
  readonly content: FrameworkContent;
  readonly framework: FrameworkView;
}

function Chosen({ part, content, framework }: ChosenProps) {
  const t = useMessages(frameworkMessages);
  if (countsOf(content, framework)[part] === 0 && part !== 'versions')
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
  }
}
