import type { Dossier, DossierBallot } from '../model/dossier.ts';
import { documentsOfRelease } from './documents-json.ts';
import { frameworkOfRelease } from './framework-json.ts';
import { readingsOfRelease } from './readings-json.ts';
import { openFormatVersion, type OpenBallot, type OpenConsultation } from './schema.ts';

/**
 * A release in the open format: no seats, no names, ballots as published tables.
 *
 * It imports like an archive; what it lacks is not there to be found.
 */
export function releaseJson(dossier: Dossier): OpenConsultation {
  const { about } = dossier;
  const meetingOf = new Map(dossier.meetings.map(({ id, label }) => [label, id]));
  const here = (label: string | null): string | null =>
    label === null ? null : (meetingOf.get(label) ?? null);
  const categoryOf = new Map(dossier.people.categories.map(({ id, label }) => [label, id]));
  const group = (label: string | null): string | null =>
    label === null ? null : (categoryOf.get(label) ?? null);
  return {
    format: 'baraza-consultation',
    version: openFormatVersion,
    kind: 'release',
    about: { ...about, languages: [...about.languages], release: dossier.policy },
    categories: dossier.people.categories.map(({ id, label, level, seats, voting }) => ({
      id,
      label,
      level,
      declarationRequired: false,
      seats,
      voting,
    })),
    seats: [],
    meetings: dossier.meetings.map(({ id, label, mode, purpose, place, startedAt, endedAt, agenda }) => ({
      id,
      label,
      mode,
      purpose,
      place,
      startsAt: null,
      startedAt,
      endedAt,
      agenda: agenda.map(({ title, minutes, kind, prompt, method, settings, collection }, index) => ({
        id: `${id}-${index + 1}`,
        title,
        minutes,
        kind,
        prompt,
        example: '',
        tablePrompts: {},
        activity:
          method === null || collection === null ? null : { method: method.name, settings, collection },
        more: null,
      })),
      more: null,
    })),
    evidence: dossier.evidence.map(({ id, title, year, more }) => ({ id, title, year, more })),
    themes: dossier.themes.map(({ id, label }) => ({ id, label, mergedInto: null, removed: false })),
    inputs: dossier.inputs.map((row) => ({
      id: row.id,
      seat: null,
      category: group(row.category),
      table: row.table,
      place: row.place,
      meeting: here(row.meeting),
      step: null,
      language: row.language,
      text: row.text,
      original: row.original,
      by: 'import',
      theme: row.theme,
      sameAs: row.sameAs,
      setAside: row.setAside === null ? null : { reason: row.setAside },
      supports: [],
      top: false,
      withdrawn: false,
      held: null,
      at: row.at,
      more: null,
    })),
    statements: dossier.statements.map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      theme: row.theme,
      versions: row.versions.map(({ v, text, language, translations, reason, changedIn, adopted }) => ({
        v,
        text,
        language,
        translations: { ...translations },
        reason,
        changedIn: here(changedIn),
        adopted,
        at: null,
      })),
      inputs: [...row.inputs],
      evidence: [...row.evidence],
      mergedInto: row.mergedInto,
      mergeReason: row.mergedInto === null ? '' : row.fateReason,
      splitFrom: row.splitFrom,
      dropped:
        row.status === 'dropped' && row.decisions.at(-1)?.kind !== 'dropped'
          ? { reason: row.fateReason }
          : null,
      decisions: row.decisions.map((decision) => ({ ...decision })),
      more: null,
    })),
    ballots: dossier.ballots.map((ballot) => ballotRow(ballot, here)),
    dissents: dossier.statements.flatMap((statement) =>
      statement.dissents.map(({ kind, version, text, category, response }, index) => ({
        id: `${statement.id}-D${index + 1}`,
        statement: statement.id,
        version,
        kind,
        seat: null,
        category: group(category),
        text,
        cosigners: [],
        withdrawn: false,
        at: null,
        response,
        more: null,
      })),
    ),
    // Piles and choices belong to persons; what they come to is in the documents and tables.
    sorts: [],
    gatherings: [],
    documents: documentsOfRelease(dossier),
    framework: frameworkOfRelease(dossier),
    readings: readingsOfRelease(dossier),
    annexes: {},
  };
}

function ballotRow(ballot: DossierBallot, here: (label: string | null) => string | null): OpenBallot {
  const { method, settings, rule, plan, result } = ballot.source;
  return {
    id: ballot.id,
    label: ballot.label,
    round: ballot.round,
    previous: null,
    meeting: here(ballot.meeting),
    step: null,
    method,
    settings,
    collection: ballot.collection,
    practice: false,
    rule,
    items: [
      ...ballot.items.map(({ statement, version, adopted }) => ({
        statement,
        version,
        ...(adopted === null ? {} : { adopted }),
      })),
      ...ballot.withdrawn.map(({ statement }) => ({ statement, version: 1 })),
    ],
    electorate: [],
    roll: [],
    recusals: {},
    withdrawn: Object.fromEntries(ballot.withdrawn.map(({ statement, reason }) => [statement, reason])),
    responses: null,
    firsts: null,
    box:
      ballot.receipts.length === 0
        ? null
        : ballot.receipts.map(({ statement, id, response }) => ({ item: statement, id, response })),
    comments: ballot.comments.map(({ statement, text }, index) => ({
      item: statement,
      id: `C${index + 1}`,
      text,
    })),
    tallies: null,
    published: { plan, result } as unknown as OpenBallot['published'],
    supersedes: null,
    supersededBy: null,
    withheld: null,
    lockedAt: ballot.lockedAt,
    openedAt: ballot.openedAt,
    countedAt: ballot.countedAt,
    more: null,
  };
}
