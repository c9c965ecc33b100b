import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import { secondsAfter } from '../../util/time.ts';
import { event } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Run } from '../model/programme.ts';
import { command, need, refuse } from './command.ts';
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

/** Open the step for answers. Opening again after it was shown makes a new run that carries inputs over. */
export const openRun = command({
  name: 'run.open',
  may: ['lead'],
  body: z.object({ step: id }),
  decide({ step }, at) {
    const row = need(at.state.steps[step], 'This step');
    const method = row.activity === null ? undefined : methods.get(row.activity.method);
    if (method?.kind === 'ballot')
      refuse('wrong-phase', 'A ballot opens by its own button, under a locked rule.');
    const last = row.runs.at(-1);
    const before = last === undefined ? undefined : at.state.runs[last];
    if (before?.phase === 'open') refuse('already', 'This step is open already.');
    if (before?.phase === 'stopped')
      refuse('wrong-phase', 'This step was stopped. Take back the stop instead.');
    const run = at.id();
    const endsAt = row.minutes > 0 ? secondsAfter(at.now, row.minutes * 60) : null;
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
    return [event('RunLookedAt', { run: row.id, by })];
  },
});

/** Second stage of the reveal: everyone sees the inputs. */
export const showRun = command({
  name: 'run.show',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase !== 'team' && row.phase !== 'shown') {
      refuse('wrong-phase', 'The team looks first; then it can be shown.');
    }
    const hidden = runChain(state, row.id).filter((each) => !isRevealed(each));
    return [
      ...hidden.map((each) => event('RunShown', { run: each.id, by })),
      event('SlideShown', { slide: { kind: 'cards', run: row.id, theme: null, page: 1 }, by }),
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
    if (row.phase === 'stopped' && said) {
      refuse(
        'wrong-phase',
        'Its cards are still sealed. The team looks first; then the step can be finished.',
      );
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
