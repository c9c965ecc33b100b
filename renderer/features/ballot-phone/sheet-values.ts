import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { Voting } from './voting.ts';

/** What somebody gives to each statement: how many units, or which place; what is left out is not in it. */
export type SheetValues = { readonly [statement: string]: number };

/** The values of answers as the host keeps them. */
export function valuesOf(answers: { readonly [statement: string]: JsonObject }): SheetValues {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([statement, { value }]) =>
      typeof value === 'number' ? [[statement, value] as const] : [],
    ),
  );
}

export function sameValues(one: SheetValues, other: SheetValues): boolean {
  const used = (values: SheetValues): string[] =>
    Object.entries(values)
      .filter(([, value]) => value > 0)
      .map(([statement, value]) => `${statement} ${value}`)
      .toSorted();
  return used(one).join() === used(other).join();
}

/** The statements that this seat is asked. */
export function askedItems({ ballot, own }: Pick<Voting, 'ballot' | 'own'>): readonly BallotItemView[] {
  return ballot.items.filter(
    ({ statement, withdrawn }) => withdrawn === null && !own.recused.includes(statement),
  );
}

/** The statements of an order, the first one first. */
export function inOrder(values: SheetValues): readonly string[] {
  return Object.entries(values)
    .toSorted((one, other) => one[1] - other[1])
    .map(([statement]) => statement);
}

/** An order as places from 1 on. */
export function asPlaces(order: readonly string[]): SheetValues {
  return Object.fromEntries(order.map((statement, index) => [statement, index + 1]));
}
