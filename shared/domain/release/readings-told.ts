import { decisionOn } from '../../framework/reading.ts';
import { asksTables } from '../commands/reading-cells.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierReading } from '../model/dossier-reading.ts';
import { isShownReading } from '../view/reading-view.ts';
import { knownTime } from './known-time.ts';
import type { Telling } from './telling.ts';

/**
 * The matrices that the room read, as far as they may be told: every decision that stands, how many flagged a cell, and
 * what was said of it.
 *
 * Remarks stand in the order of their words: that of their coming would tell who sat where.
 */
export function readingsTold(state: Consultation, telling: Telling): readonly DossierReading[] {
  return Object.values(state.readings).flatMap((reading): DossierReading[] => {
    const { id, step, matrix, hash, frozen, flags, pulled, blocAdopted, decisions } = reading;
    if (frozen === null || !isShownReading(state, reading)) return [];
    const row = state.steps[step];
    const standing = new Set(frozen.cells.flatMap((cell) => decisionOn(reading, cell.id)?.id ?? []));
    return [
      {
        id,
        matrix,
        hash,
        frozen,
        title: row?.title ?? frozen.title,
        meeting: state.meetings[row?.meeting ?? '']?.label ?? null,
        pulled,
        blocAdopted,
        remarks: flags
          .filter(({ withdrawn }) => !withdrawn)
          .map(({ cell, seat, category, text }) => ({
            cell,
            text,
            // The room saw it under its table: with a category beside the same words, one author could be named.
            ...telling.told(
              seat,
              asksTables(state, reading) && !telling.circumstances ? null : category,
              row?.activity?.collection ?? 'group',
            ),
          }))
          .toSorted((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)),
        decisions: decisions
          .filter((decision) => standing.has(decision.id))
          .map(({ by: _by, before: _before, takenBack: _back, at, ...decision }) => ({
            ...decision,
            at: telling.guarded ? null : knownTime(state, at),
          })),
      },
    ];
  });
}
