import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import { cardView, isShown, largeCategory, standsUnderTable } from './parts.ts';

/**
 * The categories that a statement's shown cards come from, listed together, where they are large enough.
 *
 * Cards that stand under their tables give none, not even where a table has no name: with both, one author could be
 * named. Under Chatham House no table is told of any card.
 */
export function traceCategories(state: Consultation, inputs: readonly Input[]): string[] {
  const tellsTables = state.about?.release !== 'chatham-house';
  const labels = inputs
    .filter((input) => isShown(state, input))
    .flatMap((input) => {
      const { category } = cardView(state, input);
      if (tellsTables && standsUnderTable(state, input)) return category ?? [];
      return category ?? largeCategory(state, input.category) ?? [];
    });
  return [...new Set(labels)].toSorted();
}
