import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';

export interface AgendaClock {
  /** Minutes that the meeting runs behind its agenda; negative: ahead. */
  readonly behind: number;
  /** When it will end as things stand, milliseconds since 1970. */
  readonly endsAt: number;
}

const minute = 60_000;

/**
 * Where the meeting stands against its agenda, and when it ends if every later step takes its time.
 *
 * Planned time runs from the planned start, or from the true one where none was planned. A step that lasts
 * longer than its minutes pushes the end; one that was left early pulls it. Null before the meeting started
 * and after it ended.
 */
export function agendaClock(
  view: Pick<ConsoleView, 'meetings' | 'steps' | 'currentMeeting' | 'currentStep' | 'stepSince'>,
  now: number,
): AgendaClock | null {
  const meeting = view.meetings.find((row) => row.id === view.currentMeeting);
  if (meeting === undefined || meeting.startedAt === null || meeting.endedAt !== null) return null;
  if (view.currentStep === null || view.stepSince === null) return null;
  const at = meeting.agenda.indexOf(view.currentStep);
  if (at < 0) return null;
  const minutes = meeting.agenda.map((step) => view.steps[step]?.minutes ?? 0);
  const before = sum(minutes.slice(0, at)) * minute;
  const rest = sum(minutes.slice(at + 1)) * minute;
  const own = (minutes[at] ?? 0) * minute;
  const since = Date.parse(view.stepSince);
  const started = Date.parse(meeting.startedAt);
  const planned = meeting.startsAt === null ? started : plannedStart(Date.parse(meeting.startsAt), started);
  const endsAt = Math.max(since + own, now) + rest;
  return { behind: Math.round((endsAt - (planned + before + own + rest)) / minute), endsAt };
}

/** A meeting that is held on another day than planned is measured from its own start. */
function plannedStart(planned: number, started: number): number {
  return Math.abs(planned - started) > 6 * 60 * minute ? started : planned;
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((whole, part) => whole + part, 0);
}
