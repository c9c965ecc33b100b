import { gatheredOf } from '../view/gathered-view.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierInput } from '../model/dossier.ts';
import type { DossierGathered } from '../model/gathered.ts';
import { agendaTold } from './people-told.ts';
import type { Telling } from './telling.ts';

/** What each step came to, in the order of the agendas: its last run that the room saw. */
export function gatheredTold(
  state: Consultation,
  { guarded }: Telling,
  inputs: readonly DossierInput[],
): DossierGathered[] {
  return Object.values(state.meetings)
    .toSorted((one, other) => one.order - other.order)
    .flatMap((meeting) =>
      agendaTold(state, meeting).flatMap((step): DossierGathered[] => {
        const run = step.runs.findLast((id) => state.runs[id]?.shownAt !== null);
        const gathered = run === undefined ? null : gatheredOf(state, run, guarded);
        if (gathered === null) return [];
        const { title, prompt, activity } = step;
        const here = inputs.filter(({ id }) => state.inputs[id]?.step === step.id);
        const cells =
          gathered.kind === 'grid'
            ? gathered.cells.map(({ place }) => ({
                place,
                inputs: here.filter((input) => input.place === place).map(({ id }) => id),
              }))
            : [];
        return [{ meeting: meeting.label, title, prompt, method: activity?.method ?? '', gathered, cells }];
      }),
    );
}
