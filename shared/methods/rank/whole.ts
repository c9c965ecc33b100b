import { formats } from '../../i18n/formats.ts';
import { methodMessages } from '../../i18n/methods.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { type NameOf, orderWords, placed, type Whole } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { roundsOf } from './rounds-figure.ts';
import { differing, type Orders, rankingOf } from './orders.ts';
import type { Way } from './rule.ts';

/** The order of a ballot under its way of counting, with each statement against each. */
export function wholeOf(orders: Orders | null, way: Way, nameOf: NameOf): Whole {
  if (orders === null || orders.ballots === 0) {
    return { words: orderWords([], nameOf), places: [], pairs: null, figures: [], notes: [], goesOn: null };
  }
  const ranking = rankingOf(orders, way);
  const places = placed(
    ranking.flatMap((tied, index) =>
      tied.map((statement) => ({ statement, score: -index, ...barOf(orders, way, statement) })),
    ),
  );
  const order = places.map(({ statement }) => statement);
  const at = order.map((statement) => orders.options.indexOf(statement));
  const cells = at.map((row) => at.map((column) => orders.pairs[row]?.[column] ?? 0));
  return {
    words: orderWords(places, nameOf),
    places,
    pairs: { statements: order, cells },
    figures: way === 'runoff' ? [roundsOf(order, orders.rounds ?? [], null)] : [],
    notes: notesOf(orders, way),
    goesOn: null,
  };
}

/** Points where points decide, else how many duels were won: both are bars that follow the order's meaning. */
function barOf(
  orders: Orders,
  way: Way,
  statement: string,
): { readonly share: number; readonly said: Wordings } {
  const index = orders.options.indexOf(statement);
  const others = orders.options.length - 1;
  if (way === 'borda') {
    const points = Math.round((orders.points[index] ?? 0) * 10) / 10;
    return {
      share: points / Math.max(1, others * orders.ballots),
      said: wordingsOf((language) =>
        verdictMessages(language)('rank.borda', { points: formats(language).number(points) }),
      ),
    };
  }
  const won = orders.options.filter(
    (_, other) => (orders.pairs[index]?.[other] ?? 0) > (orders.pairs[other]?.[index] ?? 0),
  ).length;
  return {
    share: others === 0 ? 1 : won / others,
    said: wordingsOf((language) => verdictMessages(language)('rank.duels', { won, of: others })),
  };
}

function notesOf(orders: Orders, way: Way): Wordings[] {
  if (way !== 'kemeny') return [];
  const { count, isProven } = orders.nearest;
  if (!isProven) return [wordingsOf((language) => verdictMessages(language)('rank.local'))];
  return count > 1 ? [wordingsOf((language) => verdictMessages(language)('rank.several', { count }))] : [];
}

/** Whether other ways would put another statement first: for the report, after the room has decided. */
export function sensitivityOf(orders: Orders, way: Way): Wordings {
  const others = differing(orders, way);
  return wordingsOf((language) => {
    const t = verdictMessages(language);
    if (others.length === 0) return t('rank.same');
    const names = others.map(
      (each) => methodMessages(language)(`rank.method.${each}`).split(':')[0]?.trim() ?? each,
    );
    return t('rank.differ', { ways: formats(language).list(names) });
  });
}
