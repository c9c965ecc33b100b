import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../renderer/console/live/speaking-order.ts';

const asked = (id: string, at: string, more: object = {}) => ({
  id,
  seat: id,
  kind: 'new-point',
  state: 'waiting',
  at,
  spokenBefore: false,
  ...more,
});

const rows = [
  asked('late', '09:05'),
  asked('early, spoke before', '09:01', { spokenBefore: true }),
  asked('order', '09:06', { kind: 'point-of-order' }),
  asked('speaks', '09:09', { state: 'speaking' }),
];

describe('the speakers’ list', () => {
  it('goes by arrival, after whoever speaks and points of order', () => {
    const ids = inOrder(rows, 'arrival').map((row) => row.id);
    expect(ids).toEqual(['speaks', 'order', 'early, spoke before', 'late']);
  });

  it('lets those speak first who have not', () => {
    const ids = inOrder(rows, 'not-yet').map((row) => row.id);
    expect(ids).toEqual(['speaks', 'order', 'late', 'early, spoke before']);
  });
});
