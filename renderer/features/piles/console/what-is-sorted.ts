import type { Field } from '../../ballot/fields.ts';

/** What is sorted into piles: the room's cards, or statements. */
export const whatIsSorted: Field = {
  kind: 'choice',
  name: 'of',
  label: 'piles.field.of',
  options: [
    { value: 'cards', label: 'piles.of.cards' },
    { value: 'statements', label: 'piles.of.statements' },
  ],
};
