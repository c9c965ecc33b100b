import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import { placeOfSection, shapeOfSection } from '../../../shared/methods/secret/ballot-section.ts';
import { drawReceipt, sealSection } from '../../../shared/methods/secret/seal.ts';
import type { SealRefusal } from '../../../shared/methods/secret/seal.ts';
import { randomBytes } from '../../client/random.ts';
import type { Answer } from './answer.ts';

export type SealedOnPhone =
  | {
      readonly ok: true;
      readonly envelope: string;
      readonly receipts: readonly { readonly statement: string; readonly id: string }[];
    }
  | { readonly ok: false; readonly reason: SealRefusal };

/**
 * Seals one section on this phone. Loaded only when a secret ballot opens: it brings the cryptography.
 *
 * Statements without an answer go in empty, so that all envelopes are of one length.
 */
export function sealOnPhone(
  ballot: BallotView,
  section: number,
  seat: string,
  answers: { readonly [statement: string]: Answer },
): SealedOnPhone {
  const shape = shapeOfSection(ballot, section);
  const filled = shape.items.flatMap((item) => {
    const answer = answers[item];
    if (answer === undefined) return [];
    const { value, comment } = answer;
    const base = { item, id: drawReceipt(randomBytes), response: value };
    return [comment === undefined ? base : { ...base, comment }];
  });
  const sealed = sealSection({
    publicKey: ballot.publicKey ?? '',
    place: placeOfSection(ballot.id, section, seat),
    shape,
    answers: filled,
    random: randomBytes,
  });
  if (!sealed.ok) return { ok: false, reason: sealed.reason };
  return {
    ok: true,
    envelope: sealed.envelope,
    receipts: filled.map(({ item, id }) => ({ statement: item, id })),
  };
}
