import { z } from 'zod';
import { ballotFigureMessages } from '../../i18n/ballot-figures.ts';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { criteriaFigure } from '../criteria/criteria-figure.ts';
import { criteriaMethod, type Kept, type KeptRule, ratingsWords } from '../criteria/criteria-method.ts';
import { ratedUnder } from '../criteria/criteria-tables.ts';
import { onceFor } from '../counted/once-for.ts';
import { criteriaOf, usualCriteria } from '../criteria/criterion.ts';
import { methodWords } from '../done-words.ts';
import { type NameOf, placed, type Whole } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { cutOf, cuts, firstRule, ruleWords } from './rule.ts';

const fields = ['first', 'plan', 'easy', 'leave'] as const;

type Field = (typeof fields)[number];

type Spot = {
  readonly statement: string;
  readonly importance: number;
  readonly feasibility: number;
  readonly field: Field;
};

type Grid = { readonly spots: readonly Spot[]; readonly cut: { readonly x: number; readonly y: number } };

function fieldWords(field: Field): Wordings {
  return wordingsOf((language) => ballotFigureMessages(language)(`grid.${field}`));
}

/** Where statements lie; on the line counts as above it. */
const gridOf = onceFor((kept: Kept): Grid => {
  const { most, rule } = kept.of;
  const statements = Object.keys(kept.criteria[0]?.tables ?? {});
  const rated = statements.flatMap((statement) => {
    const [importance, feasibility] = ratedUnder(kept, statement);
    if (importance === null || importance === undefined) return [];
    if (feasibility === null || feasibility === undefined) return [];
    return [{ statement, importance: importance.mean, feasibility: feasibility.mean }];
  });
  const meanOf = (values: readonly number[]): number =>
    values.length === 0
      ? (1 + most) / 2
      : Math.round((values.reduce((sum, each) => sum + each, 0) / values.length) * 1000) / 1000;
  const middle = (1 + most) / 2;
  const cut =
    cutOf(rule) === 'means'
      ? { x: meanOf(rated.map((each) => each.feasibility)), y: meanOf(rated.map((each) => each.importance)) }
      : { x: middle, y: middle };
  const spots = rated.map((each): Spot => {
    const [isEasy, isImportant] = [each.feasibility >= cut.x, each.importance >= cut.y];
    return { ...each, field: isImportant ? (isEasy ? 'first' : 'plan') : isEasy ? 'easy' : 'leave' };
  });
  return { spots, cut };
});

/** Named where so few lie in the first field that they can be read aloud. */
const mostNamed = 3;

function wholeOf(kept: Kept, of: KeptRule, nameOf: NameOf): Whole {
  const { spots, cut } = gridOf(kept);
  const places = placed(
    spots.map(({ statement, importance, feasibility, field }) => ({
      statement,
      // Fields first, then how much of both.
      score: (fields.length - fields.indexOf(field)) * 100 + importance + feasibility,
      share: Math.min(1, (importance + feasibility) / (2 * of.most)),
      said: fieldWords(field),
    })),
  );
  const order = places.map(({ statement }) => statement);
  const first = spots.filter(({ field }) => field === 'first').map(({ statement }) => statement);
  const [label, other] = of.labels;
  const axis = (words: Wordings | undefined, at: number) => ({
    label: words ?? wordingsOf(() => ''),
    from: 1,
    to: of.most,
    cut: at,
  });
  return {
    words: wordingsOf((language) => {
      const t = verdictMessages(language);
      if (spots.length === 0) return t('whole.none');
      if (first.length === 0) return t('grid.none');
      if (first.length > mostNamed) return t('grid.many', { count: first.length });
      const inOrder = order.filter((statement) => first.includes(statement));
      return t('grid.words', {
        names: formats(language).list(inOrder.map((statement) => nameOf(statement, language))),
      });
    }),
    places,
    pairs: null,
    figures: [
      {
        kind: 'quadrants',
        title: wordingsOf((language) => ballotFigureMessages(language)('grid.title')),
        x: axis(other?.label, cut.x),
        y: axis(label?.label, cut.y),
        fields: [fieldWords('first'), fieldWords('plan'), fieldWords('easy'), fieldWords('leave')],
        rows: order.flatMap((statement) => {
          const spot = spots.find((each) => each.statement === statement);
          if (spot === undefined) return [];
          const said = wordingsOf(
            (language) =>
              `${fieldWords(spot.field)[language]} · ${ratingsWords(kept, of, statement, language)}`,
          );
          return [{ statement, x: spot.feasibility, y: spot.importance, said }];
        }),
      },
      criteriaFigure(kept, of, order),
    ],
    notes: [],
    goesOn: null,
  };
}

/**
 * Importance × feasibility: each statement on both, and what lies where is what to do first.
 *
 * Cut at the middle of the scale, or at the means of all statements as go-zones are. Source: importance–performance
 * analysis, Martilla & James 1977, doi:10.1177/002224297704100112; go-zones, Kane & Trochim 2007.
 */
export const priorityGrid = criteriaMethod({
  name: 'priority-grid',
  version: 1,
  ...methodWords('priority'),
  settings: z.object({ most: z.enum(['5', '9']).default('5'), comments: z.boolean().default(true) }),
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object({ ...commonRule, cut: z.enum(cuts) }),
  firstRule,
  criteriaOf: () => criteriaOf({ criteria: [...usualCriteria] }),
  mostOf: (settings) => (settings['most'] === '9' ? 9 : 5),
  ruleWords,
  wholeOf,
  verdictOf(kept, of, item, language) {
    const spot = gridOf(kept).spots.find(({ statement }) => statement === item);
    if (spot === undefined) return verdictMessages(language)('criteria.none');
    return `${fieldWords(spot.field)[language]} · ${ratingsWords(kept, of, item, language)}`;
  },
});
