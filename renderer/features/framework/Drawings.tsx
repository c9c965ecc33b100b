import { memo, startTransition, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Diagram, DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { diagramAs, whyNotAs } from '../../../shared/framework/draw-as.ts';
import { type DrawingWords, drawingWords } from '../../../shared/framework/drawing-words.ts';
import { lineAt, type LineKind, refKey } from '../../../shared/framework/lines.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import { type Language, languageOf } from '../../../shared/i18n/language.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useClient } from '../../client/hooks.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useDraft } from './draft/draft-context.tsx';
import { useArrival } from './draft/going.tsx';
import { DrawingFigure } from './DrawingFigure.tsx';
import { DrawingTable } from './DrawingTable.tsx';
import { DrawingTools } from './DrawingTools.tsx';
import { PrintDrawing } from './print/PrintDrawing.tsx';
import { UnsuitedWay } from './UnsuitedWay.tsx';
import { useDrawing } from './use-drawing.ts';
import { useIsDark } from './use-is-dark.ts';
import styles from './drawings.module.css';

/** Letters of a drawing on the console, in px at its own size. */
const text = 14;

/** The drawings of the framework: each can be drawn another way, pressed for its sources, moved by hand and saved. */
export function Drawings({ content }: { readonly content: FrameworkContent }) {
  const t = useMessages(frameworkMessages);
  const own = useLanguage();
  const { languages, trace, show } = useMaterial();
  // A drawing speaks the language of its framework, whoever looks at it.
  const language = languageOf(languages[0] ?? '') ?? own;
  const [chosen, choose] = useState(content.diagrams[0]?.id ?? '');
  const [type, setType] = useState<DiagramSpec['type'] | null>(null);
  const [isWhole, setWhole] = useState(true);
  const client = useClient();
  const [printed, setPrinted] = useState<number | null>(null);
  const figure = useRef<HTMLDivElement>(null);
  const words = useMemo(() => drawingWords(language), [language]);
  const diagram = content.diagrams.find(({ id }) => id === chosen) ?? content.diagrams[0];
  const shown = useMemo(
    () => (diagram === undefined ? null : diagramAs(content, diagram, type ?? diagram.spec.type)),
    [content, diagram, type],
  );
  const label = useMemo(
    () => (shown === null ? '' : describeDrawing(content, shown.spec, words)),
    [content, shown, words],
  );
  useArrival((wanted) => {
    const at = content.diagrams.find(({ id }) => refKey({ kind: 'diagram', id }) === wanted);
    if (at === undefined) return;
    choose(at.id);
    setType(null);
  });
  // The list closes first: were the picture in the way, the page would be laid out twice.
  const onChoose = useCallback((id: string): void => {
    startTransition(() => {
      choose(id);
      setType(null);
    });
  }, []);
  const onType = useCallback((as: DiagramSpec['type']): void => startTransition(() => setType(as)), []);
  const onPrint = useCallback(() => setPrinted(client.now()), [client]);
  // The picture comes first, its table behind it.
  const table = useDeferredValue(
    useMemo(() => (shown === null ? null : { content, spec: shown.spec, label }), [content, shown, label]),
  );
  if (diagram === undefined) return null;
  const way = type ?? diagram.spec.type;
  const unsuited = whyNotAs(content, diagram, way);
  return (
    <div className={styles['drawings']}>
      <DrawingTools
        diagrams={content.diagrams}
        diagram={diagram}
        way={way}
        type={type}
        shown={shown?.id ?? null}
        isMoved={shown !== null && content.layout[shown.id] !== undefined}
        isWhole={isWhole}
        label={label}
        figure={figure}
        show={show}
        {...{ onChoose, onType, onWhole: setWhole, onPrint }}
      />
      {unsuited !== null && <UnsuitedWay content={content} unsuited={unsuited} />}
      {shown !== null && (
        <div ref={figure}>
          <Picture {...{ content, shown, language, label, isWhole }} />
        </div>
      )}
      <p className={styles['note']}>
        <button
          type="button"
          className={styles['whence']}
          onClick={() => trace({ kind: 'line', id: refKey({ kind: 'diagram', id: diagram.id }) })}
        >
          {t('drawing.trace')}
        </button>
        {diagram.note !== '' && <span dir="auto">{diagram.note}</span>}
      </p>
      {table !== null && <Table table={table} words={words} />}
      {printed !== null && shown !== null && (
        <PrintDrawing
          content={content}
          diagram={shown}
          title={diagram.title}
          words={words}
          now={printed}
          onDone={() => setPrinted(null)}
        />
      )}
    </div>
  );
}

interface PictureProps {
  readonly content: FrameworkContent;
  readonly shown: Pick<Diagram, 'id' | 'spec'>;
  readonly language: Language;
  readonly label: string;
  readonly isWhole: boolean;
}

/** The drawing itself: a large one comes a moment later, and then nothing around it is drawn anew. */
function Picture({ content, shown, language, label, isWhole }: PictureProps) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const { trace } = useMaterial();
  const isDark = useIsDark();
  const direction = readingDirection(content);
  const options = useMemo(
    () => ({ theme: isDark ? DARK : LIGHT, size: { width: 960, text }, direction }),
    [isDark, direction],
  );
  const drawing = useDrawing({ content, diagram: shown, language, options });
  if (drawing === null) return <p role="status">{t('drawing.comes')}</p>;
  const { spec } = shown;
  const lineOf = (id: string): { readonly kind: LineKind; readonly id: string } => {
    if (spec.type === 'matrix') return { kind: 'cell', id };
    const isIndicator = content.indicators.some((row) => row.id === id);
    return { kind: isIndicator ? 'indicator' : 'element', id };
  };
  const mirror = direction === 'rtl' ? -1 : 1;
  const move = (node: string, by: { readonly x: number; readonly y: number }): void => {
    const before = content.layout[shown.id]?.[node] ?? { x: 0, y: 0 };
    const away = { x: before.x + (by.x * mirror) / text, y: before.y + by.y / text };
    draft?.nudge(shown.id, node, away);
  };
  return (
    <DrawingFigure
      // Shapes of another drawing are other shapes.
      key={shown.id}
      drawing={drawing}
      label={label}
      isWhole={isWhole}
      nameOf={(id) => lineAt(content, refKey(lineOf(id)))?.label ?? id}
      onTrace={(id) => trace({ kind: 'line', id: refKey(lineOf(id)) })}
      onMove={draft === null || spec.type === 'matrix' || spec.type === 'house' ? undefined : move}
      text={text}
    />
  );
}

interface TableProps {
  readonly table: {
    readonly content: FrameworkContent;
    readonly spec: DiagramSpec;
    readonly label: string;
  };
  readonly words: DrawingWords;
}

const Table = memo(function DeferredTable({ table, words }: TableProps) {
  const { content, spec, label } = table;
  return <DrawingTable content={content} spec={spec} words={words} description={label} />;
});
