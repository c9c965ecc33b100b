import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { methodWords } from '../done-words.ts';
import { orderWords, placed } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { criteriaFigure } from './criteria-figure.ts';
import { criteriaMethod, type KeptRule, ratingsWords } from './criteria-method.ts';
import { type CriteriaTables, ratedUnder } from './criteria-tables.ts';
import { criteriaNames } from './criteria-names.ts';
import { criteriaOf } from './criterion.ts';
import { firstRule, ruleWords } from './rule.ts';

/** Statements on which people are split, with the criteria on which they are. */
function splitNote(kept: CriteriaTables, { labels }: KeptRule, statements: readonly string[]): Wordings[] {
  const split = labels.flatMap((criterion, index) => {
    const count = statements.filter((item) => ratedUnder(kept, item)[index]?.isSplit === true).length;
    return count === 0 ? [] : [{ criterion, count }];
  });
  return split.map(({ criterion, count }) =>
    wordingsOf((language) =>
      verdictMessages(language)('criteria.splits', { count, label: criterion.label[language] }),
    ),
  );
}

/**
 * Rating on several criteria: each statement under each of them, on one page.
 *
 * The order is that of the mean of the criteria's means, each counting the same; on which criterion people are split
 * (a third or more at either end, as RAND/UCLA defines disagreement) is said. Source: Likert 1932; Fitch et al. 2001.
 */
export const criteria = criteriaMethod({
  name: 'criteria',
  version: 1,
  ...methodWords('criteria'),
  settings: z.object({
    criteria: criteriaNames,
    most: z.enum(['5', '9']).default('5'),
    comments: z.boolean().default(true),
  }),
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object(commonRule),
  firstRule,
  criteriaOf,
  mostOf: (settings) => (settings['most'] === '9' ? 9 : 5),
  ruleWords,
  wholeOf(kept, of, nameOf) {
    const statements = Object.keys(kept.criteria[0]?.tables ?? {});
    const rows = statements.flatMap((statement) => {
      const means = ratedUnder(kept, statement).flatMap((rated) => rated?.mean ?? []);
      if (means.length === 0) return [];
      const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
      return [{ statement, mean: Math.round(mean * 1000) / 1000 }];
    });
    const places = placed(
      rows.map(({ statement, mean }) => ({
        statement,
        score: mean,
        share: Math.min(1, mean / of.most),
        said: wordingsOf((language) =>
          verdictMessages(language)('criteria.said', {
            mean: formats(language).number(Math.round(mean * 10) / 10),
            most: of.most,
          }),
        ),
      })),
    );
    const order = places.map(({ statement }) => statement);
    return {
      words: orderWords(places, nameOf),
      places,
      pairs: null,
      figures: [criteriaFigure(kept, of, order)],
      notes: splitNote(kept, of, order),
      goesOn: null,
    };
  },
  verdictOf: ratingsWords,
});
