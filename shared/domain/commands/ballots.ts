import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import type { BallotMethod } from '../../methods/method.ts';
import { planGroups } from '../../methods/smallGroups/plan.ts';
import type { JsonObject } from '../../util/json.ts';
import type { EventDraft } from '../event.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Ballot, BallotItem } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Seat } from '../model/people.ts';
import { command, need, refuse } from './command.ts';
import { currentVersion } from './statements.ts';
import { anyObject, id, line } from './words.ts';

/** A secret ballot is cast by section of at most so many statements. */
export const sectionSize = 12;

/** Fewer than this, and a secret ballot is not secret. */
export const leastSecret = 5;

export function ballotMethod(name: string): BallotMethod {
  const method = methods.get(name);
  if (method?.kind !== 'ballot') refuse('bad-input', 'This activity is not a ballot.');
  return method;
}

/** Seats that vote: those with a vote that are not removed. */
export function electors(state: Consultation): Seat[] {
  return Object.values(state.seats).filter((seat) => seat.voting && seat.removed === null);
}

/** The statements of the list in their wording of now; a refusal when one of them cannot be voted on. */
function frozenItems(state: Consultation, statements: readonly string[]): BallotItem[] {
  return statements.map((statement) => {
    const row = need(state.statements[statement], 'A statement of this ballot');
    if (['merged', 'split', 'dropped'].includes(row.status)) {
      refuse('wrong-phase', `Statement ${row.number} was merged, split or dropped. Take it off the ballot.`);
    }
    return { statement, version: currentVersion(row).v };
  });
}

export const prepareBallot = command({
  name: 'ballot.prepare',
  may: ['lead'],
  body: z.object({
    step: id,
    label: line(200),
    statements: z.array(id).min(1, 'Choose at least one statement for the ballot.').max(500),
    previous: id.nullable().default(null),
    supersedes: id.nullable().default(null),
    practice: z.boolean().default(false),
  }),
  decide(body, at) {
    const { state, by } = at;
    const step = need(state.steps[body.step], 'This step');
    const activity = need(step.activity, 'The activity of this step');
    ballotMethod(activity.method);
    if (new Set(body.statements).size !== body.statements.length) {
      refuse('bad-input', 'A statement stands on this ballot twice.');
    }
    const previous = body.previous === null ? null : need(state.ballots[body.previous], 'The earlier ballot');
    if (previous !== null && previous.phase !== 'counted') {
      refuse('wrong-phase', 'The earlier ballot is not counted yet.');
    }
    if (body.supersedes !== null && state.ballots[body.supersedes]?.phase !== 'counted') {
      refuse('wrong-phase', 'Only a counted ballot can be voted again.');
    }
    const ballot = at.id();
    const prepared = {
      ballot,
      step: step.id,
      meeting: step.meeting,
      label: body.label,
      round: previous === null ? 1 : previous.round + 1,
      previous: body.previous,
      supersedes: body.supersedes,
      method: activity.method,
      settings: activity.settings,
      collection: activity.collection,
      practice: body.practice,
      items: frozenItems(state, body.statements),
      by,
    };
    return { ok: true, events: [event('BallotPrepared', prepared)], answer: { ballot } };
  },
});

/** A statement only for the practice ballot, and that ballot on it: "Tea or coffee?" */
export const preparePractice = command({
  name: 'ballot.practice',
  may: ['lead'],
  body: z.object({ step: id, text: line(200), label: line(200) }),
  decide(body, at) {
    const step = need(at.state.steps[body.step], 'This step');
    const activity = need(step.activity, 'The activity of this step');
    ballotMethod(activity.method);
    const statement = at.id();
    const ballot = at.id();
    const drafted = event(
      'StatementDrafted',
      {
        statement,
        number: 0,
        kind: 'practice',
        theme: null,
        inputs: [],
        evidence: [],
        splitFrom: null,
        v: 1,
        language: at.state.about?.languages[0] ?? 'en',
        changedIn: step.meeting,
        by: at.by,
      },
      { text: body.text, reason: '', translations: {}, more: null },
    );
    const prepared = event('BallotPrepared', {
      ballot,
      step: step.id,
      meeting: step.meeting,
      label: body.label,
      round: 1,
      previous: null,
      supersedes: null,
      method: activity.method,
      settings: activity.settings,
      collection: activity.collection,
      practice: true,
      items: [{ statement, version: 1 }],
      by: at.by,
    });
    return { ok: true, events: [drafted, prepared], answer: { ballot } };
  },
});

function inPhase(state: Consultation, ballotId: string, phases: readonly Ballot['phase'][], say: string): Ballot {
  const ballot = need(state.ballots[ballotId], 'This ballot');
  if (!phases.includes(ballot.phase)) refuse('wrong-phase', say);
  return ballot;
}

export const editBallot = command({
  name: 'ballot.edit',
  may: ['lead'],
  body: z.object({ ballot: id, label: line(200).optional(), statements: z.array(id).min(1).max(500).optional() }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['draft'], 'The rule is locked: this ballot cannot be changed.');
    const changes = {
      ...(body.label === undefined ? {} : { label: body.label }),
      ...(body.statements === undefined ? {} : { items: frozenItems(state, body.statements) }),
    };
    return [event('BallotEdited', { ballot: ballot.id, changes, by })];
  },
});

/** The rule is fixed with time and author, and with it what each group's result will look like. */
export const lockRule = command({
  name: 'ballot.lock',
  may: ['lead'],
  body: z.object({ ballot: id, rule: anyObject }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['draft'], 'The rule of this ballot is locked already.');
    const method = ballotMethod(ballot.method);
    const rule = method.rule.safeParse(body.rule);
    if (!rule.success) refuse('bad-input', rule.error.issues[0]?.message ?? 'This rule is not complete.');
    const voters = electors(state);
    const secret = ballot.collection === 'secret';
    if (secret && voters.length < leastSecret) {
      refuse('too-few', `A secret ballot needs at least ${leastSecret} voting seats; there are ${voters.length}.`);
    }
    const asked = Number(rule.data['minimumGroup'] ?? 0);
    const minimumGroup = Math.max(asked, state.about?.minimumGroup ?? 3, secret ? leastSecret : 3);
    const eligible = new Map<string, number>();
    for (const seat of voters) eligible.set(seat.category, (eligible.get(seat.category) ?? 0) + 1);
    const groups = Object.values(state.categories)
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ id: group }) => (eligible.has(group) ? [{ group, eligible: eligible.get(group) ?? 0 }] : []));
    const plan = planGroups(groups, minimumGroup);
    const locked = { ...rule.data, minimumGroup };
    return [event('RuleLocked', { ballot: ballot.id, rule: locked, plan, by })];
  },
});

export const recuse = command({
  name: 'ballot.recuse',
  may: ['console'],
  body: z.object({ ballot: id, seat: id, statements: z.array(id).max(500) }),
  decide({ ballot, seat, statements }, { state, by }) {
    inPhase(state, ballot, ['draft', 'locked'], 'Recusals are settled before the ballot opens.');
    need(state.seats[seat], 'This seat');
    return [event('SeatRecused', { ballot, seat, statements, by })];
  },
});

/** Items in sections of at most `sectionSize`, as even as they come. */
export function inSections(items: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(items.length / sectionSize));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function recusalsAt(state: Consultation, ballot: Ballot): { [statement: string]: string[] } {
  return Object.fromEntries(
    ballot.items.map(({ statement }) => {
      const declared = electors(state).filter((seat) =>
        seat.declarations.some((entry) => entry.recusedFrom.includes(statement)),
      );
      const all = new Set([...(ballot.recusals[statement] ?? []), ...declared.map((seat) => seat.id)]);
      return [statement, [...all]];
    }),
  );
}

/**
 * Opens the ballot: wording, rule and electorate are frozen together.
 *
 * `gathered`: `frozen` (hash over them) and, for a secret ballot, `publicKey` (its fresh key's public half).
 */
export const openBallot = command({
  name: 'ballot.open',
  may: ['lead'],
  body: z.object({ ballot: id }),
  decide(body, at) {
    const { state, by, gathered } = at;
    const ballot = inPhase(state, body.ballot, ['locked'], 'Lock the rule first; then the ballot can open.');
    for (const item of ballot.items) {
      const row = need(state.statements[item.statement], 'A statement of this ballot');
      if (currentVersion(row).v !== item.version) {
        refuse(
          'changed-since',
          `Statement ${row.number} was reworded after the rule was locked. Prepare the ballot again.`,
        );
      }
    }
    const planned = new Set(ballot.plan?.fates.map((fate) => fate.group));
    const voters = electors(state).filter((seat) => planned.has(seat.category));
    if (ballot.collection === 'secret' && voters.length < leastSecret) {
      refuse('too-few', `A secret ballot needs at least ${leastSecret} voting seats; there are ${voters.length}.`);
    }
    const secret = ballot.collection === 'secret';
    const publicKey = secret ? String(gathered?.['publicKey'] ?? '') : null;
    if (publicKey === '') refuse('internal', 'The key of this secret ballot could not be made. Please try again.');
    const step = ballot.step === null ? undefined : state.steps[ballot.step];
    const run = step === undefined ? null : at.id();
    const opened: EventDraft[] = [];
    if (step !== undefined && run !== null) {
      if (state.meetings[step.meeting]?.startedAt === null) {
        opened.push(event('MeetingStarted', { meeting: step.meeting, by }));
      }
      if (state.currentStep !== step.id) opened.push(event('StepEntered', { step: step.id, by }));
      opened.push(
        event('RunOpened', { run, step: step.id, continues: step.runs.at(-1) ?? null, endsAt: null, by }),
      );
    }
    opened.push(
      event('BallotOpened', {
        ballot: ballot.id,
        run,
        sections: inSections(ballot.items.map((item) => item.statement)),
        electorate: Object.fromEntries(voters.map((seat) => [seat.id, seat.category])),
        recusals: recusalsAt(state, ballot),
        publicKey,
        frozen: String(gathered?.['frozen'] ?? ''),
        by,
      }),
    );
    return { ok: true, events: opened };
  },
});

/** The ballot and the voter's standing in it, or a refusal in plain words. */
export function votingIn(state: Consultation, ballotId: string, seatId: string | null): Ballot {
  const ballot = need(state.ballots[ballotId], 'This ballot');
  if (ballot.phase !== 'open') {
    refuse('ballot-closed', 'This ballot has stopped. What was in the box before counts; this answer does not.');
  }
  const seat = need(seatId === null ? undefined : state.seats[seatId], 'Your seat');
  if (ballot.electorate[seat.id] === undefined) {
    refuse('not-in-electorate', 'You take part without a vote in this ballot.');
  }
  return ballot;
}

export const castResponse = command({
  name: 'ballot.cast',
  may: ['participant', 'paper'],
  body: z.object({ ballot: id, statement: id, response: anyObject.nullable(), seat: id.optional() }),
  decide(body, at) {
    const seat = at.seat ?? (at.rights.has('paper') ? need(body.seat, 'The seat') : null);
    const ballot = votingIn(at.state, body.ballot, seat);
    if (ballot.collection === 'secret') refuse('bad-input', 'This ballot is secret: answers go into the box.');
    if (!ballot.items.some((item) => item.statement === body.statement)) {
      refuse('bad-input', 'This statement is not on the ballot.');
    }
    if (ballot.withdrawn[body.statement] !== undefined) {
      refuse('ballot-closed', 'This statement was withdrawn from the ballot.');
    }
    if (ballot.recusals[body.statement]?.includes(seat ?? '') === true) {
      refuse('recused', 'You do not vote on this statement, because of the interest that you declared.');
    }
    let response: JsonObject | null = null;
    if (body.response !== null) {
      const parsed = ballotMethod(ballot.method).response(ballot.settings).safeParse(body.response);
      if (!parsed.success) {
        refuse('bad-input', parsed.error.issues[0]?.message ?? 'This answer does not fit the question.');
      }
      response = parsed.data;
    }
    const content = { seat: need(seat, 'Your seat'), statement: body.statement, response };
    return [event('ResponseCast', { ballot: ballot.id }, content)];
  },
});

/** A section of a secret ballot goes into the box: sealed on the voter's device, replaced by a revote. */
export const sealSection = command({
  name: 'ballot.seal',
  may: ['participant'],
  body: z.object({
    ballot: id,
    section: z.number().int().min(0),
    envelope: z.string().min(40).max(60_000),
  }),
  decide(body, at) {
    const ballot = votingIn(at.state, body.ballot, at.seat);
    if (ballot.collection !== 'secret') refuse('bad-input', 'This ballot is not secret.');
    if (ballot.sections[body.section] === undefined) refuse('bad-input', 'This part of the ballot is not known.');
    const seat = need(at.seat, 'Your seat');
    if (ballot.paperMarks.includes(seat)) {
      refuse('already', 'This seat is marked as voting on paper. Ask the desk if that is wrong.');
    }
    const sealed = { kind: 'seal', ballot: ballot.id, section: body.section, seat, envelope: body.envelope } as const;
    return {
      ok: true,
      events: [],
      effects: [sealed],
      marks: [{ type: 'EnvelopePlaced', ballot: ballot.id, section: body.section, seat }],
    };
  },
});

/** An item leaves an open ballot: its votes are void, the rest goes on. */
export const withdrawItem = command({
  name: 'ballot.withdrawItem',
  may: ['lead'],
  body: z.object({ ballot: id, statement: id, reason: line(600) }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['open', 'stopped'], 'Only an open ballot has items to withdraw.');
    const { statement, reason } = body;
    if (!ballot.items.some((item) => item.statement === statement)) {
      refuse('bad-input', 'This statement is not on the ballot.');
    }
    if (ballot.withdrawn[statement] !== undefined) refuse('already', 'This item was withdrawn already.');
    return [event('ItemWithdrawn', { ballot: ballot.id, statement, by }, { reason })];
  },
});

export const stopBallot = command({
  name: 'ballot.stop',
  may: ['lead'],
  body: z.object({ ballot: id }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['open'], 'This ballot is not open.');
    const stop = event('BallotStopped', { ballot: ballot.id, by });
    const back = { name: 'ballot.resume', body: { ballot: ballot.id, reason: 'Stop taken back.' } };
    return [
      undoable(stop, 'ballot stopped', back),
      ...(ballot.run === null ? [] : [event('RunStopped', { run: ballot.run, by })]),
    ];
  },
});

export const resumeBallot = command({
  name: 'ballot.resume',
  may: ['lead'],
  body: z.object({ ballot: id, reason: line(300) }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['stopped'], 'Only a stop can be taken back, not a count.');
    const { reason } = body;
    return [
      event('BallotResumed', { ballot: ballot.id, by }, { reason }),
      ...(ballot.run === null ? [] : [event('RunResumed', { run: ballot.run, reason, by })]),
    ];
  },
});

export const voidBallot = command({
  name: 'ballot.void',
  may: ['console'],
  body: z.object({ ballot: id, reason: line(600) }),
  decide(body, { state, by }) {
    const say = 'A counted ballot stays. Vote again in a new ballot instead.';
    const ballot = inPhase(state, body.ballot, ['draft', 'locked', 'open', 'stopped'], say);
    return {
      ok: true,
      events: [
        event('BallotVoided', { ballot: ballot.id, by }, { reason: body.reason }),
        ...(ballot.run === null ? [] : [event('RunFinished', { run: ballot.run, by })]),
      ],
      effects:
        ballot.collection === 'secret'
          ? [
              { kind: 'unseal', ballot: ballot.id },
              { kind: 'destroy-key', ballot: ballot.id },
            ]
          : [],
    };
  },
});
