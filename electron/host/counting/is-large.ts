import { liveItems } from '../../../shared/domain/commands/counting.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import { methods } from '../../../shared/methods/registry.ts';

/** Answers from which a count may hold the host longer than a person notices; measured: 4,500 comparisons of pairs take 30 to 60 ms. */
const manyAnswers = 2500;
/** Sealed sections from which opening them does: each takes about 0.2 ms. */
const manySections = 150;
/** Statements from which comparing each with each does, however few people there are; answers are then linked. */
const manyItems = 80;

/** Whether a ballot is counted in a thread of its own. Small ones are counted at once: a thread takes time to begin. */
export function isLarge(ballot: Ballot): boolean {
  const sections = Object.values(ballot.sealed).reduce((sum, own) => sum + own.length, 0);
  if (sections >= manySections) return true;
  const isLinked = methods.get(ballot.method)?.needsLinked === true;
  if (isLinked && liveItems(ballot).length >= manyItems) return true;
  const answers = Object.values(ballot.responses).reduce((sum, own) => sum + Object.keys(own).length, 0);
  return answers >= manyAnswers;
}
