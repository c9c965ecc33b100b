import type { Consultation } from '../../shared/domain/model/consultation.ts';
import type { Dossier } from '../../shared/domain/model/dossier.ts';
import type { Seat } from '../../shared/domain/model/people.ts';
import { archiveJson } from '../../shared/domain/open-format/archive-json.ts';
import { releaseJson } from '../../shared/domain/open-format/release-json.ts';
import { releaseOf } from '../../shared/domain/release/dossier-of.ts';
import { commentsView } from '../../shared/domain/view/comments-view.ts';
import { frameworkView } from '../../shared/domain/view/framework-view.ts';
import { phoneCommon } from '../../shared/domain/view/phone-view.ts';
import { remarksOn, teamReadings } from '../../shared/domain/view/reading-view.ts';
import { screenView } from '../../shared/domain/view/screen-view.ts';
import { teamCards, teamStatements } from '../../shared/domain/view/team-view.ts';
import { nobodyLive } from '../../shared/domain/view/live.ts';
import { linesOf, refKey } from '../../shared/framework/lines.ts';
import { csvOf } from '../../electron/host/export/tables.ts';
import { seededRandom } from './seeded-random.ts';

/** Something that one person wrote. */
export type Written = { readonly part: 'inputs' | 'flags' | 'comments' | 'dissents'; readonly id: string };

/**
 * All that anybody but its author may see of what was said, by its place: projector, phones, team, a release.
 *
 * Without the numbers of countries: somebody who knew where everybody else is from could work one out from any number.
 */
function allSeen(state: Consultation): { readonly [place: string]: string } {
  const shown = (slide: Consultation['screen']['slide']): unknown =>
    screenView({ ...state, screen: { ...state.screen, slide } }, nobodyLive).slide;
  const lines = linesOf(state.framework.draft!).map(refKey);
  const whole = releaseOf(state, { random: seededRandom('release') });
  const dossier: Dossier = {
    ...whole,
    framework: whole.framework && {
      ...whole.framework,
      chains: whole.framework.chains.map((chain) => ({ ...chain, countries: null })),
    },
  };
  const places = {
    'the trace of a line on the projector': lines.map((line) => shown({ kind: 'line-trace', line })),
    'the trace of a statement on the projector': Object.keys(state.statements).map((statement) =>
      shown({ kind: 'trace', statement }),
    ),
    'the phones': [
      phoneCommon(state, nobodyLive),
      Object.values(state.readings).flatMap((reading) =>
        (reading.frozen?.cells ?? []).map(({ id }) => remarksOn(state, reading, id)),
      ),
    ],
    'the framework at the console': frameworkView(state),
    'the cards at the console': [teamCards(state), teamStatements(state)],
    'the flags at the console': teamReadings(state),
    'the comments at the console': commentsView(state),
    'the data of a release': releaseJson(dossier),
    'the tables of a release': (
      ['trace', 'coverage', 'inputs', 'statements', 'comments', 'matrices'] as const
    ).map((table) => csvOf(dossier, table, 'en')),
    'the documents of a release': dossier,
  };
  return Object.fromEntries(
    Object.entries(places).map(([place, seen]) => [
      place,
      JSON.stringify(seen, (key, value: unknown) => (key === 'countries' ? 'not looked at' : value)),
    ]),
  );
}

/** Canary: an archive names everybody, so that the attack finds every author there. */
export const archiveSeen = (state: Consultation): { readonly [place: string]: string } => ({
  'the archive': JSON.stringify(archiveJson(state)),
});

/** The seats that may have written something: where any of them had, all that is seen would be the same. */
export function mayHaveWritten(
  state: Consultation,
  written: Written,
  look: (state: Consultation) => { readonly [place: string]: string } = allSeen,
): readonly string[] {
  const before = look(state);
  return speakers(state).flatMap((seat) => {
    const after = look(writtenBy(state, written, seat));
    const told = Object.keys(before).filter((place) => before[place] !== after[place]);
    return told.length === 0 ? [seat.id] : [];
  });
}

/** Seats that could have written anything. */
export const speakers = (state: Consultation): readonly Seat[] =>
  Object.values(state.seats).filter(({ role, removed }) => role !== 'observer' && removed === null);

function writtenBy(state: Consultation, { part, id }: Written, seat: Seat): Consultation {
  const by = { seat: seat.id, category: seat.category };
  const atTable = { ...by, table: seat.table };
  if (part !== 'flags') {
    const row = state[part][id]!;
    return { ...state, [part]: { ...state[part], [id]: { ...row, ...(part === 'inputs' ? atTable : by) } } };
  }
  return {
    ...state,
    readings: Object.fromEntries(
      Object.entries(state.readings).map(([run, reading]) => [
        run,
        {
          ...reading,
          flags: reading.flags.map((flag) => (flag.id === id ? { ...flag, ...atTable } : flag)),
        },
      ]),
    ),
  };
}
