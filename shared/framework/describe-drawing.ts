import type { DiagramSpec, FrameworkContent } from '../domain/model/framework.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { resolving } from './draw.ts';
import type { DrawingWords } from './drawing-words.ts';
import { headingLabel } from './lines.ts';

/** A drawing in words: what a screen reader says instead of it. */
export function describeDrawing(content: FrameworkContent, spec: DiagramSpec, words: DrawingWords): string {
  const { t, list } = words;
  const of = resolving(content, words);
  const names = (ids: readonly string[]): string => list(of.nodes(ids).map(({ label }) => label)) || '–';
  const links = (ids: readonly string[]): readonly string[] =>
    linkRows(content, ids, words).map(sentence(words));
  switch (spec.type) {
    case 'nested':
      return [
        t('say.nested', { layers: names(spec.layers) }),
        ...(spec.outside.length === 0 ? [] : [t('say.outside', { outside: names(spec.outside) })]),
        ...(spec.overlay.length === 0 ? [] : [t('say.across', { overlay: names(spec.overlay) })]),
      ].join(' ');
    case 'layers':
      return [t('say.layers', { layers: names(spec.layers) }), ...links(spec.relations)].join(' ');
    case 'cycle':
      return [
        t('say.cycle', { steps: names(spec.steps) }),
        ...(spec.centre === null ? [] : [t('say.centre', { centre: names([spec.centre]) })]),
      ].join(' ');
    case 'matrix': {
      const matrix = content.matrices.find(({ id }) => id === spec.matrix);
      const headings = (
        rows: readonly { readonly id: string; readonly element: string | null; readonly label: string }[],
      ) => list(rows.map((row) => headingLabel(content, row)));
      return t('say.matrix', { rows: headings(matrix?.rows ?? []), cols: headings(matrix?.cols ?? []) });
    }
    case 'theory-of-change':
      return [
        ...spec.stages.map((stage) =>
          t('say.stage', {
            stage: words.stage(stage.id),
            nodes:
              list(
                [...of.nodes(stage.elements), ...of.indicators(stage.indicators)].map(({ label }) => label),
              ) || '–',
          }),
        ),
        ...(spec.assumptions.length === 0
          ? []
          : [t('say.stage', { stage: t('assumptions'), nodes: names(spec.assumptions) })]),
      ].join(' ');
    case 'drivers':
      return [
        ...spec.columns.map((column, index) =>
          t('say.stage', { stage: columnTitle(index, words), nodes: names(column) }),
        ),
        ...links(spec.relations),
      ].join(' ');
    case 'house':
      return t('say.house', {
        roof: names([spec.roof]),
        pillars: names(spec.pillars),
        floors: names(spec.floors),
        foundation: names(spec.foundation),
      });
    case 'stakeholders':
      return t('say.stakeholders', { actors: names(spec.actors) });
    case 'concepts':
      return [t('say.concepts', { nodes: names(spec.elements) }), ...links(spec.relations)].join(' ');
  }
}

/** What a drawing shows, as a table: its links, or its elements with where each stands. */
export function tableOfDrawing(
  content: FrameworkContent,
  spec: DiagramSpec,
  words: DrawingWords,
): FigureTable {
  const { t } = words;
  const of = resolving(content, words);
  if (spec.type === 'matrix') return tableOfMatrix(content, spec.matrix);
  if (spec.type === 'layers' || spec.type === 'drivers' || spec.type === 'concepts') {
    return {
      columns: [t('table.from'), t('table.to'), t('table.how')].map((label) => ({ label, align: 'start' })),
      rows: linkRows(content, spec.relations, words).map(({ source, target, label }) => [
        source,
        target,
        label,
      ]),
    };
  }
  const places: (readonly [string, readonly string[]])[] = [];
  switch (spec.type) {
    case 'nested':
      spec.layers.forEach((id, index) => places.push([String(index + 1), [id]]));
      places.push(['–', spec.outside], ['1–' + String(spec.layers.length), spec.overlay]);
      break;
    case 'cycle':
      spec.steps.forEach((id, index) => places.push([String(index + 1), [id]]));
      break;
    case 'theory-of-change':
      for (const stage of spec.stages) places.push([words.stage(stage.id), stage.elements]);
      places.push([t('assumptions'), spec.assumptions]);
      break;
    case 'house':
      places.push(['▲', [spec.roof]], ['▮', spec.pillars], ['=', spec.floors], ['▬', spec.foundation]);
      break;
    case 'stakeholders':
      for (const id of spec.actors) {
        const standing = content.elements.find((row) => row.id === id)?.standing ?? null;
        places.push([standing === null ? t('unplaced') : t('table.standing', standing), [id]]);
      }
      break;
  }
  return {
    columns: [t('table.node'), t('table.place')].map((label) => ({ label, align: 'start' })),
    rows: places.flatMap(([place, ids]) => of.nodes(ids).map(({ label }) => [label, place])),
  };
}

function columnTitle(index: number, { t }: DrawingWords): string {
  return [t('column.1'), t('column.2'), t('column.3'), t('column.4')][index] ?? '';
}

function tableOfMatrix(content: FrameworkContent, id: string): FigureTable {
  const matrix = content.matrices.find((row) => row.id === id);
  if (matrix === undefined) return { columns: [], rows: [] };
  return {
    columns: ['', ...matrix.cols.map((col) => headingLabel(content, col))].map((label) => ({
      label,
      align: 'start',
    })),
    rows: matrix.rows.map((row) => [
      headingLabel(content, row),
      ...matrix.cols.map((col) =>
        (matrix.cells.find((cell) => cell.row === row.id && cell.col === col.id)?.items ?? []).join('; '),
      ),
    ]),
  };
}

type LinkRow = { readonly source: string; readonly target: string; readonly label: string };

function linkRows(
  content: FrameworkContent,
  ids: readonly string[],
  words: DrawingWords,
): readonly LinkRow[] {
  const names = new Map(content.elements.map(({ id, label }) => [id, label]));
  return resolving(content, words)
    .links(ids, true)
    .map(({ source, target, label }) => ({
      source: names.get(source) ?? source,
      target: names.get(target) ?? target,
      label,
    }));
}

function sentence({ t }: DrawingWords): (row: LinkRow) => string {
  return (row) => `${row.label === '' ? t('say.link', row) : t('say.link.label', row)}.`;
}
