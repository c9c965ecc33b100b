import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { DiagramBox, Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { cx } from '../../ui/cx.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './drawings.module.css';

/** Heights of letters that an arrow key moves a node. */
const step = 0.5;

/** The console's bars and the frame around a drawing, in px. */
const besides = 220;
/** A drawing fitted into a low window is no narrower, in px. */
const least = 300;

interface Moving {
  readonly id: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly by: { readonly x: number; readonly y: number };
}

interface DrawingFigureProps {
  readonly drawing: Drawing;
  readonly label: string;
  readonly isWhole: boolean;
  readonly nameOf: (id: string) => string;
  readonly onTrace: (id: string) => void;
  /** In units of the drawing; undefined where nothing may be moved. */
  readonly onMove: ((id: string, by: { readonly x: number; readonly y: number }) => void) | undefined;
  readonly text: number;
}

/** A drawing whose nodes can be pressed for their chain, and moved by hand or with Alt and an arrow key. */
export function DrawingFigure(props: DrawingFigureProps) {
  const { drawing, label, isWhole, nameOf, onTrace, onMove, text } = props;
  const t = useMessages(frameworkMessages);
  const { scene, boxes } = drawing;
  const frame = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const wasMoved = useRef(false);
  const scale = (): number => (frame.current?.getBoundingClientRect().width ?? scene.width) / scene.width;

  const down = (event: PointerEvent<HTMLButtonElement>, id: string): void => {
    wasMoved.current = false;
    if (onMove === undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setMoving({ id, from: { x: event.clientX, y: event.clientY }, by: { x: 0, y: 0 } });
  };
  const move = (event: PointerEvent<HTMLButtonElement>): void => {
    if (moving === null) return;
    const by = { x: event.clientX - moving.from.x, y: event.clientY - moving.from.y };
    if (Math.hypot(by.x, by.y) > 6) wasMoved.current = true;
    setMoving({ ...moving, by });
  };
  const up = (): void => {
    if (moving === null) return;
    setMoving(null);
    const { id, by } = moving;
    if (wasMoved.current) onMove?.(id, { x: by.x / scale(), y: by.y / scale() });
  };
  const key = (event: KeyboardEvent, id: string): void => {
    const by = arrows[event.key];
    if (by === undefined || !event.altKey || onMove === undefined) return;
    event.preventDefault();
    onMove(id, { x: by.x * step * text, y: by.y * step * text });
  };
  const style = (box: DiagramBox) => ({
    left: `${(box.x / scene.width) * 100}%`,
    top: `${(box.y / scene.height) * 100}%`,
    width: `${(box.width / scene.width) * 100}%`,
    height: `${(box.height / scene.height) * 100}%`,
    ...(moving?.id === box.id ? { transform: `translate(${moving.by.x}px, ${moving.by.y}px)` } : {}),
  });
  return (
    <div className={cx(styles['view'], isWhole && styles['whole'])}>
      <div
        ref={frame}
        className={styles['frame']}
        style={isWhole ? { maxWidth: wholeWidth(scene) } : { width: scene.width }}
      >
        <SceneSvg scene={scene} label={label} />
        {boxes.map((box) => (
          <button
            key={box.id}
            type="button"
            className={cx(styles['node'], onMove !== undefined && styles['movable'])}
            style={style(box)}
            aria-label={t('ticks.press', { label: nameOf(box.id) })}
            aria-keyshortcuts={
              onMove === undefined ? undefined : 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown'
            }
            onPointerDown={(event) => down(event, box.id)}
            onPointerMove={move}
            onPointerUp={up}
            onPointerCancel={() => setMoving(null)}
            onKeyDown={(event) => key(event, box.id)}
            onClick={() => {
              if (!wasMoved.current) onTrace(box.id);
            }}
          />
        ))}
      </div>
    </div>
  );
}

/**
 * The width at which a drawing is seen as a whole: no wider than what it stands in, no higher than the window beside the
 * bars, and no larger than reads well; a very small window is scrolled.
 */
function wholeWidth({ width, height }: Drawing['scene']): string {
  const ratio = width / height;
  return `min(${width * 1.4}px, max((100vh - ${besides}px) * ${ratio.toFixed(4)}, ${Math.min(width, least)}px))`;
}

const arrows: { readonly [key: string]: { readonly x: number; readonly y: number } | undefined } = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
