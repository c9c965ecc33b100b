import { describe, expect, it } from 'vitest';
import { agendaClock } from '../../../renderer/console/frame/agenda-clock.ts';

const at = (time: string): number => Date.parse(`2026-11-23T${time}:00.000Z`);
const iso = (time: string): string => new Date(at(time)).toISOString();

type View = Parameters<typeof agendaClock>[0];

/** A meeting of three half hours that was planned for nine. */
function meeting(
  current: string | null,
  since: string | null,
  startedAt: string | null = iso('09:00'),
): View {
  const step = { minutes: 30 };
  return {
    meetings: [{ id: 'm', startsAt: iso('09:00'), startedAt, endedAt: null, agenda: ['a', 'b', 'c'] }],
    steps: { a: step, b: step, c: step },
    currentMeeting: 'm',
    currentStep: current,
    stepSince: since,
  } as unknown as View;
}

describe('the agenda clock', () => {
  it('says nothing before a meeting started', () => {
    expect(agendaClock(meeting('a', iso('09:00'), null), at('09:10'))).toBeNull();
    expect(agendaClock(meeting(null, null), at('09:10'))).toBeNull();
  });

  it('is on time while a step is inside its minutes', () => {
    expect(agendaClock(meeting('b', iso('09:30')), at('09:50'))).toEqual({ behind: 0, endsAt: at('10:30') });
  });

  it('counts a late start of the step, and the time that it runs over', () => {
    expect(agendaClock(meeting('b', iso('09:42')), at('09:50'))?.behind).toBe(12);
    expect(agendaClock(meeting('b', iso('09:30')), at('10:07'))).toEqual({ behind: 7, endsAt: at('10:37') });
  });

  it('is ahead when earlier steps ended early', () => {
    expect(agendaClock(meeting('c', iso('09:45')), at('09:46'))?.behind).toBe(-15);
  });

  it('measures a meeting of another day from its own start', () => {
    const view = meeting('a', '2026-11-25T14:00:00.000Z', '2026-11-25T14:00:00.000Z');
    expect(agendaClock(view, Date.parse('2026-11-25T14:05:00.000Z'))?.behind).toBe(0);
  });
});
