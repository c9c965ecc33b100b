import type { JsonObject } from '../../util/json.ts';
import { otherLanguage } from '../commands/before-opening.ts';
import type { Command } from '../commands/command.ts';
import { choicesOf } from '../commands/gathering.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Method } from '../../methods/method.ts';
import { methods } from '../../methods/registry.ts';
import { pilesMethod } from '../commands/sort-begin.ts';
import { blocOf, undecidedCells } from '../../framework/reading.ts';
import { ballotOfStep } from './ballot-view.ts';
import { ideasAct } from './ideas-act.ts';
import { lastRun } from './parts.ts';

/** What a press of the one button does. The labels are the words of the interface's catalogue. */
export type Act = {
  readonly act:
    | 'go'
    | 'open'
    | 'stop'
    | 'look'
    | 'show'
    | 'next'
    | 'pairs'
    | 'fours'
    | 'number'
    | 'first-vote'
    | 'second-vote'
    | 'prepare-ballot'
    | 'lock-rule'
    | 'open-ballot'
    | 'count'
    | 'finish'
    | 'rate'
    | 'adopt-bloc'
    | 'park-rest';
  /** Null where a form comes first: preparing a ballot, locking its rule. */
  readonly command: Command | null;
  /** Seconds that the button must be held; 0: a press is enough. */
  readonly hold: 0 | 1 | 2;
  readonly step: string | null;
  readonly ballot: string | null;
};

/** The step that follows on the agenda, removed ones left out. */
export function stepAfter(state: Consultation, stepId: string | null, by: 1 | -1 = 1): string | null {
  const meeting = state.currentMeeting === null ? undefined : state.meetings[state.currentMeeting];
  const agenda = (meeting?.agenda ?? []).filter((step) => state.steps[step]?.removed === false);
  if (stepId === null) return by === 1 ? (agenda[0] ?? null) : null;
  const at = agenda.indexOf(stepId);
  return at < 0 ? (agenda[0] ?? null) : (agenda[at + by] ?? null);
}

function plain(
  act: Act['act'],
  command: Command | null,
  step: string | null,
  ballot: string | null = null,
): Act {
  return { act, command, hold: act === 'open-ballot' ? 1 : 0, step, ballot };
}

/** The first step of the meeting that follows, meetings without steps and ended ones left out. */
function firstOfNextMeeting(state: Consultation): string | null {
  const meetings = Object.values(state.meetings).toSorted((a, b) => a.order - b.order);
  const at = meetings.findIndex((meeting) => meeting.id === state.currentMeeting);
  for (const meeting of meetings.slice(at + 1)) {
    const first = meeting.agenda.find((step) => state.steps[step]?.removed === false);
    if (first !== undefined && meeting.endedAt === null) return first;
  }
  return null;
}

function next(state: Consultation, step: string | null): Act | null {
  const following = stepAfter(state, step) ?? firstOfNextMeeting(state);
  return following === null ? null : plain('next', { name: 'step.go', body: { step: following } }, following);
}

/** The primary act of *Live*: the verb that the current step's state asks for. Null at the agenda's end. */
export function primaryAct(state: Consultation): Act | null {
  const step = state.currentStep === null ? undefined : state.steps[state.currentStep];
  if (step === undefined) {
    const first = next(state, null);
    return first === null ? null : { ...first, act: 'go' };
  }
  const run = lastRun(state, step);
  const kind = step.activity === null ? null : (methods.get(step.activity.method)?.kind ?? null);
  const ideas = ideasAct(state, step);
  if (ideas !== undefined) return ideas;
  if (kind === 'ballot') return ballotAct(state, step.id) ?? next(state, step.id);
  if (kind === null) return next(state, step.id);
  if (run === undefined) return plain('open', { name: 'run.open', body: { step: step.id } }, step.id);
  const body = { run: run.id };
  switch (run.phase) {
    case 'ready':
      return plain('open', { name: 'run.open', body: { step: step.id } }, step.id);
    case 'open':
      if (kind === 'piles' && ratingIsNext(state, run.id)) {
        return plain('rate', { name: 'sort.rate', body }, step.id);
      }
      if (run.stages.length > 0 && run.stages.length < 3) {
        const act = run.stages.length === 1 ? 'pairs' : 'fours';
        return plain(act, { name: 'run.stage', body }, step.id);
      }
      return sealsFirst(kind)
        ? plain('stop', { name: 'run.stop', body }, step.id)
        : plain('finish', { name: 'run.stop', body }, step.id);
    case 'stopped':
      if (!sealsFirst(kind)) return next(state, step.id);
      return choicesOf(step) === null
        ? plain('look', { name: 'run.look', body }, step.id)
        : plain('show', { name: 'run.show', body }, step.id);
    case 'team':
      return plain('show', { name: 'run.show', body }, step.id);
    case 'shown':
      return (kind === 'matrix' ? matrixAct(state, step.id, run.id) : null) ?? next(state, step.id);
    case 'done':
      return next(state, step.id);
  }
}

/** What people give in such a step is seen by the team first, then by the room. */
function sealsFirst(kind: Method['kind']): boolean {
  return kind === 'inputs' || kind === 'piles' || kind === 'matrix';
}

/** People sort first; where they rate as well, that comes next. */
function ratingIsNext(state: Consultation, run: string): boolean {
  const sort = state.cardSorts[run];
  if (sort === undefined || sort.stage === 'rate') return false;
  return (pilesMethod(sort.method)?.scales(sort.settings) ?? []).length > 0;
}

/** After the cells were shown: what nobody flagged is adopted together, the rest decided one by one, then it ends. */
function matrixAct(state: Consultation, step: string, run: string): Act | null {
  const reading = state.readings[run];
  if (reading === undefined) return null;
  const cells = reading.blocAdopted ? [] : blocOf(reading);
  if (cells.length > 0) {
    return { ...plain('adopt-bloc', { name: 'cells.adopt', body: { run, cells } }, step), hold: 2 };
  }
  const open = undecidedCells(reading).length;
  const command: Command = { name: 'cells.finish', body: { run, open } };
  return open === 0 ? plain('finish', command, step) : { ...plain('park-rest', command, step), hold: 1 };
}

function ballotAct(state: Consultation, step: string): Act | null {
  const ballot = ballotOfStep(state, step);
  if (ballot === undefined) return plain('prepare-ballot', null, step);
  const body = { ballot: ballot.id };
  switch (ballot.phase) {
    case 'draft':
      return plain('lock-rule', null, step, ballot.id);
    case 'locked':
      return plain('open-ballot', { name: 'ballot.open', body: openingBody(state, ballot) }, step, ballot.id);
    case 'open':
      return plain('stop', { name: 'ballot.stop', body }, step, ballot.id);
    case 'stopped':
      return plain('count', { name: 'ballot.count', body }, step, ballot.id);
    case 'counted':
      return ballot.practice && realOneFollows(state, step) ? plain('prepare-ballot', null, step) : null;
    case 'void':
      return plain('prepare-ballot', null, step);
  }
}

/** The view lists who would see another language; pressing the button under that list confirms it. */
function openingBody(state: Consultation, ballot: Ballot): JsonObject {
  const seats = Object.values(otherLanguage(state, ballot)).reduce((sum, each) => sum + each, 0);
  return { ballot: ballot.id, ...(seats === 0 ? {} : { otherLanguage: seats }) };
}

/** After the practice ballot of a step comes its real one, unless a later step of the agenda is there for that. */
function realOneFollows(state: Consultation, step: string): boolean {
  const statements = Object.values(state.statements).some((row) => row.kind !== 'practice');
  if (!statements || Object.values(state.ballots).some((row) => row.step === step && !row.practice))
    return false;
  for (let later = stepAfter(state, step); later !== null; later = stepAfter(state, later)) {
    const method = state.steps[later]?.activity?.method;
    if (method !== undefined && methods.get(method)?.kind === 'ballot') return false;
  }
  return true;
}

/** What *Back* does now, and the command for it. Null when there is nowhere to go back to. */
export type BackAct = {
  readonly back: 'take-back-stop' | 'previous-step';
  readonly command: Command;
  readonly step: string | null;
};

export function backAct(state: Consultation): BackAct | null {
  const step = state.currentStep === null ? undefined : state.steps[state.currentStep];
  const run = step === undefined ? undefined : lastRun(state, step);
  if (step !== undefined && run?.phase === 'stopped') {
    const ballot = Object.values(state.ballots).find((row) => row.run === run.id);
    const command: Command =
      ballot === undefined
        ? { name: 'run.resume', body: { run: run.id } }
        : { name: 'ballot.resume', body: { ballot: ballot.id, reason: 'Stopped too early.' } };
    return { back: 'take-back-stop', command, step: step.id };
  }
  const before = stepAfter(state, state.currentStep, -1);
  if (before === null) return null;
  return { back: 'previous-step', command: { name: 'step.go', body: { step: before } }, step: before };
}
