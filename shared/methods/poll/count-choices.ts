import type { Gathered } from '../../domain/model/gathered.ts';
import type { Choices } from '../method.ts';

/**
 * How many people chose each option; nothing where fewer answered than may be told of.
 *
 * @param chosen what each person chose, by the options' places in the list, from 0
 */
export function countChoices(
  { options, most }: Choices,
  chosen: readonly (readonly number[])[],
  minimum: number,
): Extract<Gathered, { kind: 'choices' }> {
  const answered = chosen.filter((one) => one.length > 0);
  const isWithheld = answered.length > 0 && answered.length < minimum;
  return {
    kind: 'choices',
    options: options.map((text, index) => ({
      text,
      people: isWithheld ? 0 : answered.filter((one) => one.includes(index)).length,
    })),
    most,
    answered: answered.length,
    isWithheld,
  };
}
