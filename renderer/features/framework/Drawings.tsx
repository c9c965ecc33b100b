import { Image, Plus, Printer, Projector, Shapes } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { diagramAs, diagramTypes } from '../../../shared/framework/draw-as.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { lineAt, type LineKind, refKey } from '../../../shared/framework/lines.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import { drawingMessages } from '../../../shared/i18n/drawing.ts';
import { languageOf } from '../../../shared/i18n/language.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useChains } from '../trace/use-chains.ts';
import { useDraft } from './draft/draft-context.tsx';
import { DrawingFigure } from './DrawingFigure.tsx';
import { DrawingTable } from './DrawingTable.tsx';
import { PrintDrawing } from './PrintDrawing.tsx';
import { savePng, saveSvg } from './save-picture.ts';
import { useDrawing } from './use-drawing.ts';
import { useIsDark } from './use-is-dark.ts';
import styles from './drawings.module.css';

/** Letters of a drawing on the console, in px at its own size. */
const text = 14;

/** The drawings of the framework: each can be drawn another way, pressed for its sources, moved by hand and saved. */
export function Drawings({ content }: { readonly content: FrameworkContent }) {
  const t = useMessages(frameworkMessages);
  const d = useMessages(drawingMessages);
  const own = useLanguage();
  const { languages } = useMaterial();
  // A drawing speaks the language of its framework, whoever looks at it.
  const language = languageOf(languages[0] ?? '') ?? own;
  const isDark = useIsDark();
  const draft = useDraft();
  const chains = useChains();
  const { trace, show } = useMaterial();
  const [chosen, choose] = useState(content.diagrams[0]?.id ?? '');
  const [type, setType] = useState<DiagramSpec['type'] | null>(null);
  const [isWhole, setWhole] = useState(true);
  const [isPrinting, setPrinting] = useState(false);
  const figure = useRef<HTMLDivElement>(null);
  const words = useMemo(() => drawingWords(language), [language]);
  const diagram = content.diagrams.find(({ id }) => id === chosen) ?? content.diagrams[0];
  const shown = useMemo(
    () => (diagram === undefined ? null : diagramAs(content, diagram, type ?? diagram.spec.type)),
    [content, diagram, type],
  );
  const direction = readingDirection(content);
  const options = useMemo(
    () => ({ theme: isDark ? DARK : LIGHT, size: { width: 960, text }, direction }),
    [isDark, direction],
  );
  const drawing = useDrawing({ content, diagram: shown, language, options });
  if (diagram === undefined || shown === null) return null;
  if (drawing === null) return <p role="status">{t('drawing.comes')}</p>;
  const { spec } = shown;
  const kindOf = (id: string): LineKind =>
    spec.type === 'matrix'
      ? 'cell'
      : content.indicators.some((row) => row.id === id)
        ? 'indicator'
        : 'element';
  const label = describeDrawing(content, spec, words);
  const mirror = direction === 'rtl' ? -1 : 1;
  const move = (node: string, by: { readonly x: number; readonly y: number }): void => {
    const before = content.layout[shown.id]?.[node] ?? { x: 0, y: 0 };
    const away = { x: before.x + (by.x * mirror) / text, y: before.y + by.y / text };
    draft?.nudge(shown.id, node, away);
  };
  const used = new Set(
    lineAt(content, refKey({ kind: 'diagram', id: diagram.id }))?.uses.map((line) => refKey(line)),
  );
  // Drawn another way it is the same drawing: what is added stands in its own.
  const absent =
    diagram.spec.type === 'matrix'
      ? []
      : content.elements.filter(({ id }) => !used.has(refKey({ kind: 'element', id })));
  const svg = (): SVGSVGElement | null => figure.current?.querySelector('svg') ?? null;
  const moved = Object.keys(content.layout[shown.id] ?? {});
  return (
    <div className={styles['drawings']}>
      <div className={styles['tools']}>
        <Select
          label={t('drawing.which')}
          options={content.diagrams.map(({ id, title }) => ({ value: id, label: title }))}
          value={diagram.id}
          onChange={(id) => {
            choose(id);
            setType(null);
          }}
        />
        <Select
          label={t('drawing.as')}
          options={diagramTypes.map((each) => ({
            value: each,
            label: d(`type.${each}`),
            isDisabled: diagramAs(content, diagram, each) === null,
          }))}
          value={spec.type}
          onChange={setType}
        />
        <Switch isSelected={isWhole} onChange={setWhole}>
          {t('drawing.whole')}
        </Switch>
        <div className={styles['acts']}>
          {show !== null && (
            <Button
              size="compact"
              icon={Projector}
              onPress={() => show({ kind: 'drawing', diagram: diagram.id, as: type })}
            >
              {t('stage')}
            </Button>
          )}
          {draft !== null && absent.length > 0 && (
            <PopoverButton trigger={t('drawing.add')} title={t('drawing.add')} icon={Plus} size="compact">
              {(close) => (
                <SearchPicker
                  label={t('drawing.add.which')}
                  options={absent.map(({ id, label: name }) => ({ value: id, label: name }))}
                  value={undefined}
                  onChange={(id) => {
                    if (id === undefined) return;
                    draft.addToDiagram(diagram.id, id);
                    close();
                  }}
                />
              )}
            </PopoverButton>
          )}
          {draft !== null && moved.length > 0 && (
            <Button size="compact" variant="plain" onPress={() => draft.unnudge(shown.id)}>
              {t('drawing.automatic')}
            </Button>
          )}
          <Button
            size="compact"
            icon={Shapes}
            onPress={() => saveSvg(svg(), drawing.scene, { title: diagram.title, label })}
          >
            {t('drawing.svg')}
          </Button>
          <Button
            size="compact"
            icon={Image}
            onPress={() => void savePng(svg(), drawing.scene, { title: diagram.title, label })}
          >
            {t('drawing.png')}
          </Button>
          <Button size="compact" icon={Printer} onPress={() => setPrinting(true)}>
            {t('drawing.print')}
          </Button>
        </div>
      </div>
      <div ref={figure}>
        <DrawingFigure
          drawing={drawing}
          label={label}
          isWhole={isWhole}
          nameOf={(id) => chains.line({ kind: kindOf(id), id })?.label ?? id}
          onTrace={(id) => trace({ kind: 'line', id: refKey({ kind: kindOf(id), id }) })}
          onMove={draft === null || spec.type === 'matrix' || spec.type === 'house' ? undefined : move}
          text={text}
        />
      </div>
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
      <DrawingTable content={content} spec={spec} words={words} description={label} />
      {isPrinting && (
        <PrintDrawing
          content={content}
          diagram={shown}
          title={diagram.title}
          words={words}
          onDone={() => setPrinting(false)}
        />
      )}
    </div>
  );
}
