import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import { cardsOfRun } from './parts.ts';

/** The point whose turn it is, and in which round of turns. */
export type NextPoint = { readonly card: string; readonly turn: number };

/** A card as the order of turns sees it. */
export type Point = Pick<Input, 'id' | 'number' | 'held' | 'sameAs' | 'top'> & {
  /** Who takes turns: a table's name, or a seat's number. */
  readonly speaker: string;
  readonly shown: boolean;
  readonly supports: number;
};

/**
 * The card whose turn it is when points are reported in rotation; null when nothing new is left.
 *
 * Whoever has shown fewest points comes next, in the order of tables' names or of seats' numbers; of their cards the top
 * three come first, then those with most support, then by arrival. Cards held back never come up, nor those that say the
 * same as another: "Ours too" stands for them.
 */
export function firstInTurn(points: readonly Point[]): NextPoint | null {
  const said = new Map<string, number>();
  for (const { shown, speaker } of points) {
    if (shown) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  }
  const turnsOf = ({ speaker }: Point): number => said.get(speaker) ?? 0;
  const [next] = points
    .filter((point) => !point.shown && point.held === null && point.sameAs === null)
    .toSorted(
      (a, b) =>
        turnsOf(a) - turnsOf(b) ||
        a.speaker.localeCompare(b.speaker, 'en', { numeric: true }) ||
        Number(b.top) - Number(a.top) ||
        b.supports - a.supports ||
        a.number - b.number,
    );
  return next === undefined ? null : { card: next.id, turn: turnsOf(next) + 1 };
}

/** The point whose turn it is in a run; computed here because a page does not know who wrote what. */
export function nextPoint(state: Consultation, runId: string): NextPoint | null {
  const run = state.runs[runId];
  const settings = run === undefined ? undefined : state.steps[run.step]?.activity?.settings;
  if (settings?.['reveal'] !== 'round-robin') return null;
  const bySeat = settings['turns'] === 'seat';
  const speakerOf = ({ seat, table }: Input): string => {
    if (!bySeat) return table ?? '';
    return seat === null ? `table ${table ?? ''}` : String(state.seats[seat]?.number ?? '');
  };
  return firstInTurn(
    cardsOfRun(state, runId)
      .filter(({ withdrawn, erased }) => !withdrawn && !erased)
      .map((card) => {
        const from = card.run === null ? undefined : state.runs[card.run];
        return {
          ...card,
          speaker: speakerOf(card),
          shown: from !== undefined && (from.shownAt !== null || from.shownOneByOne.includes(card.id)),
          supports: card.supports.length,
        };
      }),
  );
}
