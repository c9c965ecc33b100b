import type { Call, FloorRequest, Meeting, Run, Slide, Step } from '../model/programme.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Handlers, Meta, Shape } from './handlers.ts';
import { noteConflict, patch, put, toggled } from './handlers.ts';

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
      id: run,
      step,
      number: (state.steps[step]?.runs.length ?? 0) + 1,
      phase: 'open',
      openedAt: meta.at,
      stoppedAt: null,
      shownAt: null,
      endsAt,
      warnedAt: null,
      continues,
      done: [],
      shownOneByOne: [],
    };
    const opened = patch(put(state, 'runs', run, row), meta, 'steps', step, (s) => ({
      runs: [...s.runs, run],
    }));
    return slideTo(opened, { kind: 'prompt', run });
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
