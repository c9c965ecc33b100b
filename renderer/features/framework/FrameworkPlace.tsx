import { Stamp } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { type LineKind, type LineRef, refKey } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { CommentsPart } from '../comments/CommentsPart.tsx';
import { useConsole } from '../console/console-context.tsx';
import { PlaceFrame } from '../console/PlaceFrame.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { MaterialProvider, type TraceNode } from '../material/material-context.tsx';
import { useConsoleMaterial } from '../material/use-console-material.ts';
import { TraceDrawer } from '../trace/TraceDrawer.tsx';
import { AdoptDialog } from './AdoptDialog.tsx';
import { GoingProvider, type Wanted } from './draft/going.tsx';
import { type OpenedFramework, OpenDraft } from './draft/OpenDraft.tsx';
import { FileMenu } from './FileMenu.tsx';
import { countsOf, FrameworkParts } from './FrameworkParts.tsx';
import { type PartId, partIds, PartList } from './PartList.tsx';
import styles from './framework.module.css';
import { Templates } from './Templates.tsx';

/** The part in which a line of each kind stands; relations stand in the forms of elements. */
const placeOf: { readonly [kind in LineKind]: PartId } = {
  element: 'elements',
  relation: 'elements',
  cell: 'matrices',
  matrix: 'matrices',
  diagram: 'drawings',
  term: 'glossary',
  principle: 'principles',
  recommendation: 'recommendations',
  indicator: 'indicators',
  action: 'actions',
};

/** The console's Framework: what was agreed as elements, matrices and recommendations, each line with its sources. */
export function FrameworkPlace() {
  const { view } = useConsole();
  const t = useMessages(frameworkMessages);
  const { framework, documents } = view;
  const doing = useDoing();
  // Begun by a template or a file; where somebody else began, its document is there.
  const isBegun = framework.draft !== null || documents.some(({ kind }) => kind === 'framework');
  if (!isBegun) {
    const begin = (template: FrameworkContent): void =>
      doing.go('framework.draft', {
        content: template as unknown as JsonObject,
        replaces: framework.hash,
      });
    return (
      <PlaceFrame>
        <EmptyState
          title={t('empty.title')}
          action={
            <>
              <Templates onBegin={begin} />
              <FileMenu content={null} title={view.about?.title ?? ''} />
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
    <OpenDraft framework={framework} frame={PlaceFrame}>
      {(opened) => <Place opened={opened} />}
    </OpenDraft>
  );
}

function Place({ opened }: { readonly opened: OpenedFramework }) {
  const { view, go } = useConsole();
  const t = useMessages(frameworkMessages);
  const doing = useDoing();
  const { framework } = opened;
  const [part, setPart] = useState<PartId>('drawings');
  const [traced, trace] = useState<TraceNode | null>(null);
  const [isAdopting, setAdopting] = useState(false);
  const [wanted, want] = useState<Wanted | null>(null);
  const goToLine = (line: LineRef): void => {
    setAdopting(false);
    trace(null);
    setPart(placeOf[line.kind]);
    want({ key: refKey(line) });
  };
  const edit = useCallback((statement: string): void => go('material', statement), [go]);
  const material = useConsoleMaterial({ framework, trace, edit });
  return (
    <MaterialProvider value={material}>
      <PlaceFrame
        left={
          <PartList
            parts={partIds}
            current={part}
            counts={{ ...countsOf(framework), comments: view.comments.comments.length }}
            onGo={(to) => {
              setPart(to);
              want(null);
              trace(null);
            }}
          />
        }
        actions={
          <>
            <FileMenu content={framework.draft} title={view.about?.title ?? ''} />
            <Button variant="primary" size="large" icon={Stamp} onPress={() => setAdopting(true)}>
              {t('adopt.open')}
            </Button>
          </>
        }
        overlays={
          <>
            <TraceDrawer node={traced} onClose={() => trace(null)} mayWork={false} />
            {isAdopting && (
              <AdoptDialog framework={framework} onClose={() => setAdopting(false)} onGo={goToLine} />
            )}
          </>
        }
      >
        {part === 'comments' ? (
          <div className={cx(styles['place'], traced !== null && styles['traced'])}>
            <div className={styles['head']}>
              <Text as="h1" size="title">
                {t('part.comments')}
              </Text>
            </div>
            <CommentsPart framework={framework} />
          </div>
        ) : (
          <GoingProvider value={wanted}>
            <FrameworkParts
              opened={opened}
              page="console"
              part={part}
              isTraced={traced !== null}
              doing={doing}
            />
          </GoingProvider>
        )}
      </PlaceFrame>
    </MaterialProvider>
  );
}
