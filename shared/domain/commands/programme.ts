import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import { secondsAfter } from '../../util/time.ts';
import { event, undoable } from '../evolve/evolve.ts';
import { defined } from './about.ts';
import { command, need, refuse } from './command.ts';
import { anyObject, collection, id, isoTime, line, maybeWords } from './words.ts';

const mode = z.enum(['in-room', 'hybrid', 'asynchronous']);

export const addMeeting = command({
  name: 'meeting.add',
  may: ['console'],
  body: z.object({
    label: line(200),
    mode: mode.default('in-room'),
    purpose: maybeWords().default(''),
    place: maybeWords(200).nullable().default(null),
    startsAt: isoTime.nullable().default(null),
  }),
  decide(body, { id: newId }) {
    const meeting = newId();
    return {
      ok: true,
      events: [event('MeetingAdded', { meeting, fields: { ...body, more: null } })],
      answer: { meeting },
    };
  },
});

export const editMeeting = command({
  name: 'meeting.edit',
  may: ['console'],
  body: z.object({
    meeting: id,
    label: line(200).optional(),
    mode: mode.optional(),
    purpose: maybeWords().optional(),
    place: maybeWords(200).nullable().optional(),
    startsAt: isoTime.nullable().optional(),
  }),
  decide({ meeting, ...fields }, { state }) {
    need(state.meetings[meeting], 'This meeting');
    return [event('MeetingEdited', { meeting, fields: defined(fields) })];
  },
});

export const startMeeting = command({
  name: 'meeting.start',
  may: ['lead'],
  body: z.object({ meeting: id }),
  decide({ meeting }, { state, by }) {
    need(state.meetings[meeting], 'This meeting');
    return [event('MeetingStarted', { meeting, by })];
  },
});

export const endMeeting = command({
  name: 'meeting.end',
  may: ['console'],
  body: z.object({ meeting: id }),
  decide({ meeting }, { state, by }) {
    need(state.meetings[meeting], 'This meeting');
    const open = Object.values(state.runs).find((run) => run.phase === 'open');
    if (open !== undefined) refuse('wrong-phase', 'A step is still open. Stop it first.');
    return [event('MeetingEnded', { meeting, by })];
  },
});

const activity = z
  .object({
    method: z.string(),
    settings: anyObject.default({}),
    collection: collection.default('group'),
  })
  .nullable();

/** An activity whose method, settings and collection fit together; its settings completed with defaults. */
export function checkedActivity(
  given: z.infer<typeof activity>,
): { method: string; settings: import('../../util/json.ts').JsonObject; collection: z.infer<typeof collection> } | null {
  if (given === null) return null;
  const method = methods.get(given.method);
  if (method === undefined) refuse('bad-input', 'This kind of activity is not known in this version of Baraza.');
  const settings = method.settings.safeParse(given.settings);
  if (!settings.success) {
    refuse('bad-input', settings.error.issues[0]?.message ?? 'These settings do not fit the activity.');
  }
  if (!method.collections.includes(given.collection)) {
    refuse('bad-input', `${method.title} cannot be ${given.collection}: choose another way to collect.`);
  }
  return { method: given.method, settings: settings.data, collection: given.collection };
}

const stepFields = {
  title: line(200),
  minutes: z.number().int().min(0).max(1440).default(30),
  kind: z.enum(['activity', 'talk', 'pause']).default('activity'),
  prompt: maybeWords(600).default(''),
  example: maybeWords(600).default(''),
  tablePrompts: z.record(z.string(), maybeWords(600)).default({}),
  activity: activity.default(null),
};

export const addStep = command({
  name: 'step.add',
  may: ['console'],
  body: z.object({ meeting: id, before: id.nullable().default(null), ...stepFields }),
  decide({ meeting, before, ...fields }, at) {
    need(at.state.meetings[meeting], 'This meeting');
    const step = at.id();
    const checked = { ...fields, activity: checkedActivity(fields.activity), more: null };
    return { ok: true, events: [event('StepAdded', { step, meeting, before, fields: checked })], answer: { step } };
  },
});

export const editStep = command({
  name: 'step.edit',
  may: ['console'],
  body: z.object({
    step: id,
    title: line(200).optional(),
    minutes: z.number().int().min(0).max(1440).optional(),
    kind: z.enum(['activity', 'talk', 'pause']).optional(),
    prompt: maybeWords(600).optional(),
    example: maybeWords(600).optional(),
    tablePrompts: z.record(z.string(), maybeWords(600)).optional(),
    activity: activity.optional(),
  }),
  decide({ step, activity: wanted, ...fields }, { state, by }) {
    const row = need(state.steps[step], 'This step');
    const changed = wanted === undefined ? {} : { activity: checkedActivity(wanted) };
    const answered = row.runs.length > 0 && Object.values(state.inputs).some((input) => input.step === step);
    const loosens = wanted !== undefined && wanted?.collection !== row.activity?.collection;
    if (answered && loosens) {
      refuse('rule-locked', 'Who sees what was promised when the first answer came. It cannot be changed now.');
    }
    return [event('StepEdited', { step, fields: { ...defined(fields), ...changed }, by })];
  },
});

export const moveStep = command({
  name: 'step.move',
  may: ['console'],
  body: z.object({ step: id, before: id.nullable() }),
  decide({ step, before }, { state }) {
    need(state.steps[step], 'This step');
    return [event('StepMoved', { step, before })];
  },
});

export const removeStep = command({
  name: 'step.remove',
  may: ['console'],
  body: z.object({ step: id, removed: z.boolean().default(true) }),
  decide({ step, removed }, { state, by }) {
    const row = need(state.steps[step], 'This step');
    const open = row.runs.some((run) => state.runs[run]?.phase === 'open');
    if (removed && open) refuse('wrong-phase', 'This step is open. Stop it first.');
    const draft = event('StepRemoved', { step, removed, by });
    const back = { name: 'step.remove', body: { step, removed: false } };
    return [removed ? undoable(draft, `“${row.title}” removed from the agenda`, back) : draft];
  },
});

/** Move everyone to a step, forward or back. Nothing that was collected changes. */
export const goToStep = command({
  name: 'step.go',
  may: ['lead'],
  body: z.object({ step: id }),
  decide({ step }, { state, by }) {
    const row = need(state.steps[step], 'This step');
    const starts = state.meetings[row.meeting]?.startedAt === null;
    return [
      ...(starts ? [event('MeetingStarted', { meeting: row.meeting, by })] : []),
      event('StepEntered', { step, by }),
    ];
  },
});

export const insertPause = command({
  name: 'pause.insert',
  may: ['lead'],
  body: z.object({ title: line(120), minutes: z.number().int().min(1).max(480) }),
  decide({ title, minutes }, at) {
    const meeting = need(at.state.currentMeeting, 'The meeting');
    const agenda = at.state.meetings[meeting]?.agenda ?? [];
    const here = at.state.currentStep === null ? -1 : agenda.indexOf(at.state.currentStep);
    const step = at.id();
    const fields = {
      title,
      minutes,
      kind: 'pause' as const,
      prompt: '',
      example: '',
      tablePrompts: {},
      activity: null,
      more: null,
    };
    return [
      event('StepAdded', { step, meeting, before: agenda[here + 1] ?? null, fields }),
      event('StepEntered', { step, by: at.by }),
      event('SlideShown', { slide: { kind: 'hold', text: title }, by: at.by }),
    ];
  },
});

/** Open the step for answers. Opening again after it was shown makes a new run that carries inputs over. */
export const openRun = command({
  name: 'run.open',
  may: ['lead'],
  body: z.object({ step: id }),
  decide({ step }, at) {
    const row = need(at.state.steps[step], 'This step');
    const method = row.activity === null ? undefined : methods.get(row.activity.method);
    if (method?.kind === 'ballot') refuse('wrong-phase', 'A ballot opens by its own button, under a locked rule.');
    const last = row.runs.at(-1);
    const before = last === undefined ? undefined : at.state.runs[last];
    if (before?.phase === 'open') refuse('already', 'This step is open already.');
    if (before?.phase === 'stopped') refuse('wrong-phase', 'This step was stopped. Take back the stop instead.');
    const run = at.id();
    const endsAt = row.minutes > 0 ? secondsAfter(at.now, row.minutes * 60) : null;
    const enters = at.state.currentStep === step ? [] : [event('StepEntered', { step, by: at.by })];
    const starts =
      at.state.meetings[row.meeting]?.startedAt === null
        ? [event('MeetingStarted', { meeting: row.meeting, by: at.by })]
        : [];
    return {
      ok: true,
      events: [...starts, ...enters, event('RunOpened', { run, step, continues: last ?? null, endsAt, by: at.by })],
      answer: { run },
    };
  },
});

const run = z.object({ run: id });

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
    if (row.phase !== 'stopped') refuse('wrong-phase', 'Only a stop can be taken back; what was revealed stays so.');
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
    return [
      ...(row.phase === 'team' ? [event('RunShown', { run: row.id, by })] : []),
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
    return [event('InputShownAlone', { run: row.id, input: input.id, by })];
  },
});

export const finishRun = command({
  name: 'run.finish',
  may: ['lead'],
  body: run,
  decide(body, { state, by }) {
    const row = need(state.runs[body.run], 'This step');
    if (row.phase === 'open') refuse('wrong-phase', 'Stop the step first.');
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
