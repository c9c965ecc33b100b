import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';

/** The button beside a line of the readiness list. */
export type Fix =
  | { readonly kind: 'template' | 'about' | 'people' | 'room' | 'stick' | 'screen' | 'practice' }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'none' };

export type ReadinessKey =
  | 'ready.noAgenda'
  | 'ready.noPrompt'
  | 'ready.noActivity'
  | 'ready.noQuestion'
  | 'ready.noCategories'
  | 'ready.noSeats'
  | 'ready.noVoters'
  | 'ready.fewSecret'
  | 'ready.noPractice'
  | 'ready.noWifi'
  | 'ready.noStick'
  | 'ready.noScreen';

export interface ReadinessLine {
  readonly tone: 'red' | 'amber';
  readonly fix: Fix;
  /** A message of the catalogue, or, for the host's own warnings, its sentence. */
  readonly says:
    | { readonly key: ReadinessKey; readonly step?: string; readonly count?: number }
    | { readonly sentence: string };
}

type Readable = Pick<
  ConsoleView,
  'about' | 'meetings' | 'steps' | 'seats' | 'categories' | 'room' | 'live' | 'devices' | 'conflicts'
>;

/** Fewer voting seats than this, and a secret ballot is refused. */
const leastSecret = 5;

/** What still stands between this plan and an open room: what blocks first, then what is worth a look. */
export function readiness(view: Readable): ReadinessLine[] {
  const steps = view.meetings.flatMap((meeting) => meeting.agenda.flatMap((id) => view.steps[id] ?? []));
  const seats = Object.values(view.seats).filter((seat) => seat.removed === null);
  const voting = seats.filter((seat) => seat.voting).length;
  const ballots = steps.filter((step) => step.methodKind === 'ballot');
  const red = (says: ReadinessLine['says'], fix: Fix): ReadinessLine => ({ tone: 'red', says, fix });
  const amber = (says: ReadinessLine['says'], fix: Fix): ReadinessLine => ({ tone: 'amber', says, fix });
  const lines: ReadinessLine[] = [];

  if (steps.length === 0) lines.push(red({ key: 'ready.noAgenda' }, { kind: 'template' }));
  for (const step of steps) {
    const fix: Fix = { kind: 'step', step: step.id };
    if (step.kind === 'activity' && step.method === null) {
      lines.push(red({ key: 'ready.noActivity', step: step.title }, fix));
    }
    if (step.methodKind === 'inputs' && step.prompt === '' && Object.keys(step.tablePrompts).length === 0) {
      lines.push(red({ key: 'ready.noPrompt', step: step.title }, fix));
    }
  }
  if (view.categories.length === 0) lines.push(red({ key: 'ready.noCategories' }, { kind: 'people' }));
  else if (seats.length === 0 && view.room.door === 'cards-only') {
    lines.push(red({ key: 'ready.noSeats' }, { kind: 'people' }));
  }
  if (seats.length > 0) lines.push(...votersMissing(ballots, voting));
  for (const conflict of view.conflicts) lines.push(red({ sentence: conflict }, { kind: 'none' }));

  if (view.about?.question === '') lines.push(amber({ key: 'ready.noQuestion' }, { kind: 'about' }));
  if (seats.length === 0 && view.categories.length > 0 && view.room.door !== 'cards-only') {
    lines.push(amber({ key: 'ready.noSeats' }, { kind: 'people' }));
  }
  const [first] = steps;
  if (steps.length > 0 && first?.methodKind !== 'ballot' && ballots.length > 0) {
    lines.push(amber({ key: 'ready.noPractice' }, { kind: 'practice' }));
  }
  if (view.room.wifi === null) lines.push(amber({ key: 'ready.noWifi' }, { kind: 'room' }));
  if (view.live.stickFolder === null) lines.push(amber({ key: 'ready.noStick' }, { kind: 'stick' }));
  if (!view.devices.some((device) => device.kind === 'screen' && device.online)) {
    lines.push(amber({ key: 'ready.noScreen' }, { kind: 'screen' }));
  }
  for (const warning of view.live.warnings) lines.push(amber({ sentence: warning }, { kind: 'none' }));
  return lines;

  function votersMissing(planned: readonly ConsoleView['steps'][string][], count: number): ReadinessLine[] {
    const [any] = planned;
    if (any !== undefined && count === 0) return [red({ key: 'ready.noVoters' }, { kind: 'people' })];
    const secret = planned.find((step) => step.collection === 'secret');
    return secret !== undefined && count < leastSecret
      ? [red({ key: 'ready.fewSecret', step: secret.title, count }, { kind: 'people' })]
      : [];
  }
}
