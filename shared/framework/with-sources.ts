import type { FrameworkContent, Provenance } from '../domain/model/framework.ts';

/** The same framework with other sources. */
export function withSources(
  content: FrameworkContent,
  change: (from: Provenance) => Provenance,
): FrameworkContent {
  const each = <Row extends { readonly from: Provenance }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, from: change(row.from) }));
  return {
    ...content,
    elements: each(content.elements),
    relations: each(content.relations),
    matrices: content.matrices.map((matrix) => ({ ...matrix, cells: each(matrix.cells) })),
    glossary: each(content.glossary),
    principles: each(content.principles),
    recommendations: each(content.recommendations),
    indicators: each(content.indicators),
    actions: each(content.actions),
  };
}
