import type { Cell, FrameworkContent } from '../domain/model/framework.ts';
import type { CellDecision, Reading } from '../domain/model/reading.ts';
import { hashOfJson } from '../util/hash.ts';
import { cellId } from './lines.ts';
import { decisionOn, itemsOf } from './reading.ts';

type Decided = Pick<CellDecision, 'id' | 'kind' | 'items'>;

/** A cell of the draft with the room's word in it. Parked, its words stay as they are. */
export function decidedCell(
  { matrix, frozen }: Pick<Reading, 'matrix' | 'frozen'>,
  cell: Cell,
  { id, kind, items }: Decided,
): Cell {
  const from = { ...cell.from, decisions: [...(cell.from.decisions ?? []), id] };
  if (kind === 'parked') return { ...cell, status: 'parked', from };
  const read = frozen?.cells.find((row) => row.id === cellId(matrix, cell));
  const words = items ?? read?.items ?? cell.items;
  return {
    ...cell,
    items: words,
    emptyOnPurpose: words.length === 0,
    status: 'agreed',
    editorial: null,
    from,
  };
}

/**
 * A cell of the draft after a decision on it was taken back: as it stood before.
 *
 * One that somebody changed since keeps their words, as a draft that no longer names the decision.
 */
export function undecidedCell(
  reading: Pick<Reading, 'matrix' | 'frozen'>,
  cell: Cell,
  before: Cell,
  decision: Decided,
): Cell {
  if (hashOfJson(cell) === hashOfJson(decidedCell(reading, before, decision))) return before;
  const { decisions: named = [], ...from } = cell.from;
  const others = named.filter((id) => id !== decision.id);
  return { ...cell, status: 'draft', from: others.length === 0 ? from : { ...from, decisions: others } };
}

/** Cells that the draft no longer says as the room decided. */
export function changedSince(content: FrameworkContent | null, reading: Reading): readonly string[] {
  const matrix = content?.matrices.find(({ id }) => id === reading.matrix);
  const there = new Map((matrix?.cells ?? []).map((cell) => [cellId(reading.matrix, cell), cell]));
  return (reading.frozen?.cells ?? []).flatMap((frozen) => {
    const decision = decisionOn(reading, frozen.id);
    const cell = there.get(frozen.id);
    if (decision === null || decision.kind === 'parked' || cell === undefined) return [];
    return hashOfJson(cell.items) === hashOfJson(itemsOf(frozen, decision)) ? [] : [frozen.id];
  });
}
