import { z } from 'zod';
import type { Effect, EventDraft, Mark } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import { readOpenFormat } from '../open-format/read.ts';
import { gatheringEventsOf } from '../open-format/gathered-json.ts';
import { sortEventsOf } from '../open-format/sorts-json.ts';
import type { OpenConsultation } from '../open-format/schema.ts';
import { type Case, command, refuse } from './command.ts';
import { ballotEvents, supersessions } from './importing-ballots.ts';
import { commentEvents } from './importing-comments.ts';
import { documentEvents } from './importing-documents.ts';
import { frameworkEvents } from './importing-framework.ts';
import { readingEvents } from './importing-readings.ts';
import { personalCode } from './people.ts';
import { checkedActivity } from './programme.ts';
import { anyObject } from './words.ts';

/** A whole consultation from the open format, into a file that holds none yet. All or nothing. */
export const applyImport = command({
  name: 'import.apply',
  may: ['console', 'host'],
  body: z.object({ document: anyObject }),
  decide({ document }, at) {
    if (at.state.about !== null) {
      refuse('already', 'This file already holds a consultation. Import into a new file.');
    }
    const read = readOpenFormat(document);
    if (!read.ok) refuse('bad-input', read.say, { problems: [...read.problems] });
    return imported(read.doc, at);
  },
});

function imported(
  doc: OpenConsultation,
  at: Case,
): { ok: true; events: EventDraft[]; effects: Effect[]; marks: Mark[] } {
  const ballots = doc.ballots.map((ballot) => ballotEvents(doc, ballot, at));
  const created = { ...doc.about, id: at.id(), joinCode: at.code(6) };
  return {
    ok: true,
    events: [
      event('ConsultationCreated', created),
      ...doc.categories.map(({ seats: _seats, voting: _voting, ...row }, index) =>
        event('CategoryAdded', { ...row, order: index + 1 }),
      ),
      ...doc.meetings.flatMap(meetingEvents),
      ...doc.seats.flatMap((row) => seatEvents(row, at)),
      ...doc.evidence.map(({ id, ...rest }) => event('EvidenceAdded', { evidence: id }, rest)),
      ...doc.themes.map(({ id, label }) => event('ThemeAdded', { theme: id, by: 'host' }, { label })),
      ...doc.themes.flatMap(themeFates),
      ...inputEvents(doc),
      ...doc.statements.flatMap(statementEvents),
      ...ballots.flatMap(({ events }) => events),
      ...supersessions(doc),
      ...doc.statements.flatMap((row) => fateEvents(row, doc)),
      ...doc.dissents.flatMap(dissentEvents),
      ...sortEventsOf(doc),
      ...gatheringEventsOf(doc),
      ...documentEvents(doc),
      ...readingEvents(doc, at),
      ...frameworkEvents(doc),
      ...commentEvents(doc),
      ...doc.seats.flatMap(({ id: seat, removed }) =>
        removed === null ? [] : [event('SeatRemoved', { seat, by: 'host' }, removed)],
      ),
      ...Object.entries(doc.annexes).map(([name, value]) => event('AnnexKept', { name }, { value })),
    ],
    effects: ballots.flatMap(({ effects }) => effects),
    marks: ballots.flatMap(({ marks }) => marks),
  };
}

function meetingEvents(row: OpenConsultation['meetings'][number]): EventDraft[] {
  const { id, agenda, startedAt: _started, endedAt: _ended, ...fields } = row;
  return [
    event('MeetingAdded', { meeting: id, fields }),
    ...agenda.map(({ id: step, activity, ...rest }) =>
      event('StepAdded', {
        step,
        meeting: id,
        before: null,
        fields: { ...rest, activity: checkedActivity(activity) },
      }),
    ),
  ];
}

function seatEvents(row: OpenConsultation['seats'][number], at: Case): EventDraft[] {
  const { id, number, category, country, level, language, table, role } = row;
  const voting = role === 'observer' ? false : row.voting;
  const facts = { category, country, level, language, table, role, voting };
  const { person, organisation, externalId, more } = row;
  const code = at.code(personalCode);
  return [
    event(
      'SeatAdded',
      { seat: id, number, walkIn: false, facts },
      { person, organisation, externalId, more, code, leavesAt: null },
    ),
    event('AttendanceRecorded', {
      seat: id,
      attendance: row.attended.map((meeting) => ({ meeting, arrivedAt: at.now, leftAt: at.now })),
    }),
    ...row.declarations.map(({ kind, summary, management, recusedFrom }) =>
      event('InterestDeclared', { seat: id, id: at.id(), recusedFrom }, { kind, summary, management }),
    ),
  ];
}

function inputEvents(doc: OpenConsultation): EventDraft[] {
  const categoryOf = new Map(doc.seats.map((row) => [row.id, row.category]));
  const written = doc.inputs.map((row) => {
    const { id: input, meeting, step, table, language, by: source, seat, text, original, more } = row;
    const { place } = row;
    const category = row.category ?? (seat === null ? null : (categoryOf.get(seat) ?? null));
    return event(
      'InputWritten',
      { input, meeting, step, run: null, place, table, language, source },
      { seat, category, text, original, more },
    );
  });
  const placed = doc.inputs.flatMap((row) => {
    const { id: input, theme, sameAs, setAside, supports, top, withdrawn, held } = row;
    return [
      ...(theme === null ? [] : [event('InputSorted', { input, theme, by: 'host' })]),
      ...(sameAs === null ? [] : [event('InputLikened', { input, sameAs, by: 'host' })]),
      ...(setAside === null ? [] : [event('InputSetAside', { input, aside: true, by: 'host' }, setAside)]),
      ...supports.map((seat) => event('InputSupported', { input, on: true }, { seat })),
      ...(top ? [event('InputMarkedTop', { input, top })] : []),
      ...(withdrawn ? [event('InputWithdrawn', { input, withdrawn })] : []),
      ...(held === null ? [] : [event('InputHeld', { input, held: true, by: 'host' }, held)]),
    ];
  });
  return [...written, ...placed];
}

function statementEvents(row: OpenConsultation['statements'][number]): EventDraft[] {
  const [first, ...later] = row.versions;
  if (first === undefined) return [];
  const { id: statement, number, kind, theme, inputs, evidence, splitFrom } = row;
  const { text, reason, translations, v, language, changedIn } = first;
  const from = ({ adopted }: typeof first): { readonly adopted?: string } =>
    adopted === null ? {} : { adopted };
  const facts = { number, kind, theme, inputs, evidence, splitFrom, v, language, changedIn };
  return [
    event(
      'StatementDrafted',
      { statement, ...facts, by: 'host', ...from(first) },
      { text, reason, translations, more: row.more },
    ),
    ...later.map((version) =>
      event(
        'StatementReworded',
        {
          statement,
          v: version.v,
          language: version.language,
          changedIn: version.changedIn,
          by: 'host',
          ...from(version),
        },
        { text: version.text, reason: version.reason, translations: version.translations },
      ),
    ),
  ];
}

/** Merges and decisions come after the ballots, whose results they override. */
function fateEvents(row: OpenConsultation['statements'][number], doc: OpenConsultation): EventDraft[] {
  const { id: statement, mergedInto, mergeReason, dropped } = row;
  const parts = doc.statements.filter((other) => other.splitFrom === statement).map((other) => other.id);
  return [
    ...(mergedInto === null
      ? []
      : [event('StatementMerged', { statement, into: mergedInto, by: 'host' }, { reason: mergeReason })]),
    ...(parts.length === 0 ? [] : [event('StatementSplit', { statement, parts, by: 'host' })]),
    ...row.decisions.map(({ note, at: _at, ...decision }) =>
      event('StatementDecided', { statement, by: 'host', ...decision }, { note }),
    ),
    ...(dropped === null
      ? []
      : [event('StatementDropped', { statement, dropped: true, by: 'host' }, dropped)]),
  ];
}

function dissentEvents(row: OpenConsultation['dissents'][number]): EventDraft[] {
  const { id: dissent, statement, version, kind, seat, category, text, more, response } = row;
  return [
    event('DissentWritten', { dissent, statement, version, kind }, { seat, category, text, more }),
    ...row.cosigners.map((cosigner) => event('DissentCosigned', { dissent, on: true }, { seat: cosigner })),
    ...(response === null
      ? []
      : [
          event(
            'DissentAnswered',
            { dissent, answer: response.answer, by: 'host' },
            { reason: response.reason },
          ),
        ]),
    ...(row.withdrawn ? [event('DissentWithdrawn', { dissent, withdrawn: true })] : []),
  ];
}

function themeFates(row: OpenConsultation['themes'][number]): EventDraft[] {
  const { id: theme, mergedInto, removed } = row;
  return [
    ...(mergedInto === null
      ? []
      : [event('ThemeMerged', { theme, into: mergedInto, inputs: [], by: 'host' })]),
    ...(removed ? [event('ThemeRemoved', { theme, removed, by: 'host' })] : []),
  ];
}
