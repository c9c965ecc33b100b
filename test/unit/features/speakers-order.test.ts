import { describe, expect, it } from 'vitest';
import { type FloorRow, inOrder } from '../../../renderer/features/speakers/order.ts';

const row = (id: string, more: Partial<FloorRow> = {}): FloorRow => ({
  id,
  seat: id,
  kind: 'new-point',
  state: 'waiting',
  at: `2026-11-03T10:0${id}:00.000Z`,
  spokenBefore: false,
  ...more,
});
const ids = (rows: readonly FloorRow[]): string => rows.map(({ id }) => id).join('');

describe('the speakers’ list', () => {
  const floor = [
    row('2'),
    row('1', { spokenBefore: true }),
    row('4', { kind: 'point-of-order' }),
    row('3', { state: 'speaking' }),
  ];

  it('stands in the order of asking, points of order before all, who speaks left out', () => {
    expect(ids(inOrder(floor, 'arrival'))).toBe('412');
  });

  it('puts those who have not spoken first when asked to', () => {
    expect(ids(inOrder(floor, 'new-first'))).toBe('421');
  });
});
