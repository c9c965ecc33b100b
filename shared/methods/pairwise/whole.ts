import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { onceFor } from '../counted/once-for.ts';
import { type NameOf, orderWords, placed, type Placed, type Whole } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import type { Comparisons } from './comparisons.ts';

const placesOf = onceFor(({ options, chances, won, stood }: Comparisons): readonly Placed[] => {
  if (chances === null) return [];
  return placed(
    options.map((statement, index) => {
      const chance = chances[index] ?? 0;
      return {
        statement,
        score: chance,
        share: chance,
        said: wordingsOf((language) =>
          verdictMessages(language)('pairwise.said', {
            chance: formats(language).percent(chance),
            won: formats(language).number(won[index] ?? 0),
            stood: stood[index] ?? 0,
          }),
        ),
      };
    }),
  );
});

/** The place of one statement in the order of all; null where there is none. */
export function placeIn(
  kept: Comparisons,
  item: string,
): { readonly place: number; readonly of: number; readonly chance: number } | null {
  const places = placesOf(kept);
  const found = places.find(({ statement }) => statement === item);
  return found === undefined ? null : { place: found.place, of: places.length, chance: found.share };
}

/** The order of all comparisons, or why there is none. */
export function wholeOf(kept: Comparisons | null, nameOf: NameOf): Whole {
  const places = kept === null ? [] : placesOf(kept);
  const order = places.map(({ statement }) => statement);
  const at = order.map((statement) => kept?.options.indexOf(statement) ?? -1);
  const pairs = kept?.pairs ?? null;
  return {
    words: kept !== null && kept.parts.length > 1 ? apart(kept, nameOf) : orderWords(places, nameOf),
    places,
    pairs:
      pairs === null || order.length === 0
        ? null
        : { statements: order, cells: at.map((row) => at.map((column) => pairs[row]?.[column] ?? 0)) },
    figures: [],
    notes: kept === null ? [] : notesOf(kept, nameOf),
    goesOn: null,
  };
}

/** Comparisons that do not link all statements, in one sentence. */
function apart({ parts }: Comparisons, nameOf: NameOf): Wordings {
  const smallest = parts.at(-1) ?? [];
  return wordingsOf((language) => {
    const [first = ''] = smallest;
    return verdictMessages(language)('pairwise.apart', {
      count: smallest.length - 1,
      name: nameOf(first, language),
    });
  });
}

function notesOf(kept: Comparisons, nameOf: NameOf): Wordings[] {
  const { comparisons, people, isRegularised, unseen } = kept;
  return [
    wordingsOf((language) => {
      const t = verdictMessages(language);
      return t('pairwise.made', { count: comparisons, people: t('spend.people', { count: people }) });
    }),
    ...(kept.chances === null
      ? []
      : [wordingsOf((language) => verdictMessages(language)('pairwise.chance'))]),
    ...(isRegularised ? [wordingsOf((language) => verdictMessages(language)('pairwise.regularised'))] : []),
    ...(unseen.length === 0
      ? []
      : [
          wordingsOf((language) =>
            verdictMessages(language)('pairwise.unseen', {
              names: formats(language).list(unseen.map((item) => nameOf(item, language))),
            }),
          ),
        ]),
  ];
}
