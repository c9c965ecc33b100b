import { describe, expect, it } from 'vitest';
import { forecastQuorum } from '../../../shared/domain/quorum-forecast.ts';

const seat = (leavesAt: string | null, present = true, voting = true) => ({ leavesAt, present, voting });
const at = (minute: string) => `2026-11-03T15:${minute}:00.000Z`;

describe('departures and the quorum', () => {
  it('names the departure that loses it, and how many leave by then', () => {
    const seats = [seat(at('10')), seat(at('30')), seat(at('30')), seat(null), seat(null)];
    expect(forecastQuorum(seats, 4, at('00'))).toEqual({ at: at('30'), departures: 3, quorum: 4 });
    expect(forecastQuorum(seats, 5, at('00'))).toEqual({ at: at('10'), departures: 1, quorum: 5 });
  });

  it('says nothing while the quorum stands, is not reached, or is not asked for', () => {
    const seats = [seat(at('10')), seat(null), seat(null)];
    expect(forecastQuorum(seats, 2, at('00'))).toBeNull();
    expect(forecastQuorum(seats, 4, at('00'))).toBeNull();
    expect(forecastQuorum(seats, null, at('00'))).toBeNull();
  });

  it('counts voting seats in the room only, and late leavers as leaving now', () => {
    const seats = [seat(at('10')), seat(null), seat(at('05'), false), seat(at('05'), true, false)];
    expect(forecastQuorum(seats, 2, at('20'))).toEqual({ at: at('20'), departures: 1, quorum: 2 });
  });
});
