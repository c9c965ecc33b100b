import { frozenMatrix } from '../../framework/reading.ts';
import { hashOfJson } from '../../util/hash.ts';
import { draftIn } from '../documents/framework-draft.ts';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Step } from '../model/programme.ts';
import { type Case, refuse } from './command.ts';

/**
 * What opening a step of a matrix records besides: its words as they stand, and their fingerprint.
 *
 * What is written in the draft afterwards changes nothing of what the room reads, as with a ballot's wording.
 */
export function freezeMatrix(at: Case, step: Step, run: string): EventDraft {
  const content = draftIn(at);
  const wanted = step.activity?.settings['matrix'];
  const matrices = content?.matrices ?? [];
  const matrix =
    typeof wanted === 'string' && wanted !== ''
      ? matrices.find(({ id }) => id === wanted)
      : matrices.length > 1
        ? refuse('bad-input', 'Choose in Plan which matrix of the framework this step reads.')
        : matrices[0];
  if (content === null || matrix === undefined) {
    refuse(
      'too-few',
      'There is no such matrix in the framework. Make it under Framework, then open the step.',
    );
  }
  const frozen = frozenMatrix(content, matrix);
  if (frozen.cells.length === 0) {
    refuse('too-few', 'This matrix has no cells yet. Give it rows and columns under Framework first.');
  }
  return event(
    'MatrixFrozen',
    { run, step: step.id, matrix: matrix.id, hash: hashOfJson(frozen) },
    { frozen },
  );
}
