import type { Consultation } from '../model/consultation.ts';
import type { Category, Grant } from '../model/people.ts';
import { type ConsoleView, floorView, knocksView } from './console-view.ts';
import {
  type SeatView,
  seatView,
  type TeamCard,
  teamCards,
  type TeamStatement,
  teamStatements,
} from './team-view.ts';
import { type TeamBallot, teamBallots } from './team-ballot-view.ts';
import { type TeamDocument, teamDocuments } from './documents-view.ts';
import { type FrameworkView, frameworkView } from './framework-view.ts';
import type { Live } from './live.ts';
import { shownReadings } from './reading-view.ts';
import { stepView, type StepView, themesInOrder } from './parts.ts';
import { joinUrl } from './screen-view.ts';

/** What one desk sees: only what its functions need, and never an input before the team's reveal. */
export type DeskView = {
  readonly title: string;
  readonly rehearsal: boolean;
  readonly label: string;
  readonly grants: readonly Grant[];
  readonly revoked: boolean;
  readonly step: StepView | null;
  readonly joinUrl: string | null;
  readonly categories: readonly Category[];
  readonly languages: readonly string[];
  /** Registration and paper. */
  readonly seats: { readonly [id: string]: SeatView };
  readonly knocks: ConsoleView['knocks'];
  /** Sorting and drafting. */
  readonly cards: { readonly [id: string]: TeamCard };
  readonly themes: ConsoleView['themes'];
  /** The card in this desk's hand. */
  readonly hand: string | null;
  readonly unsorted: number;
  readonly statements: { readonly [id: string]: TeamStatement };
  readonly evidence: ConsoleView['evidence'];
  /** Paper: the ballots that are open or stopped; who is outstanding stands on the console alone. */
  readonly ballots: { readonly [id: string]: TeamBallot };
  /** Drafting: texts; sorting: boards. */
  readonly documents: readonly TeamDocument[];
  /** Drafting; null for other desks. */
  readonly framework: FrameworkView | null;
  /** Drafting: what a matrix went through in plenary, once the room saw it. */
  readonly readings: ConsoleView['readings'];
  readonly floor: ConsoleView['floor'];
  /** The speaker's two minutes. */
  readonly ring: Consultation['screen']['ring'];
  readonly undo: { readonly label: string; readonly at: string } | null;
};

export function deskView(state: Consultation, live: Live, deviceId: string): DeskView {
  const device = state.devices[deviceId];
  const grants = device === undefined || device.revoked ? [] : device.grants;
  const may = (...wanted: Grant[]): boolean => wanted.some((grant) => grants.includes(grant));
  const registers = may('registration');
  const people = registers || may('paper', 'speakers');
  const own = state.undo.findLast((undo) => undo.by === `desk:${deviceId}`);
  const cards = may('sorting', 'drafting') ? teamCards(state) : {};
  const hand = Object.entries(state.drawn).find(([, held]) => held.device === deviceId);
  return {
    title: state.about?.title ?? '',
    rehearsal: state.about?.rehearsal ?? false,
    label: device?.label ?? '',
    grants,
    revoked: device?.revoked ?? true,
    step: stepView(state, state.currentStep),
    joinUrl: registers ? joinUrl(state, live) : null,
    categories:
      grants.length === 0 ? [] : Object.values(state.categories).toSorted((a, b) => a.order - b.order),
    languages: state.about?.languages ?? ['en'],
    seats: people
      ? Object.fromEntries(
          Object.values(state.seats).map((seat) => {
            const view = seatView(state, live, seat);
            const here = { ...view, externalId: null };
            return [seat.id, registers ? here : { ...here, code: '', declarations: [] }];
          }),
        )
      : {},
    knocks: registers ? knocksView(state) : [],
    cards,
    themes: may('sorting', 'drafting') ? themesInOrder(state) : [],
    hand: hand?.[0] ?? null,
    unsorted: Object.values(cards).filter(
      (card) => card.theme === null && card.sameAs === null && card.setAside === null,
    ).length,
    statements: may('drafting') ? teamStatements(state) : {},
    evidence: may('drafting')
      ? Object.values(state.evidence).map(({ id, title, year, more }) => ({ id, title, year, more }))
      : [],
    ballots: may('paper')
      ? Object.fromEntries(
          Object.entries(teamBallots(state, live))
            .filter(([, ballot]) => ballot.phase === 'open' || ballot.phase === 'stopped')
            .map(([id, ballot]) => [id, { ...ballot, outstanding: [] }]),
        )
      : {},
    documents: may('drafting', 'sorting') ? teamDocuments(state, { kind: 'device', device: deviceId }) : [],
    framework: may('drafting') ? frameworkView(state) : null,
    readings: may('drafting') ? shownReadings(state) : {},
    floor: may('speakers') ? floorView(state) : [],
    ring: may('speakers') ? state.screen.ring : null,
    undo: own === undefined ? null : { label: own.label, at: own.at },
  };
}
