import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { CardSort } from '../model/card-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { OpenConsultation } from './schema.ts';

type OpenSort = OpenConsultation['sorts'][number];

/** Sorts that the team looked at; what is still sealed is in no file. */
export function sortsOfArchive(state: Consultation): OpenSort[] {
  return Object.values(state.cardSorts).flatMap((sort) => {
    const run = state.runs[sort.id];
    const isLooked = run === undefined || ['team', 'shown', 'done'].includes(run.phase);
    return isLooked
      ? [
          sortRow(
            sort,
            sort.wasShown || (run !== undefined && run.shownAt !== null),
            state.steps[sort.step]?.removed === false,
          ),
        ]
      : [];
  });
}

function sortRow(sort: CardSort, shown: boolean, isListed: boolean): OpenSort {
  const made = sort.asked ?? sort.grouping;
  const { id, step, method, settings, items, given, sorts, count, names, themes } = sort;
  return {
    id,
    step: isListed ? step : null,
    method,
    settings,
    items: [...items],
    given: [...given],
    shown,
    sorts: Object.fromEntries(
      Object.entries(sorts).map(([seat, own]) => [
        seat,
        {
          piles: [...own.piles],
          places: { ...own.places },
          ratings: Object.fromEntries(Object.entries(own.ratings).map(([scale, all]) => [scale, { ...all }])),
        },
      ]),
    ),
    made:
      made === null
        ? null
        : {
            seed: made.seed,
            restarts: made.restarts,
            base: made.base,
            bootstrap: made.bootstrap,
            isMapped: made.isMapped,
          },
    count,
    names: { ...names },
    themes: { ...themes },
  };
}

/** The sorts of an import. Clusters are computed again from the piles: a file's own are not believed. */
export function sortEventsOf(doc: OpenConsultation): EventDraft[] {
  return doc.sorts.map(({ id: run, shown, made, sorts, names, ...row }) =>
    event(
      'SortImported',
      {
        run,
        row: { ...row, step: row.step ?? '', stage: 'rate', asked: made, grouping: null, wasShown: shown },
      },
      { sorts, names },
    ),
  );
}
