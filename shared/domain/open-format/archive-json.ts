import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Seat } from '../model/people.ts';
import type { Meeting } from '../model/programme.ts';
import { knownTime } from '../release/known-time.ts';
import { isRevealed } from '../release/material-told.ts';
import { ballotMethod } from '../commands/ballots.ts';
import { documentsOfArchive } from './documents-json.ts';
import { frameworkOfArchive } from './framework-json.ts';
import { gatheringsOfArchive } from './gathered-json.ts';
import { readingsOfArchive } from './readings-json.ts';
import { sortsOfArchive } from './sorts-json.ts';
import type { OpenBallot, OpenConsultation } from './schema.ts';
import { openFormatVersion } from './schema.ts';

/**
 * The whole record in the open format: who said what and who voted how included, as far as it was revealed.
 *
 * Left out: personal codes, devices and pairings (they open doors), inputs that are still sealed, ballots that were not
 * counted, and secret ballots whose result is withheld. Imported again and written again it is the same, but for the
 * times (see README.md).
 */
export function archiveJson(state: Consultation): OpenConsultation {
  const { about } = state;
  const inputs = Object.values(state.inputs).filter((input) => isRevealed(state, input));
  const there = new Set(inputs.map((input) => input.id));
  return {
    format: 'baraza-consultation',
    version: openFormatVersion,
    kind: 'archive',
    about: {
      title: about?.title ?? '',
      question: about?.question ?? '',
      scope: about?.scope ?? '',
      convener: about?.convener ?? '',
      languages: [...(about?.languages ?? ['en'])],
      release: about?.release ?? 'group',
      minimumGroup: about?.minimumGroup ?? 3,
      rehearsal: about?.rehearsal ?? false,
      illustrative: about?.illustrative ?? null,
    },
    categories: Object.values(state.categories)
      .toSorted((one, other) => one.order - other.order)
      .map(({ id, label, level, declarationRequired }) => ({
        id,
        label,
        level,
        declarationRequired,
        seats: null,
        voting: null,
      })),
    seats: Object.values(state.seats).map(seatRow),
    meetings: Object.values(state.meetings)
      .toSorted((one, other) => one.order - other.order)
      .map((meeting) => meetingRow(state, meeting)),
    evidence: Object.values(state.evidence).map((row) => ({ ...row })),
    themes: Object.values(state.themes).map(({ id, label, mergedInto, removed }) => ({
      id,
      label,
      mergedInto,
      removed,
    })),
    inputs: inputs.map((row) => ({
      id: row.id,
      seat: row.seat,
      category: row.category,
      table: row.table,
      place: row.place,
      meeting: row.meeting,
      step: row.step,
      language: row.language,
      text: row.text,
      original: row.original,
      by: row.by,
      theme: row.theme,
      sameAs: row.sameAs !== null && there.has(row.sameAs) ? row.sameAs : null,
      setAside: row.setAside,
      supports: [...row.supports],
      top: row.top,
      withdrawn: row.withdrawn,
      held: row.held,
      at: knownTime(state, row.at),
      more: row.more,
    })),
    statements: Object.values(state.statements).map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      theme: row.theme,
      versions: row.versions.map(({ by: _by, translations, ...version }) => ({
        ...version,
        at: knownTime(state, version.at),
        translations: { ...translations },
      })),
      inputs: row.inputs.filter((input) => there.has(input)),
      evidence: [...row.evidence],
      mergedInto: row.mergedInto,
      mergeReason: row.mergedInto === null ? '' : row.fateReason,
      splitFrom: row.splitFrom,
      dropped:
        row.status === 'dropped' && row.decisions.at(-1)?.kind !== 'dropped'
          ? { reason: row.fateReason }
          : null,
      decisions: row.decisions.map(({ by: _by, ...decision }) => ({
        ...decision,
        at: knownTime(state, decision.at),
      })),
      more: row.more,
    })),
    ballots: Object.values(state.ballots).flatMap((ballot) => ballotRow(state, ballot) ?? []),
    dissents: Object.values(state.dissents).map(({ cosigners, ...row }) => ({
      ...row,
      cosigners: [...cosigners],
      at: knownTime(state, row.at),
    })),
    sorts: sortsOfArchive(state),
    gatherings: gatheringsOfArchive(state),
    documents: documentsOfArchive(state),
    framework: frameworkOfArchive(state),
    readings: readingsOfArchive(state),
    annexes: { ...state.annexes },
  };
}

function seatRow(seat: Seat): OpenConsultation['seats'][number] {
  const { id, number, category, country, level, language, table, role, voting } = seat;
  const { person, organisation, externalId, more } = seat;
  return {
    id,
    number,
    category,
    country,
    level,
    language,
    table,
    role,
    voting,
    person,
    organisation,
    externalId,
    attended: [...new Set(seat.attendance.map((entry) => entry.meeting))],
    removed: seat.removed === null ? null : { reason: seat.removed.reason },
    declarations: seat.declarations.map(({ kind, summary, management, recusedFrom }) => ({
      kind,
      summary,
      management,
      recusedFrom: [...recusedFrom],
    })),
    more,
  };
}

function meetingRow(state: Consultation, meeting: Meeting): OpenConsultation['meetings'][number] {
  const { id, label, mode, purpose, place, startsAt, startedAt, endedAt, more } = meeting;
  return {
    id,
    label,
    mode,
    purpose,
    place,
    startsAt,
    startedAt,
    endedAt,
    agenda: meeting.agenda.flatMap((step) => {
      const row = state.steps[step];
      if (row === undefined || row.removed) return [];
      const { title, minutes, kind, prompt, example, tablePrompts, activity } = row;
      return [
        {
          id: row.id,
          title,
          minutes,
          kind,
          prompt,
          example,
          tablePrompts: { ...tablePrompts },
          activity,
          more: row.more,
        },
      ];
    }),
    more,
  };
}

function ballotRow(state: Consultation, ballot: Ballot): OpenBallot | null {
  const { result, rule, plan } = ballot;
  if (ballot.phase !== 'counted' || result === null || rule === null || plan === null) return null;
  if (ballot.withheld !== null && ballot.collection === 'secret') return null;
  const rows = ballot.box?.rows ?? null;
  const tallied = rows !== null && rows.every((row) => typeof row.response['group'] === 'string');
  const other = (id: string | null): string | null =>
    id !== null && state.ballots[id]?.phase === 'counted' ? id : null;
  const secret = ballot.collection === 'secret';
  return {
    id: ballot.id,
    label: ballot.label,
    round: ballot.round,
    previous: other(ballot.previous),
    meeting: ballot.meeting,
    step: ballot.step !== null && state.steps[ballot.step]?.removed === false ? ballot.step : null,
    method: ballot.method,
    settings: ballot.settings,
    collection: ballot.collection,
    practice: ballot.practice,
    rule,
    items: ballot.items.map((item) => ({ ...item })),
    electorate: Object.keys(ballot.electorate),
    roll: [...ballot.roll],
    recusals: Object.fromEntries(
      Object.entries(ballot.recusals).flatMap(([item, seats]) =>
        seats.length === 0 ? [] : [[item, [...seats]]],
      ),
    ),
    withdrawn: { ...ballot.withdrawn },
    responses:
      rows === null && !secret && Object.keys(ballot.electorate).length > 0 ? { ...ballot.responses } : null,
    firsts: firstsOf(ballot),
    box: rows === null || tallied ? null : rows.map((row) => ({ ...row })),
    comments: (ballot.box?.comments ?? []).map((comment) => ({ ...comment })),
    tallies: tallied ? ballotMethod(ballot.method).tallied(ballot.settings, rows) : null,
    published:
      (secret && !tallied) || Object.keys(ballot.electorate).length === 0
        ? ({ plan, result } as unknown as OpenBallot['published'])
        : null,
    supersedes: other(ballot.supersedes),
    supersededBy: other(ballot.supersededBy),
    withheld: ballot.withheld,
    lockedAt: knownTime(state, ballot.lockedAt),
    openedAt: knownTime(state, ballot.openedAt),
    countedAt: knownTime(state, ballot.countedAt),
    more: ballot.more,
  };
}

/** What each seat rated first, by statement, where its answer still stands; null of a ballot that keeps none. */
function firstsOf({ trails, responses }: Ballot): OpenBallot['firsts'] {
  if (trails === null) return null;
  const firsts: { [seat: string]: { [statement: string]: number } } = {};
  for (const [seat, mine] of Object.entries(trails)) {
    for (const [statement, { first }] of Object.entries(mine)) {
      if (first === null || responses[seat]?.[statement] === undefined) continue;
      (firsts[seat] ??= {})[statement] = first;
    }
  }
  return firsts;
}
