import { randomBytes } from 'node:crypto';
import type { BallotView } from '../../shared/domain/view/ballot-view.ts';
import { sectionPlace, sectionShape } from '../../shared/domain/secret-ballot.ts';
import { drawReceipt, sealSection } from '../../shared/methods/secret/seal.ts';
import type { SecretResponse } from '../../shared/methods/secret/section-bytes.ts';
import type { Participant } from './client.ts';

/** What a voter keeps: statement → receipt. */
export type Receipts = { readonly [statement: string]: string };

/** Seals one section on the voter's side: the envelope, and the receipts. */
export function sealed(
  ballot: BallotView,
  section: number,
  seat: string,
  answers: { readonly [statement: string]: SecretResponse },
  comment?: string,
): { readonly envelope: string; readonly receipts: Receipts } {
  const receipts: { [statement: string]: string } = {};
  const given = Object.entries(answers).map(([item, response]) => {
    const id = drawReceipt(randomBytes);
    receipts[item] = id;
    return { item, id, response, ...(comment === undefined ? {} : { comment }) };
  });
  const outcome = sealSection({
    publicKey: ballot.publicKey ?? '',
    place: sectionPlace(ballot, section, seat),
    shape: sectionShape(ballot, section),
    answers: given,
    random: randomBytes,
  });
  if (!outcome.ok) throw new Error(`sealing: ${outcome.reason}`);
  return { envelope: outcome.envelope, receipts };
}

/** Puts all sections of a secret ballot in the box, as a phone does. */
export async function voteSecretly(
  phone: Participant<'phone'>,
  seat: string,
  answerTo: (statement: string) => SecretResponse,
): Promise<Receipts> {
  const ballot = await phone.sees('the ballot', ({ common }) =>
    common.ballot?.phase === 'open' ? common.ballot : null,
  );
  let receipts: Receipts = {};
  for (const [section, items] of ballot.sections.entries()) {
    const answers = Object.fromEntries(items.map((item) => [item, answerTo(item)]));
    const { envelope, receipts: own } = sealed(ballot, section, seat, answers);
    await phone.done('ballot.seal', { ballot: ballot.id, section, envelope }, { seat });
    receipts = { ...receipts, ...own };
  }
  return receipts;
}
