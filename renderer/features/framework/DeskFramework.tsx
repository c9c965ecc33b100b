import { useState } from 'react';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { MaterialProvider, useMaterial } from '../material/material-context.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { TraceDrawer } from '../trace/TraceDrawer.tsx';
import type { TraceNode } from '../material/material-context.tsx';
import { type OpenedFramework, OpenDraft } from './draft/OpenDraft.tsx';
import styles from './draft/draft.module.css';
import { countsOf, FrameworkParts } from './FrameworkParts.tsx';
import { type PartId, partIds, PartList } from './PartList.tsx';

/** Versions are adopted and circulated, and comments answered, on the console. */
const deskParts = partIds.filter((part) => part !== 'comments');

/** The framework at a desk: the same draft, written together with the console and the other desks. */
export function DeskFramework({ framework }: { readonly framework: FrameworkView }) {
  return <OpenDraft framework={framework}>{(opened) => <Desk opened={opened} />}</OpenDraft>;
}

function Desk({ opened }: { readonly opened: OpenedFramework }) {
  const material = useMaterial();
  const doing = useDoing();
  const [part, setPart] = useState<PartId>('elements');
  const [traced, trace] = useState<TraceNode | null>(null);
  return (
    <MaterialProvider value={{ ...material, framework: opened.framework, trace }}>
      <div className={styles['desk']}>
        <PartList
          parts={deskParts}
          current={part}
          counts={countsOf(opened.framework)}
          onGo={(to) => {
            setPart(to);
            trace(null);
          }}
        />
        <FrameworkParts opened={opened} page="desk" part={part} isTraced={traced !== null} doing={doing} />
      </div>
      <TraceDrawer node={traced} onClose={() => trace(null)} mayWork={false} />
    </MaterialProvider>
  );
}
