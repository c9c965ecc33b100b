import { methods } from '../../methods/registry.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierMeeting } from '../model/dossier.ts';
import type { DossierPeople } from '../model/dossier-people.ts';
import type { Seat } from '../model/people.ts';
import type { Meeting, Step } from '../model/programme.ts';
import { fewestNamed, type Telling } from './telling.ts';

/** Seats that took or take part. */
function takingPart(state: Consultation): Seat[] {
  return Object.values(state.seats).filter((seat) => seat.removed === null || seat.attendance.length > 0);
}

export function peopleTold(state: Consultation, telling: Telling): DossierPeople {
  const seats = takingPart(state);
  const categories = Object.values(state.categories)
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, label, level }) => {
      const mine = seats.filter((seat) => seat.category === id);
      return { id, label, level, seats: mine.length, voting: mine.filter((seat) => seat.voting).length };
    })
    .filter((row) => row.seats > 0 || seats.length === 0);
  const countries = new Set(seats.flatMap((seat) => seat.country ?? [])).size;
  return {
    seats: seats.length,
    voting: seats.filter((seat) => seat.voting).length,
    categories: categories.filter((row) => !telling.hidden.has(row.id)),
    categoriesLeftOut: categories.filter((row) => telling.hidden.has(row.id)).length,
    countries: countries === 0 || (telling.guarded && countries < fewestNamed) ? null : countries,
    list: telling.seats
      ? seats
          .toSorted((one, other) => one.number - other.number)
          .map((seat) => ({
            number: seat.number,
            person: seat.person,
            organisation: seat.organisation,
            category: state.categories[seat.category]?.label ?? '',
            country: seat.country,
            level: seat.level,
            role: seat.role,
            voting: seat.voting,
            meetings: [
              ...new Set(seat.attendance.map((entry) => state.meetings[entry.meeting]?.label ?? '')),
            ],
            declarations: seat.declarations
              .filter(({ kind }) => kind !== 'none')
              .map(({ kind, summary, management }) => ({ kind, summary, management })),
          }))
      : null,
  };
}

export function meetingsTold(state: Consultation): DossierMeeting[] {
  const seats = takingPart(state);
  return Object.values(state.meetings)
    .toSorted((one, other) => one.order - other.order)
    .map((meeting) => {
      const present = seats.filter((seat) => seat.attendance.some((entry) => entry.meeting === meeting.id));
      const { id, label, mode, purpose, place, startedAt, endedAt } = meeting;
      return {
        id,
        label,
        mode,
        purpose,
        place,
        startedAt,
        endedAt,
        present: present.length,
        votingPresent: present.filter((seat) => seat.voting).length,
        agenda: agendaOf(state, meeting),
      };
    });
}

/** The steps of a meeting that are told, in their order: those that are there, or that were run. */
export function agendaTold(state: Consultation, meeting: Meeting): readonly Step[] {
  return meeting.agenda.flatMap((id) => {
    const step = state.steps[id];
    return step === undefined || (step.removed && step.runs.length === 0) ? [] : [step];
  });
}

function agendaOf(state: Consultation, meeting: Meeting): DossierMeeting['agenda'] {
  return agendaTold(state, meeting).map((step) => {
    const method = step.activity === null ? undefined : methods.get(step.activity.method);
    const { title, minutes, kind, prompt, activity } = step;
    return {
      title,
      minutes,
      kind,
      prompt,
      method:
        method === undefined
          ? null
          : { name: method.name, kind: method.kind, done: method.done(activity?.settings ?? {}) },
      settings: activity?.settings ?? {},
      collection: activity?.collection ?? null,
      opened: step.runs.length,
    };
  });
}
