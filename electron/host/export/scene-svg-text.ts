import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Scene } from '../../../shared/figures/scene.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';

/** A scene as SVG inside an HTML page: it fills the column, and needs no namespace. */
export function inlineSvg(scene: Scene, label: string): string {
  return renderToStaticMarkup(createElement(SceneSvg, { scene, label }));
}

/** A scene as an SVG file. */
export function svgFile(scene: Scene, label: string): string {
  const markup = renderToStaticMarkup(createElement(SceneSvg, { scene, label, fixed: true }));
  return markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}
