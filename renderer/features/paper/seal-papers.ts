import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { placeOfSection, shapeOfSection } from '../../../shared/methods/secret/ballot-section.ts';
import { drawReceipt, sealSection } from '../../../shared/methods/secret/seal.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';

export type PaperAnswer = number | 'abstain';

/** One paper as it was typed: statement → answer; what is left out was left empty. */
export type Paper = { readonly [statement: string]: PaperAnswer };

export type SealedPaper = readonly { readonly section: number; readonly envelope: string }[];

/**
 * Seals one paper, all sections of it, for the box of its group.
 *
 * It is sealed for the pseudo seat of the group: neither the desk nor the host knows whose paper it is. Null when
 * it cannot be sealed.
 */
export function sealPaper(
  ballot: TeamBallot,
  group: string,
  paper: Paper,
  random: RandomBytes,
): SealedPaper | null {
  const { publicKey } = ballot;
  if (publicKey === null) return null;
  const sealed: { section: number; envelope: string }[] = [];
  for (const [section, items] of ballot.sections.entries()) {
    const answers = items.flatMap((item) => {
      const response = paper[item];
      return response === undefined ? [] : [{ item, id: drawReceipt(random), response }];
    });
    const made = sealSection({
      publicKey,
      place: placeOfSection(ballot.id, section, `paper:${group}`),
      shape: shapeOfSection(ballot, section),
      answers,
      random,
    });
    if (!made.ok) return null;
    sealed.push({ section, envelope: made.envelope });
  }
  return sealed;
}
