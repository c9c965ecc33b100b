import type { Call, FloorRequest, Meeting, Run, Slide, Step } from '../model/programme.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Handlers, Meta, Shape } from './handlers.ts';
import { noteConflict, patch, put, toggled, without } from './handlers.ts';

type MeetingFields = Pick<Meeting, 'label' | 'mode' | 'purpose' | 'place' | 'startsAt' | 'more'>;
type StepFields = Pick<
  Step,
  'title' | 'minutes' | 'kind' | 'prompt' | 'example' | 'tablePrompts' | 'activity' | 'more'
>;

export type ProgrammeEvents = {
  MeetingAdded: Shape<{ readonly meeting: string; readonly fields: MeetingFields }>;
  MeetingEdited: Shape<{ readonly meeting: string; readonly fields: Partial<MeetingFields> }>;
  MeetingStarted: Shape<{ readonly meeting: string; readonly by: string }>;
  MeetingEnded: Shape<{ readonly meeting: string; readonly by: string }>;
  /** `before`: the step in front of which it stands; null at the end of the agenda. */
  StepAdded: Shape<{
    readonly step: string;
    readonly meeting: string;
    readonly before: string | null;
    readonly fields: StepFields;
  }>;
  StepEdited: Shape<{ readonly step: string; readonly fields: Partial<StepFields>; readonly by: string }>;
  StepMoved: Shape<{ readonly step: string; readonly before: string | null }>;
  StepRemoved: Shape<{ readonly step: string; readonly removed: boolean; readonly by: string }>;
  StepEntered: Shape<{ readonly step: string; readonly by: string }>;
  RunOpened: Shape<{
    readonly run: string;
    readonly step: string;
    readonly continues: string | null;
    readonly endsAt: string | null;
    readonly by: string;
  }>;
  RunStopped: Shape<{ readonly run: string; readonly by: string }>;
  RunResumed: Shape<{ readonly run: string; readonly reason: string; readonly by: string }>;
  RunLookedAt: Shape<{ readonly run: string; readonly by: string }>;
  RunShown: Shape<{ readonly run: string; readonly by: string }>;
  RunFinished: Shape<{ readonly run: string; readonly by: string }>;
  RunTimed: Shape<{ readonly run: string; readonly endsAt: string | null; readonly by: string }>;
  RunWarned: Shape<{ readonly run: string; readonly by: string }>;
  DoneFlagged: Shape<{ readonly run: string; readonly done: boolean }, { readonly seat: string }>;
  /** People go on alone, in pairs or in fours. */
  RunStaged: Shape<{
    readonly run: string;
    readonly size: number;
    readonly groups: readonly (readonly string[])[];
    readonly endsAt: string | null;
    readonly by: string;
  }>;
  /** Latecomers get into a group. */
  GroupsFilled: Shape<{
    readonly run: string;
    readonly groups: readonly (readonly string[])[];
    readonly by: string;
  }>;
  RunUnstaged: Shape<{ readonly run: string; readonly by: string }>;
  /** What the first of two words says is counted with the second, or by itself again. */
  VariantJoined: Shape<{
    readonly run: string;
    readonly input: string;
    readonly into: string | null;
    readonly by: string;
  }>;
  ChoicesMade: Shape<
    { readonly run: string },
    { readonly seat: string; readonly choices: readonly number[] }
  >;
  /** A time of a step that another file brought: the room saw it there. */
  RunImported: Shape<
    {
      readonly run: string;
      readonly step: string;
      readonly inputs: readonly string[];
      readonly variants: Run['variants'];
    },
    { readonly choices: Run['choices'] }
  >;
  InputShownAlone: Shape<{ readonly run: string; readonly input: string; readonly by: string }>;
  SlideShown: Shape<{ readonly slide: Slide; readonly by: string }>;
  SlideTakenBack: Shape<{ readonly slide: Slide; readonly by: string }>;
  ScreenBlanked: Shape<{ readonly blank: boolean; readonly by: string }>;
  ScreenFrozen: Shape<{ readonly frozen: boolean; readonly by: string }>;
  RingStarted: Shape<{ readonly seconds: number; readonly label: string; readonly by: string }>;
  RingCleared: Shape<{ readonly by: string }>;
  FloorAsked: Shape<
    { readonly request: string; readonly kind: FloorRequest['kind'] },
    { readonly seat: string }
  >;
  FloorChanged: Shape<{
    readonly request: string;
    readonly state: FloorRequest['state'];
    readonly by: string;
  }>;
  FacilitatorCalled: Shape<{ readonly call: string }, Pick<Call, 'seat' | 'note'>>;
  CallAnswered: Shape<{ readonly call: string; readonly by: string }>;
};

function placed(agenda: readonly string[], step: string, before: string | null): readonly string[] {
  const rest = agenda.filter((other) => other !== step);
  const at = before === null ? -1 : rest.indexOf(before);
  return at < 0 ? [...rest, step] : [...rest.slice(0, at), step, ...rest.slice(at)];
}

function runPhase(
  state: Consultation,
  meta: Meta,
  run: string,
  change: Partial<Run> | ((run: Run) => Partial<Run>),
): Consultation {
  return patch(state, meta, 'runs', run, change);
}

/** A frozen projector keeps its picture; the slide changes when it is let go. */
function slideTo(state: Consultation, slide: Slide): Consultation {
  return { ...state, screen: { ...state.screen, slide, ring: null, takenBackAt: null } };
}

function newRun(state: Consultation, step: string, run: string, at: string): Run {
  return {
    id: run,
    step,
    number: (state.steps[step]?.runs.length ?? 0) + 1,
    phase: 'open',
    openedAt: at,
    stoppedAt: null,
    shownAt: null,
    endsAt: null,
    warnedAt: null,
    continues: null,
    done: [],
    shownOneByOne: [],
    stages: [],
    variants: {},
    choices: {},
  };
}

/** With another time of its step. */
function withRun(state: Consultation, row: Run, meta: Meta): Consultation {
  return patch(put(state, 'runs', row.id, row), meta, 'steps', row.step, ({ runs }) => ({
    runs: [...runs, row.id],
  }));
}

export const programmeEvents: Handlers<ProgrammeEvents> = {
  MeetingAdded(state, { meeting, fields }) {
    const order = Object.keys(state.meetings).length;
    const added = put(state, 'meetings', meeting, {
      id: meeting,
      order,
      ...fields,
      startedAt: null,
      endedAt: null,
      agenda: [],
    });
    return state.currentMeeting === null ? { ...added, currentMeeting: meeting } : added;
  },
  MeetingEdited: (state, { meeting, fields }, _content, meta) =>
    patch(state, meta, 'meetings', meeting, fields),
  MeetingStarted: (state, { meeting }, _content, meta) => ({
    ...patch(state, meta, 'meetings', meeting, (row) => ({
      startedAt: row.startedAt ?? meta.at,
      endedAt: null,
    })),
    currentMeeting: meeting,
    currentStep: state.currentMeeting === meeting ? state.currentStep : null,
  }),
  MeetingEnded: (state, { meeting }, _content, meta) =>
    patch(state, meta, 'meetings', meeting, { endedAt: meta.at }),
  StepAdded(state, { step, meeting, before, fields }, _content, meta) {
    const row: Step = { id: step, meeting, ...fields, runs: [], removed: false };
    return patch(put(state, 'steps', step, row), meta, 'meetings', meeting, (m) => ({
      agenda: placed(m.agenda, step, before),
    }));
  },
  StepEdited: (state, { step, fields }, _content, meta) => patch(state, meta, 'steps', step, fields),
  StepMoved(state, { step, before }, _content, meta) {
    const meeting = state.steps[step]?.meeting;
    if (meeting === undefined) return noteConflict(state, meta, 'A step that is not there was moved.');
    return patch(state, meta, 'meetings', meeting, (m) => ({ agenda: placed(m.agenda, step, before) }));
  },
  StepRemoved: (state, { step, removed }, _content, meta) => patch(state, meta, 'steps', step, { removed }),
  StepEntered: (state, { step }, _content, meta) => ({
    ...state,
    currentStep: step,
    currentMeeting: state.steps[step]?.meeting ?? state.currentMeeting,
    stepSince: meta.at,
  }),
  RunOpened(state, { run, step, continues, endsAt }, _content, meta) {
    const row: Run = {
      ...newRun(state, step, run, meta.at),
      endsAt,
      continues,
      variants: state.runs[continues ?? '']?.variants ?? {},
    };
    return slideTo(withRun(state, row, meta), { kind: 'prompt', run });
  },
  RunImported(state, { run, step, inputs, variants }, content, meta) {
    const row: Run = {
      ...newRun(state, step, run, meta.at),
      phase: 'done',
      stoppedAt: meta.at,
      shownAt: meta.at,
      variants,
      choices: content?.choices ?? {},
    };
    return inputs.reduce(
      (all, input) => patch(all, meta, 'inputs', input, { run }),
      withRun(state, row, meta),
    );
  },
  RunStopped: (state, { run }, _content, meta) =>
    runPhase(state, meta, run, { phase: 'stopped', stoppedAt: meta.at }),
  RunResumed: (state, { run }, _content, meta) =>
    runPhase(state, meta, run, { phase: 'open', stoppedAt: null }),
  RunLookedAt: (state, { run }, _content, meta) => runPhase(state, meta, run, { phase: 'team' }),
  RunShown: (state, { run }, _content, meta) =>
    runPhase(state, meta, run, (row) => ({ phase: 'shown', shownAt: row.shownAt ?? meta.at })),
  RunFinished: (state, { run }, _content, meta) => runPhase(state, meta, run, { phase: 'done' }),
  RunTimed: (state, { run, endsAt }, _content, meta) => runPhase(state, meta, run, { endsAt }),
  RunWarned: (state, { run }, _content, meta) => runPhase(state, meta, run, { warnedAt: meta.at }),
  DoneFlagged: (state, { run, done }, content, meta) =>
    content === null
      ? state
      : runPhase(state, meta, run, (row) => ({ done: toggled(row.done, content.seat, done) })),
  RunStaged: (state, { run, size, groups, endsAt }, _content, meta) =>
    runPhase(state, meta, run, ({ stages }) => ({
      stages: [...stages, { size, groups }],
      endsAt,
      warnedAt: null,
      done: [],
    })),
  GroupsFilled: (state, { run, groups }, _content, meta) =>
    runPhase(state, meta, run, ({ stages }) => {
      const now = stages.at(-1);
      return { stages: now === undefined ? stages : [...stages.slice(0, -1), { size: now.size, groups }] };
    }),
  RunUnstaged: (state, { run }, _content, meta) =>
    runPhase(state, meta, run, ({ stages }) => ({ stages: stages.slice(0, -1), done: [] })),
  VariantJoined: (state, { run, input, into }, _content, meta) =>
    runPhase(state, meta, run, ({ variants }) => ({
      variants: into === null ? without(variants, input) : { ...variants, [input]: into },
    })),
  ChoicesMade: (state, { run }, content, meta) =>
    content === null
      ? state
      : runPhase(state, meta, run, ({ choices }) => ({
          choices:
            content.choices.length === 0
              ? without(choices, content.seat)
              : { ...choices, [content.seat]: content.choices },
        })),
  InputShownAlone: (state, { run, input }, _content, meta) =>
    slideTo(
      runPhase(state, meta, run, (row) => ({ shownOneByOne: toggled(row.shownOneByOne, input, true) })),
      { kind: 'card', input },
    ),
  SlideShown: (state, { slide }) => slideTo(state, slide),
  SlideTakenBack: (state, { slide }, _content, meta) => ({
    ...slideTo(state, slide),
    screen: { ...slideTo(state, slide).screen, frozen: null, takenBackAt: meta.at },
  }),
  ScreenBlanked: (state, { blank }) => ({ ...state, screen: { ...state.screen, blank } }),
  ScreenFrozen: (state, { frozen }) => ({
    ...state,
    screen: { ...state.screen, frozen: frozen ? state.screen.slide : null },
  }),
  RingStarted: (state, { seconds, label }, _content, meta) => ({
    ...state,
    screen: { ...state.screen, ring: { startedAt: meta.at, seconds, label } },
  }),
  RingCleared: (state) => ({ ...state, screen: { ...state.screen, ring: null } }),
  FloorAsked: (state, { request, kind }, content, meta) =>
    put(state, 'floor', request, {
      id: request,
      kind,
      seat: content?.seat ?? '',
      at: meta.at,
      state: 'waiting',
      spokeFrom: null,
    }),
  FloorChanged: (state, { request, state: next }, _content, meta) =>
    patch(state, meta, 'floor', request, (row) => ({
      state: next,
      spokeFrom: next === 'speaking' ? meta.at : row.spokeFrom,
    })),
  FacilitatorCalled: (state, { call }, content, meta) =>
    put(state, 'calls', call, {
      id: call,
      seat: content?.seat ?? '',
      note: content?.note ?? '',
      at: meta.at,
      answered: false,
    }),
  CallAnswered: (state, { call }, _content, meta) => patch(state, meta, 'calls', call, { answered: true }),
};
