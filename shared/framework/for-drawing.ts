import type { FrameworkContent } from '../domain/model/framework.ts';
import { withoutSources } from './with-sources.ts';

const bare = new WeakMap<FrameworkContent, FrameworkContent>();

/** A framework without its sources, its recommendations and its drawings: nothing that a picture does not show. */
export function forDrawing(content: FrameworkContent): FrameworkContent {
  const known = bare.get(content) ?? {
    ...withoutSources(content),
    diagrams: [],
    glossary: [],
    principles: [],
    recommendations: [],
    actions: [],
  };
  bare.set(content, known);
  return known;
}
