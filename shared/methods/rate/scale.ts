import { assertNever } from '../../util/assert-never.ts';

/** The scale that a statement is rated on. */
export type RatingScale = { readonly kind: 'agreement5' } | { readonly kind: 'nine' };

/** The values of a scale, from the lowest up; counts of a tally follow this order. */
export function scaleValues(scale: RatingScale): readonly number[] {
  switch (scale.kind) {
    case 'agreement5':
      return [1, 2, 3, 4, 5];
    case 'nine':
      return [1, 2, 3, 4, 5, 6, 7, 8, 9];
    default:
      return assertNever(scale);
  }
}
