import type { JsonObject } from '../../util/json.ts';
import type { SectionPlace } from './seal.ts';
import { COMMENT_LIMIT, type SectionShape } from './section-bytes.ts';

/** What a section of a secret ballot asks: the phone seals by it, the count opens by it. */
export function shapeOfSection(
  ballot: { readonly sections: readonly (readonly string[])[]; readonly settings: JsonObject },
  section: number,
): SectionShape {
  return {
    items: ballot.sections[section] ?? [],
    commentBytes: ballot.settings['comments'] === false ? 0 : COMMENT_LIMIT,
  };
}

/** Where the envelope of a seat's section belongs; sections are counted from 0. */
export function placeOfSection(ballot: string, section: number, seat: string): SectionPlace {
  return { ballot, section: String(section), seat };
}
