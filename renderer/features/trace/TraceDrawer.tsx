import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { lineRef } from '../../../shared/framework/lines.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Drawer } from '../../ui/overlays/Drawer.tsx';
import { type TraceNode, useMaterial } from '../material/material-context.tsx';
import { CardTrace } from './CardTrace.tsx';
import { BallotTrace, EvidenceTrace, ThemeTrace } from './OtherTraces.tsx';
import { LineTrace } from './LineTrace.tsx';
import { StatementTrace } from './StatementTrace.tsx';
import { useChains } from './use-chains.ts';

interface TraceDrawerProps {
  readonly node: TraceNode | null;
  readonly onClose: () => void;
  /** Whether cards may be translated and flags answered here. */
  readonly mayWork: boolean;
}

/** The chain from evidence and inputs to ballots, both ways; a press on any link goes there. */
export function TraceDrawer({ node, onClose, mayWork }: TraceDrawerProps) {
  const t = useMessages(materialMessages);
  // What was gone through inside the drawer; it begins anew with another start.
  const [path, setPath] = useState<{ readonly from: TraceNode | null; readonly steps: readonly TraceNode[] }>(
    {
      from: node,
      steps: [],
    },
  );
  const steps = path.from === node ? path.steps : [];
  const shown = steps.at(-1) ?? node;
  const go = (to: TraceNode): void => setPath({ from: node, steps: [...steps, to] });
  return (
    <Drawer title={t('trace.title')} isOpen={node !== null} onClose={onClose}>
      {steps.length > 0 && (
        <Button
          size="compact"
          variant="plain"
          icon={ArrowLeft}
          onPress={() => setPath({ from: node, steps: steps.slice(0, -1) })}
        >
          {t('trace.back')}
        </Button>
      )}
      {shown !== null && <Node key={`${shown.kind}-${shown.id}`} node={shown} go={go} mayWork={mayWork} />}
    </Drawer>
  );
}

interface NodeProps {
  readonly node: TraceNode;
  readonly go: (to: TraceNode) => void;
  readonly mayWork: boolean;
}

function Node({ node, go, mayWork }: NodeProps) {
  const t = useMessages(materialMessages);
  const { cards, statements, themes, evidence, ballots } = useMaterial();
  const chains = useChains();
  const gone = <p>{t('trace.gone')}</p>;
  switch (node.kind) {
    case 'card': {
      const card = cards[node.id];
      return card === undefined ? gone : <CardTrace card={card} go={go} mayWork={mayWork} />;
    }
    case 'statement': {
      const row = statements[node.id];
      return row === undefined ? gone : <StatementTrace statement={row} go={go} />;
    }
    case 'theme': {
      const theme = themes.find((row) => row.id === node.id);
      return theme === undefined ? gone : <ThemeTrace theme={theme} go={go} />;
    }
    case 'evidence': {
      const source = evidence.find((row) => row.id === node.id);
      return source === undefined ? gone : <EvidenceTrace source={source} go={go} />;
    }
    case 'line': {
      const ref = lineRef(node.id);
      const line = ref === null ? null : chains.line(ref);
      return line === null ? gone : <LineTrace line={line} go={go} />;
    }
    case 'ballot': {
      const ballot = ballots[node.id];
      return ballot === undefined ? gone : <BallotTrace ballot={ballot} go={go} />;
    }
  }
}
