import { methods } from '../../methods/registry.ts';
import type { PilesMethod } from '../../methods/method.ts';
import { mostSorted } from '../../methods/piles/settings.ts';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { CardSort, SortItem } from '../model/card-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { SortFigure, Step } from '../model/programme.ts';
import { refuse } from './command.ts';

/** The method of a sort; files of newer versions may name one that is not known. */
export function pilesMethod(name: string): PilesMethod | null {
  const method = methods.get(name);
  return method?.kind === 'piles' ? method : null;
}

/** The event that freezes what is sorted, or a refusal that says what is missing. */
export function sortBegun(state: Consultation, step: Step, run: string): EventDraft {
  const { method: name = '', settings = {} } = step.activity ?? {};
  const labels = pilesMethod(name)?.given(settings) ?? null;
  if (labels !== null && labels.length < 2) {
    refuse(
      'wrong-phase',
      'Give at least two piles to sort into first: under Plan, in the settings of this step.',
    );
  }
  const ofStatements = settings['of'] === 'statements';
  const items = ofStatements ? statements(state) : cards(state);
  if (items.length < 3) {
    refuse(
      'wrong-phase',
      ofStatements
        ? 'There are fewer than three statements to sort. Draft some first.'
        : 'There are fewer than three cards to sort. Collect cards and show them to the room first.',
    );
  }
  if (items.length > mostSorted) {
    refuse(
      'wrong-phase',
      `There are ${items.length} to sort, and nobody can sort more than ${mostSorted}. Merge likenesses or set cards aside first.`,
    );
  }
  return event('SortBegun', {
    run,
    step: step.id,
    method: name,
    settings,
    items,
    given: (labels ?? []).map((label, index) => ({ id: `given-${index + 1}`, label })),
    continues: step.runs.at(-1) ?? null,
  });
}

/** Cards that the room saw; of those merged with one another, the one with which the others were merged. */
function cards(state: Consultation): SortItem[] {
  return Object.values(state.inputs)
    .filter((input) => {
      const run = input.run === null ? undefined : state.runs[input.run];
      const isShown = run === undefined || run.shownAt !== null || run.shownOneByOne.includes(input.id);
      return (
        isShown &&
        input.held === null &&
        !input.withdrawn &&
        !input.erased &&
        input.sameAs === null &&
        input.setAside === null
      );
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ id }) => ({ kind: 'card', id }));
}

function statements(state: Consultation): SortItem[] {
  return Object.values(state.statements)
    .filter(
      (row) => row.kind !== 'practice' && !['merged', 'split', 'dropped', 'rejected'].includes(row.status),
    )
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, versions }) => ({ kind: 'statement', id, version: versions.at(-1)?.v ?? 1 }));
}

/** With the team's look the host begins to compute: nobody has to ask for it. */
export function groupingAsked(state: Consultation, run: string, by: string): EventDraft[] {
  const sort = state.cardSorts[run];
  const settings = sort === undefined ? undefined : pilesMethod(sort.method)?.grouping(sort.settings);
  return sort === undefined || settings === undefined || sort.given.length > 0
    ? []
    : [event('GroupingAsked', { run, settings, by })];
}

/** The picture with which a result begins. */
export function firstFigure(sort: CardSort): SortFigure {
  return (sort.grouping?.map ?? null) === null ? 'clusters' : 'map';
}
