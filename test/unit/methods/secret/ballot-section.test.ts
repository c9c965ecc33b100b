import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperSeat, sectionPlace, sectionShape } from '../../../../shared/domain/secret-ballot.ts';
import { placeOfSection, shapeOfSection } from '../../../../shared/methods/secret/ballot-section.ts';
import { COMMENT_LIMIT } from '../../../../shared/methods/secret/section-bytes.ts';

const ballot = { id: 'b1', sections: [['s1', 's2'], ['s3']], settings: {} };

describe('a section of a secret ballot', () => {
  it('is to those who seal it what it is to the count', () => {
    for (const settings of [{}, { comments: true }, { comments: false }]) {
      for (const section of [0, 1, 2]) {
        const one = { ...ballot, settings };
        expect(sectionShape(one, section)).toEqual(shapeOfSection(one, section));
        expect(sectionPlace(one, section, 'seat')).toEqual(placeOfSection('b1', section, 'seat'));
      }
    }
    expect(shapeOfSection(ballot, 1)).toEqual({ items: ['s3'], commentBytes: COMMENT_LIMIT });
    expect(shapeOfSection({ ...ballot, settings: { comments: false } }, 1).commentBytes).toBe(0);
  });

  it('of a paper is sealed for its group, before it has an id of its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[0-9a-f]*$/u), (group, id) => {
        const inBox = sectionPlace(ballot, 0, `${paperSeat(group)}:${id}`);
        expect(inBox).toEqual(placeOfSection('b1', 0, paperSeat(group)));
      }),
    );
  });
});
