import { expect, it } from 'vitest';
import { neverSeen } from '../../bench/figures.ts';

it('a bench in which an edit was never seen fails, whatever its medians say', () => {
  const sent = { sent: 1500, missed: 0 };
  expect(neverSeen({ ours: sent, bare: sent })).toEqual({ value: '0 of 3000', met: true });
  const lost = neverSeen({ ours: { sent: 1500, missed: 3 }, bare: sent });
  expect(lost.met).toBe(false);
  expect(lost.value).toContain('3 of the 1500 edits sent to ours were not seen by everybody');
  expect(neverSeen({ ours: { sent: 0, missed: 0 } })).toMatchObject({ met: false });
});
