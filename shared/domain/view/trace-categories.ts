import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import { cardView, isShown, largeCategory } from './parts.ts';

/**
 * The categories that a statement's shown cards come from, listed together, where they are large enough.
 *
 * A card that stands under its table gives none: with both, one author could be named.
 */
export function traceCategories(state: Consultation, inputs: readonly Input[]): string[] {
  const labels = inputs
    .filter((input) => isShown(state, input))
    .flatMap((input) => {
      const { category, table } = cardView(state, input);
      return category ?? (table === null ? (largeCategory(state, input.category) ?? []) : []);
    });
  return [...new Set(labels)].toSorted();
}
