import type { FrameworkContent, Provenance } from '../domain/model/framework.ts';
import { nothing } from './lines.ts';

/** What was made of an object, or makes it. */
type Recall = <Value extends object>(of: Value, make: () => Value) => Value;

/** The same framework with other sources. */
export function withSources(
  content: FrameworkContent,
  change: (from: Provenance) => Provenance,
): FrameworkContent {
  return changed(content, change, (_of, make) => make());
}

const bare = new WeakMap<object, object>();

/** The same framework without its sources. A line and a list that are the same object come out as the same object. */
export function withoutSources(content: FrameworkContent): FrameworkContent {
  return changed(
    content,
    () => nothing,
    (of, make) => {
      const made = (bare.get(of) as typeof of | undefined) ?? make();
      bare.set(of, made);
      return made;
    },
  );
}

function changed(
  content: FrameworkContent,
  change: (from: Provenance) => Provenance,
  recall: Recall,
): FrameworkContent {
  const each = <Row extends { readonly from: Provenance }>(rows: readonly Row[]): readonly Row[] =>
    recall(rows, () => rows.map((row) => recall(row, () => ({ ...row, from: change(row.from) }))));
  const { matrices } = content;
  return {
    ...content,
    elements: each(content.elements),
    relations: each(content.relations),
    matrices: recall(matrices, () =>
      matrices.map((matrix) => recall(matrix, () => ({ ...matrix, cells: each(matrix.cells) }))),
    ),
    glossary: each(content.glossary),
    principles: each(content.principles),
    recommendations: each(content.recommendations),
    indicators: each(content.indicators),
    actions: each(content.actions),
  };
}
