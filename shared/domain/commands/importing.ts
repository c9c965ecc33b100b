import { z } from 'zod';
import { planGroups } from '../../methods/smallGroups/plan.ts';
import type { BoxRow, Effect, EventDraft, Mark } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Ballot } from '../model/ballot.ts';
import { danglingReferences } from '../open-format/references.ts';
import { type OpenBallot, type OpenConsultation, openFormat } from '../open-format/schema.ts';
import { ballotMethod } from './ballots.ts';
import { inSections } from './voting.ts';
import { type Case, command, refuse } from './command.ts';
import { resultOf } from './counting.ts';
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
    const parsed = openFormat.safeParse(document);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(
        (issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}`,
      );
      refuse('bad-input', `Nothing was imported: ${problems.length} things in the file cannot be read.`, {
        problems,
      });
    }
    const problems = danglingReferences(parsed.data);
    if (problems.length > 0) {
      refuse('bad-input', `Nothing was imported: ${problems.length} references in the file lead nowhere.`, {
        problems,
      });
    }
    return imported(parsed.data, at);
  },
});

function imported(
  doc: OpenConsultation,
  at: Case,
): { ok: true; events: EventDraft[]; effects: Effect[]; marks: Mark[] } {
  const ballots = doc.ballots.map((ballot) => ballotEvents(doc, ballot, at));
  const created = { ...doc.about, rehearsal: false, id: at.id(), joinCode: at.code(6) };
  return {
    ok: true,
    events: [
      event('ConsultationCreated', created),
      ...doc.categories.map((row, index) => event('CategoryAdded', { ...row, order: index + 1 })),
      ...doc.meetings.flatMap(meetingEvents),
      ...doc.seats.flatMap((row) => seatEvents(row, at)),
      ...doc.evidence.map(({ id, ...rest }) => event('EvidenceAdded', { evidence: id }, rest)),
      ...doc.themes.map(({ id, label }) => event('ThemeAdded', { theme: id, by: 'host' }, { label })),
      ...inputEvents(doc),
      ...doc.statements.flatMap(statementEvents),
      ...ballots.flatMap(({ events }) => events),
      ...doc.statements.flatMap(fateEvents),
      ...doc.dissents.flatMap(dissentEvents),
      ...Object.entries(doc.annexes).map(([name, value]) => event('AnnexKept', { name }, { value })),
    ],
    effects: ballots.flatMap(({ effects }) => effects),
    marks: ballots.flatMap(({ marks }) => marks),
  };
}

function meetingEvents({ id, agenda, ...fields }: OpenConsultation['meetings'][number]): EventDraft[] {
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
    const category = row.category ?? (seat === null ? null : (categoryOf.get(seat) ?? null));
    return event(
      'InputWritten',
      { input, meeting, step, run: null, table, language, source },
      { seat, category, text, original, more },
    );
  });
  const placed = doc.inputs.flatMap(({ id: input, theme, sameAs, setAside, supports, top, withdrawn }) => [
    ...(theme === null ? [] : [event('InputSorted', { input, theme, by: 'host' })]),
    ...(sameAs === null ? [] : [event('InputLikened', { input, sameAs, by: 'host' })]),
    ...(setAside === null ? [] : [event('InputSetAside', { input, aside: true, by: 'host' }, setAside)]),
    ...supports.map((seat) => event('InputSupported', { input, on: true }, { seat })),
    ...(top ? [event('InputMarkedTop', { input, top })] : []),
    ...(withdrawn ? [event('InputWithdrawn', { input, withdrawn })] : []),
  ]);
  return [...written, ...placed];
}

function statementEvents(row: OpenConsultation['statements'][number]): EventDraft[] {
  const [first, ...later] = row.versions;
  if (first === undefined) return [];
  const { id: statement, number, kind, theme, inputs, evidence, splitFrom } = row;
  const { text, reason, translations, v, language, changedIn } = first;
  return [
    event(
      'StatementDrafted',
      { statement, number, kind, theme, inputs, evidence, splitFrom, v, language, changedIn, by: 'host' },
      { text, reason, translations, more: row.more },
    ),
    ...later.map((version) =>
      event(
        'StatementReworded',
        { statement, v: version.v, language: version.language, changedIn: version.changedIn, by: 'host' },
        { text: version.text, reason: version.reason, translations: version.translations },
      ),
    ),
  ];
}

/** Merges and decisions come after the ballots, whose results they override. */
function fateEvents(row: OpenConsultation['statements'][number]): EventDraft[] {
  const { id: statement, mergedInto, mergeReason } = row;
  return [
    ...(mergedInto === null
      ? []
      : [event('StatementMerged', { statement, into: mergedInto, by: 'host' }, { reason: mergeReason })]),
    ...row.decisions.map(({ note, ...decision }) =>
      event('StatementDecided', { statement, by: 'host', ...decision }, { note }),
    ),
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
  ];
}

/** Tallies by category become an opened box: one row an answer, a fresh random id each, no names. */
function boxOf(ballot: OpenBallot, at: Case): BoxRow[] | null {
  if (ballot.box !== null) return ballot.box;
  if (ballot.tallies === null) return null;
  const rows: BoxRow[] = [];
  for (const [item, tally] of Object.entries(ballot.tallies)) {
    for (const [group, { counts, abstained }] of Object.entries(tally)) {
      const put = (value: number | 'abstain', times: number): void => {
        for (let each = 0; each < times; each += 1)
          rows.push({ item, id: at.id(), response: { value, group } });
      };
      counts.forEach((times, index) => put(index + 1, times));
      put('abstain', abstained);
    }
  }
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function ballotEvents(
  doc: OpenConsultation,
  ballot: OpenBallot,
  at: Case,
): { events: EventDraft[]; effects: Effect[]; marks: Mark[] } {
  const method = ballotMethod(ballot.method);
  const rule = method.rule.safeParse(ballot.rule);
  if (!rule.success) {
    const problem = `Ballot ${ballot.id}: ${rule.error.issues[0]?.message ?? 'its rule cannot be read.'}`;
    refuse('bad-input', 'Nothing was imported: a rule in the file cannot be read.', { problems: [problem] });
  }
  const categoryOf = new Map(doc.seats.map((row) => [row.id, row.category]));
  const electorate = Object.fromEntries(ballot.electorate.map((seat) => [seat, categoryOf.get(seat) ?? '']));
  const groups = doc.categories.flatMap(({ id: group }) => {
    const eligible = Object.values(electorate).filter((category) => category === group).length;
    return eligible === 0 ? [] : [{ group, eligible }];
  });
  const asked = Number(rule.data['minimumGroup'] ?? 0);
  const minimum = Math.max(asked, doc.about.minimumGroup, ballot.collection === 'secret' ? 5 : 3);
  const plan = planGroups(groups, minimum);
  const {
    id,
    label,
    round,
    previous,
    meeting,
    step,
    collection,
    practice,
    items,
    recusals,
    withdrawn,
    roll,
  } = ballot;
  const settings = method.settings.parse(ballot.settings);
  const box = boxOf(ballot, at);
  const locked = { ...rule.data, minimumGroup: minimum };
  const like = {
    method: ballot.method,
    settings,
    collection,
    items,
    rule: locked,
    plan,
    electorate,
    recusals,
    withdrawn,
  };
  const result = resultOf({ ...like, responses: ballot.responses ?? {} } as unknown as Ballot, box);
  const by = 'host';
  const events: EventDraft[] = [
    event('BallotPrepared', {
      ballot: id,
      step,
      meeting,
      label,
      round,
      previous,
      supersedes: null,
      method: ballot.method,
      settings,
      collection,
      practice,
      items,
      by,
    }),
    event('RuleLocked', { ballot: id, rule: locked, plan, by }),
    event('BallotOpened', {
      ballot: id,
      run: null,
      sections: inSections(items.map((item) => item.statement)),
      electorate,
      recusals,
      publicKey: null,
      frozen: '',
      by,
    }),
    ...Object.entries(ballot.responses ?? {}).flatMap(([seat, answers]) =>
      Object.entries(answers).map(([statement, response]) =>
        event('ResponseCast', { ballot: id }, { seat, statement, response: response }),
      ),
    ),
    ...Object.entries(withdrawn).map(([statement, reason]) =>
      event('ItemWithdrawn', { ballot: id, statement, by }, { reason }),
    ),
    event('BallotStopped', { ballot: id, by }),
    event('BallotCounted', {
      ballot: id,
      roll,
      boxHash: null,
      result: result,
      withheld: null,
      by,
    }),
  ];
  if (box === null) return { events, effects: [], marks: [] };
  const comments = ballot.comments;
  return {
    events,
    effects: [{ kind: 'box', ballot: id, rows: box, comments }],
    marks: [{ type: 'BoxOpened', ballot: id, rows: box, comments }],
  };
}
