import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { Scene, Shape, TextShape } from './scene.ts';

/** Arabic and Hebrew letters, their extensions and presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const FONTS = {
  machine:
    "'Source Sans 3 Variable', 'Noto Naskh Arabic Variable', 'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif",
  room: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Noto Serif', serif",
};

export interface SceneSvgProps {
  readonly scene: Scene;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
  /** Fixed size in pixels; without it the figure fills the width that it is given. */
  readonly fixed?: boolean;
  readonly className?: string;
}

/**
 * A scene as SVG: presentation attributes only, so that it needs no style rule
 * and passes the strictest content security policy.
 */
export function SceneSvg({ scene, label, fixed, className }: SceneSvgProps): ReactElement {
  return createElement(
    'svg',
    {
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      width: fixed === true ? scene.width : '100%',
      ...(fixed === true ? { height: scene.height } : {}),
      role: 'img',
      'aria-label': label,
      direction: 'ltr',
      className,
    },
    scene.background === undefined
      ? null
      : createElement('rect', {
          width: scene.width,
          height: scene.height,
          fill: scene.background,
        }),
    ...scene.shapes.map((shape, index) => drawn(shape, index)),
  );
}

function drawn(shape: Shape, key: number): ReactElement {
  switch (shape.kind) {
    case 'rect':
      return createElement('rect', {
        key,
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        fill: shape.fill ?? 'none',
        stroke: shape.stroke,
        strokeWidth: shape.strokeWidth,
      });
    case 'line':
      return createElement('line', {
        key,
        x1: shape.x1,
        y1: shape.y1,
        x2: shape.x2,
        y2: shape.y2,
        stroke: shape.stroke,
        strokeWidth: shape.strokeWidth,
        strokeDasharray: shape.dash?.join(' '),
      });
    case 'path':
      return createElement('path', {
        key,
        d: shape.d,
        fill: shape.fill ?? 'none',
        stroke: shape.stroke,
        strokeWidth: shape.strokeWidth,
      });
    case 'text':
      return drawnText(shape, key);
  }
}

/** In a text of right-to-left direction, SVG's `start` is the right edge. */
function drawnText(shape: TextShape, key: number): ReactElement {
  const turned = RIGHT_TO_LEFT.test(shape.text);
  const anchor =
    turned && shape.anchor !== 'middle' ? (shape.anchor === 'start' ? 'end' : 'start') : shape.anchor;
  return createElement(
    'text',
    {
      key,
      x: shape.x,
      y: shape.y,
      fill: shape.fill,
      fontSize: shape.size,
      fontFamily: FONTS[shape.voice ?? 'machine'],
      fontWeight: shape.bold === true ? 600 : 400,
      textAnchor: anchor,
      ...(turned ? { direction: 'rtl' } : {}),
    },
    shape.text,
  );
}
