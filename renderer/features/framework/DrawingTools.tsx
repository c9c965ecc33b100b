import { Image, Plus, Printer, Projector, Shapes } from 'lucide-react';
import { memo } from 'react';
import type { RefObject } from 'react';
import type { Diagram, DiagramSpec } from '../../../shared/domain/model/framework.ts';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import { diagramTypes } from '../../../shared/framework/draw-as.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { lineAt, refKey } from '../../../shared/framework/lines.ts';
import { drawingMessages } from '../../../shared/i18n/drawing.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useDraft } from './draft/draft-context.tsx';
import { savePng, saveSvg } from './save-picture.ts';
import styles from './drawings.module.css';

interface DrawingToolsProps {
  readonly diagrams: readonly Diagram[];
  readonly diagram: Diagram;
  /** How it is drawn, or was asked to be. */
  readonly way: DiagramSpec['type'];
  /** The id of what is drawn; null where that way does not suit it. */
  readonly shown: string | null;
  /** Another way than its own; null: its own. */
  readonly type: DiagramSpec['type'] | null;
  /** Nodes were moved by hand. */
  readonly isMoved: boolean;
  readonly isWhole: boolean;
  /** What a screen reader says instead. */
  readonly label: string;
  /** Holds the picture, once it is there. */
  readonly figure: RefObject<HTMLDivElement | null>;
  readonly show: ((slide: Slide) => void) | null;
  readonly onChoose: (id: string) => void;
  readonly onType: (type: DiagramSpec['type']) => void;
  readonly onWhole: (isWhole: boolean) => void;
  readonly onPrint: () => void;
}

/** Which drawing and how, and what can be done with it. Drawn anew only where something of it changed. */
export const DrawingTools = memo(function Tools(props: DrawingToolsProps) {
  const { diagrams, diagram, way, shown, type, isMoved, isWhole, label, figure, show } = props;
  const t = useMessages(frameworkMessages);
  const d = useMessages(drawingMessages);
  const draft = useDraft();
  const svg = (): SVGSVGElement | null => figure.current?.querySelector('svg') ?? null;
  const named = { title: diagram.title, label };
  return (
    <div className={styles['tools']}>
      <Select
        label={t('drawing.which')}
        options={diagrams.map(({ id, title }) => ({ value: id, label: title }))}
        value={diagram.id}
        onChange={props.onChoose}
      />
      <Select
        label={t('drawing.as')}
        options={diagramTypes.map((each) => ({
          value: each,
          label: d(`type.${each}`),
        }))}
        value={way}
        onChange={props.onType}
      />
      <Switch isSelected={isWhole} onChange={props.onWhole}>
        {t('drawing.whole')}
      </Switch>
      <div className={styles['acts']}>
        {show !== null && shown !== null && (
          <Button
            size="compact"
            icon={Projector}
            onPress={() => show({ kind: 'drawing', diagram: diagram.id, as: type })}
          >
            {t('stage')}
          </Button>
        )}
        {draft !== null && diagram.spec.type !== 'matrix' && <AddElement diagram={diagram.id} />}
        {draft !== null && isMoved && shown !== null && (
          <Button size="compact" variant="plain" onPress={() => draft.unnudge(shown)}>
            {t('drawing.automatic')}
          </Button>
        )}
        {shown !== null && (
          <>
            <Button size="compact" icon={Shapes} onPress={() => saveSvg(svg(), named)}>
              {t('drawing.svg')}
            </Button>
            <Button size="compact" icon={Image} onPress={() => void savePng(svg(), named)}>
              {t('drawing.png')}
            </Button>
            <Button size="compact" icon={Printer} onPress={props.onPrint}>
              {t('drawing.print')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
});

/** Adds an element that the drawing does not show. Drawn another way it is the same drawing: it stands in its own. */
function AddElement({ diagram }: { readonly diagram: string }) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const content = useMaterial().framework?.draft ?? emptyFramework;
  const used = new Set(lineAt(content, refKey({ kind: 'diagram', id: diagram }))?.uses.map(refKey));
  const absent = content.elements.filter(({ id }) => !used.has(refKey({ kind: 'element', id })));
  if (draft === null || absent.length === 0) return null;
  return (
    <PopoverButton trigger={t('drawing.add')} title={t('drawing.add')} icon={Plus} size="compact">
      {(close) => (
        <SearchPicker
          label={t('drawing.add.which')}
          options={absent.map(({ id, label: name }) => ({ value: id, label: name }))}
          value={undefined}
          onChange={(id) => {
            if (id === undefined) return;
            draft.addToDiagram(diagram, id);
            close();
          }}
        />
      )}
    </PopoverButton>
  );
}
