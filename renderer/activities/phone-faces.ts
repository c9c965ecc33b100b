import { FaceGroup } from '../features/phone/face-group.ts';
import type { PhoneFaces } from '../features/phone/face-group.ts';
import { usualFaces } from './phone/usual.ts';

const agreeing = new FaceGroup(async () => (await import('./phone/agreeing.ts')).agreeingFaces);
const choosing = new FaceGroup(async () => (await import('./phone/choosing.ts')).choosingFaces);
const gathering = new FaceGroup(async () => (await import('./phone/gathering.ts')).gatheringFaces);
const judging = new FaceGroup(async () => (await import('./phone/judging.ts')).judgingFaces);

/** Faces that a phone fetches after its page, in this order when it has nothing else to do. */
export const laterFaces: readonly FaceGroup[] = [gathering, agreeing, choosing, judging];

const groups: { readonly [method: string]: FaceGroup | undefined } = {
  'round-robin': gathering,
  'one-two-four': gathering,
  'nominal-group': gathering,
  'question-grid': gathering,
  'open-poll': gathering,
  poll: gathering,
  'word-cloud': gathering,
  'consensus-workshop': gathering,
  'card-sort': gathering,
  'concept-mapping': gathering,
  gradients: agreeing,
  'fist-to-five': agreeing,
  consent: agreeing,
  'no-objection': agreeing,
  'systemic-consensing': agreeing,
  approval: agreeing,
  score: agreeing,
  'majority-judgment': agreeing,
  opinions: agreeing,
  'rand-ucla': judging,
  'core-outcomes': judging,
  'content-validity': judging,
  'grade-grid': judging,
  criteria: judging,
  'priority-grid': judging,
  delphi: judging,
  'real-time-delphi': judging,
  matrix: judging,
  rank: choosing,
  stv: choosing,
  ahp: choosing,
  pairwise: choosing,
  dots: choosing,
  'hundred-points': choosing,
  quadratic: choosing,
};

/**
 * Where the phone's face of a method is: in the page itself, or in a group that comes when needed. Undefined for a
 * method without one, which leaves the phones at "look at the screen".
 */
export function phoneFaceOf(method: string): PhoneFaces[string] | FaceGroup {
  return usualFaces[method] ?? groups[method];
}
