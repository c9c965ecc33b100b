import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import { undecidedCells } from '../../framework/reading.ts';
import { secondsAfter } from '../../util/time.ts';
import { event } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { InputMethod } from '../../methods/method.ts';
import type { Run, Slide } from '../model/programme.ts';
import { command, need, refuse } from './command.ts';
import { freezeMatrix } from './opening-matrix.ts';
import { firstFigure, groupingAsked, sortBegun } from './sort-begin.ts';
import { collectsFirst, votesOnIdeas } from './ideas.ts';
import { id, maybeWords } from './words.ts';

/** Whether everyone in the room may see the inputs of a run. */
export function isRevealed(run: Run | undefined): boolean {
  return run !== undefined && run.shownAt !== null;
}

/** A run and those that it carries over, newest first. */
export function runChain(state: Consultation, runId: string): Run[] {
  const chain: Run[] = [];
  for (let run = state.runs[runId]; run !== undefined && !chain.includes(run);) {
    chain.push(run);
    run = run.continues === null ? undefined : state.runs[run.continues];
  }
  return chain;
}

function methodOf(state: Consultation, run: Run): InputMethod | undefined {
  const method = methods.get(state.steps[run.step]?.activity?.method ?? '');
  return method?.kind === 'inputs' ? method : undefined;
}

/** A closed question: there are no texts for the team to look at before the room. */
function isPoll(state: Consultation, run: Run): boolean {
  return methodOf(state, run)?.choices !== undefined;
}

/** Open the step for answers. Opening again after it was shown makes a new run that carries inputs over. */
export const openRun = command({
  name: 'run.open',
  may: ['lead'],
  body: z.object({ step: id }),
  decide({ step }, at) {
    const row = need(at.state.steps[step], 'This step');
    const method = row.activity === null ? undefined : methods.get(row.activity.method);
    if (method?.kind === 'ballot' && (!collectsFirst(row) || votesOnIdeas(at.state, row)))
      refuse('wrong-phase', 'A ballot opens by its own button, under a locked rule.');
    const last = row.runs.at(-1);
    const before = last === undefined ? undefined : at.state.runs[last];
    if (before?.phase === 'open') refuse('already', 'This step is open already.');
    if (
      before !== undefined &&
      before.shownAt !== null &&
      method?.kind === 'inputs' &&
      method.choices !== undefined
    )
      refuse('wrong-phase', 'The result of this poll was shown. Add another poll to ask again.');
    if (before?.phase === 'stopped')
      refuse('wrong-phase', 'This step was stopped. Take back the stop instead.');
    const run = at.id();
    const sort = method?.kind === 'piles' ? [sortBegun(at.state, row, run)] : [];
    const [stages] = method?.kind === 'inputs' ? (method.stages?.(row.activity?.settings ?? {}) ?? []) : [];
    const minutes = stages?.minutes ?? row.minutes;
    const endsAt = minutes > 0 ? secondsAfter(at.now, minutes * 60) : null;
    const enters = at.state.currentStep === step ? [] : [event('StepEntered', { step, by: at.by })];
    const starts =
      at.state.meetings[row.meeting]?.startedAt === null
        ? [event('MeetingStarted', { meeting: row.meeting, by: at.by })]
        : [];
    return {
      ok: true,
      events: [
        ...starts,
        ...enters,
        event('RunOpened', { run, step, continues: last ?? null, endsAt, by: at.by }),
        ...(stages === undefined
          ? []
          : [event('RunStaged', { run, size: stages.size, groups: [], endsAt, by: at.by })]),
        ...sort,
        ...(method?.kind === 'matrix' ? [freezeMatrix(at, row, run)] : []),
      ],
      answer: { run },
    };
  },
});

export const run = z.object({ run: id });

export const stopRun = command({
  name: 'run.stop',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase !== 'open') refuse('wrong-phase', 'This step is not open.');
    return [event('RunStopped', { run: row.id, by })];
  },
});

export const resumeRun = command({
  name: 'run.resume',
  may: ['lead'],
  body: run.extend({ reason: maybeWords(300).default('') }),
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase !== 'stopped')
      refuse('wrong-phase', 'Only a stop can be taken back; what was revealed stays so.');
    return [event('RunResumed', { run: row.id, reason: body.reason, by })];
  },
});

/** First stage of the reveal: the team sees the inputs. */
export const lookAtRun = command({
  name: 'run.look',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase !== 'stopped') refuse('wrong-phase', 'Stop the step first; then the team can look.');
    if (isPoll(state, row)) refuse('wrong-phase', 'A poll is shown to everybody at the same time.');
    return [event('RunLookedAt', { run: row.id, by }), ...groupingAsked(state, row.id, by)];
  },
});

/** Second stage of the reveal: everyone sees the inputs. */
export const showRun = command({
  name: 'run.show',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    const stages = isPoll(state, row) ? ['stopped', 'shown'] : ['team', 'shown'];
    if (!stages.includes(row.phase)) {
      refuse('wrong-phase', 'The team looks first; then it can be shown.');
    }
    const sort = state.cardSorts[row.id];
    if (sort !== undefined && sort.asked !== null)
      refuse('wrong-phase', 'The result is still being computed. Wait for it, or stop it.');
    const hidden = runChain(state, row.id).filter((each) => !isRevealed(each));
    const gathers = methodOf(state, row)?.gather !== undefined;
    const slide: Slide =
      sort !== undefined
        ? { kind: 'sort', run: row.id, figure: firstFigure(sort), page: 1 }
        : state.readings[row.id] !== undefined
          ? { kind: 'matrix', run: row.id, page: 1 }
          : gathers
            ? { kind: 'gathered', run: row.id, page: 1 }
            : { kind: 'cards', run: row.id, theme: null, page: 1 };
    return [
      ...hidden.map((each) => event('RunShown', { run: each.id, by })),
      event('SlideShown', { slide, by }),
    ];
  },
});

/** Round robin: one more point goes on the screen. */
export const showOneInput = command({
  name: 'run.showOne',
  may: ['lead'],
  body: run.extend({ input: id }),
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    const input = need(state.inputs[body.input], 'This card');
    if (row.phase !== 'team' && row.phase !== 'shown') {
      refuse('wrong-phase', 'The team looks first; then points are shown one by one.');
    }
    if (input.held !== null || input.withdrawn) refuse('not-allowed', 'This card is held back.');
    if (methodOf(state, row)?.showsOnlyTogether === true)
      refuse('wrong-phase', 'These words are shown together, not one by one.');
    const from = runChain(state, row.id).find((each) => each.id === input.run);
    const { id: said } = need(from, 'This card of the step');
    return [event('InputShownAlone', { run: said, input: input.id, by })];
  },
});

export const finishRun = command({
  name: 'run.finish',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase === 'open') refuse('wrong-phase', 'Stop the step first.');
    const said = Object.values(state.inputs).some((input) => input.run === row.id && !input.withdrawn);
    const chose = row.shownAt === null && Object.keys(row.choices).length > 0;
    if (row.phase === 'stopped' && (said || chose)) {
      refuse(
        'wrong-phase',
        'Its cards are still sealed. The team looks first; then the step can be finished.',
      );
    }
    const reading = state.readings[row.id];
    if (reading !== undefined && undecidedCells(reading).length > 0) {
      refuse('wrong-phase', 'Some cells have no decision yet. Finish the matrix by its own button.');
    }
    return [event('RunFinished', { run: row.id, by })];
  },
});

/** Minutes more or fewer. At zero the clock counts on; only a person closes. */
export const moreTime = command({
  name: 'run.moreTime',
  may: ['lead'],
  body: run.extend({ minutes: z.number().int().min(-60).max(60) }),
  decide(body, { state, by, now }) {
    const row = need(state.runs[body.run], 'This step');
    const from = row.endsAt !== null && row.endsAt > now ? row.endsAt : now;
    return [event('RunTimed', { run: row.id, endsAt: secondsAfter(from, body.minutes * 60), by })];
  },
});

export const warnRun = command({
  name: 'run.warn',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    need(state.runs[body.run], 'This step');
    return [event('RunWarned', { run: body.run, by })];
  },
});

export const flagDone = command({
  name: 'run.done',
  may: ['participant'],
  body: run.extend({ done: z.boolean() }),
  decide(body, { state, seat }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase !== 'open') refuse('step-closed', 'This step has closed.');
    return [event('DoneFlagged', { run: row.id, done: body.done }, { seat: need(seat, 'Your seat') })];
  },
});
