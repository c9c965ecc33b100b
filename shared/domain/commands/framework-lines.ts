import { emptyFramework } from '../../framework/empty.ts';
import { hashOfJson } from '../../util/hash.ts';
import type { JsonObject } from '../../util/json.ts';
import { frameworkDocument } from '../documents/framework-draft.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { FrameworkPart } from '../model/framework.ts';
import type { Consultation } from '../model/consultation.ts';
import { command, need, refuse } from './command.ts';
import { frameworkBodies } from './framework-bodies.ts';

function lineOf(state: Consultation, part: FrameworkPart, line: string) {
  const content = state.framework.draft ?? emptyFramework;
  return content[part].find((row) => row.id === line) ?? null;
}

/** The record holds the draft only until its document is begun: from then on there is one place for it. */
export function mustBeInRecord(state: Consultation): void {
  if (frameworkDocument(state) === undefined) return;
  refuse('wrong-phase', 'The framework is written together by now. Please open it and write there.');
}

/** Somebody else changed or removed the line meanwhile: nothing of either is lost, and the sender is told. */
export function mustBeSeen(row: JsonObject | null, hash: string | null): void {
  if (hash === null ? row === null : row !== null && hashOfJson(row) === hash) return;
  if (row === null) {
    refuse(
      'not-found',
      'This line of the framework was removed meanwhile. Save it again to bring it back with your words.',
    );
  }
  refuse(
    'changed-since',
    'Somebody changed this line meanwhile. Look at it again; your words are still here.',
  );
}

/** Writes a line of the draft: a new one, or another wording of one that the sender saw as it is. */
export const putLine = command({
  name: 'framework.put',
  may: ['lead', 'drafting'],
  body: frameworkBodies['framework.put'],
  decide({ line, seen: hash }, { state, by }) {
    mustBeInRecord(state);
    const { part, row } = line;
    mustBeSeen(lineOf(state, part, row.id), hash);
    const before = lineOf(state, part, row.id);
    const draft = event('FrameworkLinePut', { part, line: row.id, by }, { row });
    const back =
      before === null
        ? { name: 'framework.remove', body: { part, line: row.id, seen: hashOfJson(row) } }
        : { name: 'framework.put', body: { line: { part, row: before }, seen: hashOfJson(row) } };
    return [
      undoable(
        draft,
        before === null ? 'line added to the framework' : 'line of the framework changed',
        back,
      ),
    ];
  },
});

/** Fills or empties a cell that the sender saw as it is. */
export const putCell = command({
  name: 'framework.cell',
  may: ['lead', 'drafting'],
  body: frameworkBodies['framework.cell'],
  decide({ matrix, cell, seen: hash }, { state, by }) {
    mustBeInRecord(state);
    const row = need(
      state.framework.draft?.matrices.find((each) => each.id === matrix),
      'This matrix',
    );
    const before = need(
      row.cells.find((each) => each.row === cell.row && each.col === cell.col),
      'This cell',
    );
    mustBeSeen(before, hash);
    const back = { name: 'framework.cell', body: { matrix, cell: before, seen: hashOfJson(cell) } };
    const data = { matrix, row: cell.row, col: cell.col, by };
    return [undoable(event('FrameworkCellPut', data, { cell }), 'cell of a matrix changed', back)];
  },
});

/** Takes a line out of the draft. What leads to it then is listed as leading nowhere until it is mended. */
export const removeLine = command({
  name: 'framework.remove',
  may: ['lead', 'drafting'],
  body: frameworkBodies['framework.remove'],
  decide({ part, line, seen: hash }, { state, by }) {
    mustBeInRecord(state);
    const row = need(lineOf(state, part, line), 'This line of the framework');
    mustBeSeen(row, hash);
    const back = { name: 'framework.put', body: { line: { part, row }, seen: null } };
    return [
      undoable(event('FrameworkLineRemoved', { part, line, by }), 'line removed from the framework', back),
    ];
  },
});
