import type { Ballot } from '../../domain/model/ballot.ts';
import type { SectionPlace } from './seal.ts';
import { COMMENT_LIMIT, type SectionShape } from './section-bytes.ts';

/** How a ballot is divided, and how it is set: what a section's shape depends on. */
export type Sections = Pick<Ballot, 'sections' | 'settings'>;

/**
 * What a section of a secret ballot asks, and the room for each comment.
 *
 * Phones and desks seal by it and the count opens by it. It lies beside the sealing and not in the domain, so that a
 * phone need not carry what decides commands.
 */
export function shapeOfSection(ballot: Sections, section: number): SectionShape {
  return {
    items: ballot.sections[section] ?? [],
    commentBytes: ballot.settings['comments'] === false ? 0 : COMMENT_LIMIT,
  };
}

/** Where an envelope belongs: it opens nowhere else. Sections are counted from 0; a paper's seat is `paper:GROUP`. */
export function placeOfSection(ballot: string, section: number, seat: string): SectionPlace {
  return { ballot, section: String(section), seat };
}
