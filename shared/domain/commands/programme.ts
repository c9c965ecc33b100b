import type { JsonObject } from '../../util/json.ts';
import { z } from 'zod';
import { canonicalJson } from '../../util/canonical-json.ts';
import { methods } from '../../methods/registry.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import { defined } from './about.ts';
import { command, need, refuse, sentenceOf } from './command.ts';
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
export function checkedActivity(given: z.infer<typeof activity>): {
  method: string;
  settings: JsonObject;
  collection: z.infer<typeof collection>;
} | null {
  if (given === null) return null;
  const method = methods.get(given.method);
  if (method === undefined)
    refuse('bad-input', 'This kind of activity is not known in this version of Baraza.');
  const settings = method.settings.safeParse(given.settings);
  if (!settings.success) {
    refuse('bad-input', sentenceOf(settings.error, 'These settings do not fit the activity.'));
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
    return {
      ok: true,
      events: [event('StepAdded', { step, meeting, before, fields: checked })],
      answer: { step },
    };
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
    const answered = row.runs.length > 0 && hasAnswers(state, step);
    const voting = Object.values(state.ballots).some(
      (ballot) => ballot.step === step && !ballot.practice && !['draft', 'void'].includes(ballot.phase),
    );
    if (voting && 'activity' in changed && canonicalJson(changed.activity) !== canonicalJson(row.activity)) {
      refuse(
        'rule-locked',
        'A ballot of this step has its rule locked. Add a new step for another way to vote.',
      );
    }
    const loosens = wanted !== undefined && wanted?.collection !== row.activity?.collection;
    if (answered && loosens) {
      refuse(
        'rule-locked',
        'Who sees what was promised when the first answer came. It cannot be changed now.',
      );
    }
    return [event('StepEdited', { step, fields: { ...defined(fields), ...changed }, by })];
  },
});

/** Cards of the step, or flags on the cells of its matrix. */
function hasAnswers(state: Consultation, step: string): boolean {
  return (
    Object.values(state.inputs).some((input) => input.step === step) ||
    Object.values(state.readings).some((row) => row.step === step && row.flags.length > 0)
  );
}

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
