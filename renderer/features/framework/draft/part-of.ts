import type { FrameworkPart } from '../../../../shared/domain/model/framework.ts';
import type { LineKind } from '../../../../shared/framework/lines.ts';

const parts: { readonly [kind in LineKind]: FrameworkPart | null } = {
  element: 'elements',
  relation: 'relations',
  term: 'glossary',
  principle: 'principles',
  recommendation: 'recommendations',
  indicator: 'indicators',
  action: 'actions',
  cell: null,
  matrix: null,
  diagram: null,
};

/** The list in which a line of a kind stands; null for what stands in none. */
export function partOf(kind: LineKind): FrameworkPart | null {
  return parts[kind];
}

/** What a line of each list is called when it is pointed at. */
export const kindOf: { readonly [part in FrameworkPart]: LineKind } = {
  elements: 'element',
  relations: 'relation',
  glossary: 'term',
  principles: 'principle',
  recommendations: 'recommendation',
  indicators: 'indicator',
  actions: 'action',
};
