import { z } from 'zod';
import type { BallotMethod } from '../../methods/method.ts';
import { methods } from '../../methods/registry.ts';
import { planGroups } from '../../methods/smallGroups/plan.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { JsonObject } from '../../util/json.ts';
import { event } from '../evolve/evolve.ts';
import type { Ballot, BallotItem } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Statement } from '../model/material.ts';
import type { Step } from '../model/programme.ts';
import { electors } from './before-opening.ts';
import { command, need, refuse, sentenceOf } from './command.ts';
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

/** The statements of the list in their wording of now; a refusal when one of them cannot be voted on. */
function frozenItems(state: Consultation, statements: readonly string[]): BallotItem[] {
  return statements.map((statement) => {
    const row = need(state.statements[statement], 'A statement of this ballot');
    stillStands(row);
    const { v: version, adopted } = currentVersion(row);
    return { statement, version, ...(adopted === null ? {} : { adopted }) };
  });
}

/** Refuses more statements than a person could answer by this method. */
function notTooMany(method: BallotMethod, statements: readonly string[]): void {
  const { mostItems } = method;
  if (mostItems !== undefined && statements.length > mostItems) {
    refuse(
      'bad-input',
      `This method takes at most ${mostItems} statements, and ${statements.length} are chosen. Take some off the ballot.`,
    );
  }
}

/** Refuses a statement that was merged, split or dropped. */
export function stillStands(row: Statement): void {
  if (['merged', 'split', 'dropped'].includes(row.status)) {
    refuse('wrong-phase', `Statement ${row.number} was merged, split or dropped. Take it off the ballot.`);
  }
}

const statementsOnIt = z
  .array(id)
  .min(1, 'Choose at least one statement for the ballot.')
  .max(500, 'A ballot has at most 500 statements. Take some off, or make two ballots of them.');

export const prepareBallot = command({
  name: 'ballot.prepare',
  may: ['lead'],
  body: z.object({
    step: id,
    label: line(200),
    statements: statementsOnIt,
    previous: id.nullable().default(null),
    supersedes: id.nullable().default(null),
    practice: z.boolean().default(false),
  }),
  decide(body, at) {
    const { state, by } = at;
    const step = need(state.steps[body.step], 'This step');
    const activity = need(step.activity, 'The activity of this step');
    notTooMany(ballotMethod(activity.method), body.statements);
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

export function inPhase(
  state: Consultation,
  ballotId: string,
  phases: readonly Ballot['phase'][],
  say: string,
): Ballot {
  const ballot = need(state.ballots[ballotId], 'This ballot');
  if (!phases.includes(ballot.phase)) refuse('wrong-phase', say);
  return ballot;
}

export const editBallot = command({
  name: 'ballot.edit',
  may: ['lead'],
  body: z.object({
    ballot: id,
    label: line(200).optional(),
    statements: statementsOnIt.optional(),
  }),
  decide(body, { state, by }) {
    const ballot = inPhase(
      state,
      body.ballot,
      ['draft'],
      'The rule is locked: this ballot cannot be changed.',
    );
    notTooMany(ballotMethod(ballot.method), body.statements ?? []);
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
    const step = ballot.step === null ? undefined : state.steps[ballot.step];
    if (step !== undefined && !sameActivity(step, ballot)) {
      refuse(
        'changed-since',
        'The step was changed after this ballot was prepared. Prepare the ballot again.',
      );
    }
    const rule = method.rule.safeParse(body.rule);
    if (!rule.success) refuse('bad-input', sentenceOf(rule.error, 'This rule is not complete.'));
    const before = ballot.previous === null ? undefined : state.ballots[ballot.previous];
    if (method.fixesRule === true && before?.method === ballot.method && !sameRule(before.rule, rule.data)) {
      refuse(
        'changed-since',
        'The rule of these rounds was fixed before the first one. For another rule, prepare a new ballot.',
      );
    }
    const voters = electors(state);
    const secret = ballot.collection === 'secret';
    if (secret && voters.length < leastSecret) {
      refuse(
        'too-few',
        `A secret ballot needs at least ${leastSecret} voting seats; there are ${voters.length}.`,
      );
    }
    const asked = Number(rule.data['minimumGroup'] ?? 0);
    const minimumGroup = Math.max(asked, state.about?.minimumGroup ?? 3, secret ? leastSecret : 3);
    const eligible = new Map<string, number>();
    for (const seat of voters) eligible.set(seat.category, (eligible.get(seat.category) ?? 0) + 1);
    const groups = Object.values(state.categories)
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ id: group }) =>
        eligible.has(group) ? [{ group, eligible: eligible.get(group) ?? 0 }] : [],
      );
    const earlier = ballot.previous === null ? null : (state.ballots[ballot.previous]?.plan?.pool ?? null);
    const plan = planGroups(groups, minimumGroup, earlier?.groups);
    const locked = { ...rule.data, minimumGroup };
    return [event('RuleLocked', { ballot: ballot.id, rule: locked, plan, by })];
  },
});

/** Whether two rules decide the same; the smallest group that is shown decides nothing. */
function sameRule(one: JsonObject | null, other: JsonObject): boolean {
  const { minimumGroup: _one, ...first } = one ?? {};
  const { minimumGroup: _other, ...second } = other;
  return canonicalJson(first) === canonicalJson(second);
}

/** Whether a ballot still is what its step says: phones promise what the step says. */
function sameActivity({ activity }: Step, { method, collection, settings }: Ballot): boolean {
  const promised = activity === null ? null : { ...activity };
  return promised !== null && canonicalJson(promised) === canonicalJson({ method, collection, settings });
}

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
