import type { AnswerSheet, GroupedSheet } from '../method.ts';
import { byName } from '../stats/ranking.ts';

/**
 * One comparison of two statements by one person.
 *
 * `strength`: how much more `one` is than `other`, as the method counts it; `even` of the method where neither is.
 */
export type Duel = { readonly one: string; readonly other: string; readonly strength: number };

/** Levels of a statement in one person's comparisons: more often behind, as often, more often ahead. */
export const behind = 1;
export const level = 2;
export const ahead = 3;

/** The strength that means "neither", by how a method counts. */
export type Even = 0 | 1;

/** All comparisons of one person, each once; those with a statement that is not asked are left out. */
export function duelsIn(answers: AnswerSheet, items: readonly string[]): Duel[] {
  return duelsAmong(answers, new Set(items));
}

function duelsAmong(answers: AnswerSheet, known: ReadonlySet<string>): Duel[] {
  return Object.entries(answers).flatMap(([one, { over }]) => {
    if (!known.has(one) || typeof over !== 'object' || over === null || Array.isArray(over)) return [];
    return Object.entries(over).flatMap(([other, strength]) =>
      known.has(other) && typeof strength === 'number' ? [{ one, other, strength }] : [],
    );
  });
}

/** The comparisons of everybody. */
export function allDuels(sheets: readonly GroupedSheet[], items: readonly string[]): Duel[] {
  const known = new Set(items);
  return sheets.flatMap(({ answers, asked }) =>
    duelsAmong(answers, new Set(asked.filter((item) => known.has(item)))),
  );
}

/** How a statement stands in these comparisons. */
export function standingIn(duels: readonly Duel[], item: string, even: Even): number {
  const more = duels.filter(({ one, strength }) => one === item && strength !== even).length;
  const less = duels.filter(({ other, strength }) => other === item && strength !== even).length;
  return more === less ? level : more > less ? ahead : behind;
}

/** Comparisons as they are handed in: each with the statement that is ahead, the first by name where neither is. */
export function answersFrom(duels: readonly Duel[], even: Even): AnswerSheet {
  const compared = [...new Set(duels.flatMap(({ one, other }) => [one, other]))];
  const turned = duels.map((duel): Duel =>
    duel.strength === even && byName(duel.one, duel.other) > 0
      ? { ...duel, one: duel.other, other: duel.one }
      : duel,
  );
  return Object.fromEntries(
    compared.map((item) => [
      item,
      {
        value: standingIn(turned, item, even),
        over: Object.fromEntries(
          turned.filter(({ one }) => one === item).map(({ other, strength }) => [other, strength]),
        ),
      },
    ]),
  );
}

/** The comparison of two statements, whichever of them stands first. */
export function duelBetween(duels: readonly Duel[], one: string, other: string): Duel | undefined {
  return duels.find(
    (duel) => (duel.one === one && duel.other === other) || (duel.one === other && duel.other === one),
  );
}
