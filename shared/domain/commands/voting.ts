import { z } from 'zod';
import { shapeOfSection } from '../../methods/secret/ballot-section.ts';
import { looksLikeEnvelope } from '../../methods/secret/seal.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { ballotMethod, inPhase, leastSecret, sectionSize, stillStands } from './ballots.ts';
import { electors, electorsOf, otherLanguage } from './before-opening.ts';
import { command, need, refuse, sentenceOf } from './command.ts';
import { rowsToMove, withTrail } from '../pictures/pictures.ts';
import { currentVersion } from './statements.ts';
import { anyObject, id } from './words.ts';

/** A declaration comes before the vote where the category asks for one; "nothing to declare" is one. */
function declared(state: Consultation, seatId: string): void {
  const seat = state.seats[seatId];
  const required = state.categories[seat?.category ?? '']?.declarationRequired === true;
  if (required && seat?.declarations.length === 0) {
    refuse('to-declare', 'Please declare your interests first, even if there are none; then you can vote.');
  }
}

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
  body: z.object({
    ballot: id,
    /** How many seats the sender knows to see a statement in another language than their own. */
    otherLanguage: z.number().int().min(0).default(0),
  }),
  decide(body, at) {
    const { state, by, gathered } = at;
    const ballot = inPhase(state, body.ballot, ['locked'], 'Lock the rule first; then the ballot can open.');
    for (const item of ballot.items) {
      const row = need(state.statements[item.statement], 'A statement of this ballot');
      stillStands(row);
      if (currentVersion(row).v !== item.version) {
        refuse(
          'changed-since',
          `Statement ${row.number} was reworded after the rule was locked. Prepare the ballot again.`,
        );
      }
    }
    const foreign = Object.values(otherLanguage(state, ballot)).reduce((sum, seats) => sum + seats, 0);
    if (foreign > body.otherLanguage) {
      const who = foreign === 1 ? '1 seat' : `${foreign} seats`;
      refuse(
        'to-confirm',
        `${who} would see a statement in another language than their own. Translate it, or confirm.`,
        { otherLanguage: foreign },
      );
    }
    const voters = electorsOf(state, ballot);
    if (ballot.collection === 'secret' && voters.length < leastSecret) {
      refuse(
        'too-few',
        `A secret ballot needs at least ${leastSecret} voting seats; there are ${voters.length}.`,
      );
    }
    const secret = ballot.collection === 'secret';
    const publicKey = secret ? textOf(gathered?.['publicKey']) : null;
    if (publicKey === '')
      refuse('internal', 'The key of this secret ballot could not be made. Please try again.');
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
        frozen: textOf(gathered?.['frozen']),
        ...(ballotMethod(ballot.method).realTime === true ? { realTime: true as const } : {}),
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
    refuse(
      'ballot-closed',
      'This ballot has stopped. What was in the box before counts; this answer does not.',
    );
  }
  const seat = need(seatId === null ? undefined : state.seats[seatId], 'Your seat');
  if (seat.removed !== null) refuse('removed', 'This seat is not in use any more.');
  if (ballot.electorate[seat.id] === undefined) {
    refuse('not-in-electorate', 'You take part without a vote in this ballot.');
  }
  return ballot;
}

/** Refuses an answer to what this seat is not asked. */
function askedOf(ballot: Ballot, statement: string, seat: string): void {
  if (!ballot.items.some((item) => item.statement === statement)) {
    refuse('bad-input', 'This statement is not on the ballot.');
  }
  if (ballot.withdrawn[statement] !== undefined) {
    refuse('ballot-closed', 'This statement was withdrawn from the ballot.');
  }
  if (ballot.recusals[statement]?.includes(seat) === true) {
    refuse('recused', 'You do not vote on this statement, because of the interest that you declared.');
  }
}

export const castResponse = command({
  name: 'ballot.cast',
  may: ['participant', 'paper'],
  body: z.object({ ballot: id, statement: id, response: anyObject.nullable(), seat: id.optional() }),
  decide(body, at) {
    const seat = at.seat ?? (at.rights.has('paper') ? need(body.seat, 'The seat') : null);
    const ballot = votingIn(at.state, body.ballot, seat);
    if (ballot.collection === 'secret')
      refuse('bad-input', 'This ballot is secret: answers go into the box.');
    if (at.seat !== null) declared(at.state, at.seat);
    askedOf(ballot, body.statement, seat ?? '');
    let response: JsonObject | null = null;
    if (body.response !== null) {
      const parsed = ballotMethod(ballot.method).response(ballot.settings).safeParse(body.response);
      if (!parsed.success) {
        refuse('bad-input', sentenceOf(parsed.error, 'This answer does not fit the question.'));
      }
      response = parsed.data;
    }
    const voter = need(seat, 'Your seat');
    fitsTogether(ballot, { ...ballot.responses[voter], [body.statement]: response });
    const content = { seat: voter, statement: body.statement, response };
    return [event('ResponseCast', { ballot: ballot.id }, content), ...pictureAfter(ballot, content)];
  },
});

/** The next picture of a statement, where this answer completes it. */
function pictureAfter(
  ballot: Ballot,
  answer: { readonly seat: string; readonly statement: string; readonly response: JsonObject | null },
): EventDraft[] {
  const { statement } = answer;
  const rows = rowsToMove({ ...ballot, trails: withTrail(ballot, answer) }, statement);
  return rows.length === 0 ? [] : [event('PictureShown', { ballot: ballot.id, statement, rows })];
}

/** Refuses answers of one person that do not go together: too much given out, one place given twice. */
function fitsTogether(ballot: Ballot, answers: { readonly [statement: string]: JsonObject | null }): void {
  const sheet = ballotMethod(ballot.method).sheet?.(
    ballot.settings,
    ballot.items.map((item) => item.statement),
  );
  if (sheet === undefined) return;
  const given = Object.entries(answers).filter(([, response]) => response !== null);
  const parsed = sheet.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    refuse('bad-input', sentenceOf(parsed.error, 'This answer does not fit the question.'));
}

/**
 * All answers of one person at one stroke, for ballots that ask for them together.
 *
 * What it leaves out is taken back, so that what was handed in last is what counts.
 */
export const castSheet = command({
  name: 'ballot.castAll',
  may: ['participant', 'paper'],
  body: z.object({ ballot: id, responses: z.record(id, anyObject), seat: id.optional() }),
  decide(body, at) {
    const seat = at.seat ?? (at.rights.has('paper') ? need(body.seat, 'The seat') : null);
    const ballot = votingIn(at.state, body.ballot, seat);
    if (ballot.collection === 'secret')
      refuse('bad-input', 'This ballot is secret: answers go into the box.');
    if (at.seat !== null) declared(at.state, at.seat);
    const voter = need(seat, 'Your seat');
    const response = ballotMethod(ballot.method).response(ballot.settings);
    const before = ballot.responses[voter] ?? {};
    const after: { [statement: string]: JsonObject } = {};
    for (const [statement, given] of Object.entries(body.responses)) {
      askedOf(ballot, statement, voter);
      const parsed = response.safeParse(given);
      if (!parsed.success) {
        refuse('bad-input', sentenceOf(parsed.error, 'This answer does not fit the question.'));
      }
      after[statement] = parsed.data;
    }
    fitsTogether(ballot, after);
    const cast = (statement: string, given: JsonObject | null): EventDraft =>
      event('ResponseCast', { ballot: ballot.id }, { seat: voter, statement, response: given });
    const gone = Object.keys(before).filter((statement) => after[statement] === undefined);
    const answers = [...gone.map((statement) => [statement, null] as const), ...Object.entries(after)];
    return answers.flatMap(([statement, given]) => [
      cast(statement, given),
      ...pictureAfter(ballot, { seat: voter, statement, response: given }),
    ]);
  },
});

/** Refuses what the count could only throw away: another section, or no envelope of this one's length. */
export function fitsTheBox(ballot: Ballot, section: number, envelope: string): void {
  if (ballot.sections[section] === undefined) refuse('bad-input', 'This part of the ballot is not known.');
  if (!looksLikeEnvelope(shapeOfSection(ballot, section), envelope)) {
    refuse('bad-input', 'This is not an envelope of this ballot. Please reload the page and vote again.');
  }
}

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
    const seat = need(at.seat, 'Your seat');
    fitsTheBox(ballot, body.section, body.envelope);
    declared(at.state, seat);
    if (ballot.paperMarks.includes(seat)) {
      refuse('already', 'This seat is marked as voting on paper. Ask the desk if that is wrong.');
    }
    const sealed = {
      kind: 'seal',
      ballot: ballot.id,
      section: body.section,
      seat,
      envelope: body.envelope,
    } as const;
    return {
      ok: true,
      events: [],
      effects: [sealed],
      marks: [{ type: 'EnvelopePlaced', ballot: ballot.id, section: body.section, seat }],
    };
  },
});

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
