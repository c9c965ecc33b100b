import type { Ladder, LadderSide, SortTold } from '../../domain/model/sort-told.ts';
import { type ConceptMapFigure } from '../../figures/piles/concept-map.ts';
import type { GoZoneFigure } from '../../figures/piles/go-zone.ts';
import type { LadderFigure } from '../../figures/piles/ladder.ts';
import type { PileWords } from '../../figures/piles/pile-words.ts';
import type { ShareGridFigure } from '../../figures/piles/share-grid.ts';
import { type Language } from '../../i18n/language.ts';
import { pileFigureMessages } from '../../i18n/pile-figures.ts';

/** The machine's words in these figures; marks are left for the figures to fill. */
export function pileWords(language: Language): PileWords {
  const t = pileFigureMessages(language);
  const plain = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');
  return {
    importance: t('importance'),
    feasibility: t('feasibility'),
    bothHigh: t('bothHigh'),
    firstHigh: t('firstHigh'),
    secondHigh: t('secondHigh'),
    bothLow: t('bothLow'),
    mean: t('mean'),
    card: t('card'),
    cards: t('cards'),
    cluster: t('cluster'),
    unnamed: plain(t('unnamed', { number: '{number}' })),
    bridging: t('bridging'),
    notRated: t('notRated'),
    zone: t('zone'),
    correlation: plain(t('correlation', { r: '{r}' })),
    noCorrelation: t('noCorrelation'),
    mapOf: plain(t('mapOf', { cards: '{cards}', clusters: '{clusters}' })),
    percentTogether: t('percentTogether'),
    peopleOnPile: t('peopleOnPile'),
  };
}

/** A card in a language, or what stands for one that was held back since. */
export function textOfThing(thing: SortTold['items'][number], language: Language): string {
  const text = thing.translations[language] ?? thing.text;
  return text === '' ? pileFigureMessages(language)('held') : text;
}

/** A cluster's name, or its number where it has none yet. */
export function clusterName(sort: SortTold, cluster: number, language: Language): string {
  const label = sort.numbers.clusters[cluster]?.label ?? '';
  return label === '' ? pileFigureMessages(language)('unnamed', { number: cluster + 1 }) : label;
}

/** The map of a sort; null where there is none. */
export function mapFigure(sort: SortTold, language: Language): ConceptMapFigure | null {
  const { map, clusters } = sort.numbers;
  if (map === null) return null;
  const home = new Map(clusters.flatMap(({ at }, cluster) => at.map((item) => [item, cluster] as const)));
  return {
    clusters: clusters.map(({ label }) => label),
    points: sort.items.map((thing, item) => ({
      number: item + 1,
      text: textOfThing(thing, language),
      cluster: home.get(item) ?? -1,
      x: map.points[item]?.[0] ?? 0,
      y: map.points[item]?.[1] ?? 0,
      bridging: map.bridging[item] ?? 1,
    })),
  };
}

export function zonesFigure(sort: SortTold, language: Language): GoZoneFigure | null {
  const { zones } = sort.numbers;
  if (zones === null) return null;
  return {
    cross: zones.cross,
    items: sort.items.map((thing, item) => ({
      number: item + 1,
      text: textOfThing(thing, language),
      first: zones.items[item]?.means[0] ?? null,
      second: zones.items[item]?.means[1] ?? null,
      zone: zones.items[item]?.zone ?? null,
    })),
  };
}

export function ladderFigure(sort: SortTold, ladder: Ladder, language: Language): LadderFigure {
  return {
    left: sideName(sort, ladder.left, language),
    right: sideName(sort, ladder.right, language),
    r: ladder.r,
    rows: ladder.rows.map(({ cluster, first, second }) => ({
      label: clusterName(sort, cluster, language),
      first,
      second,
    })),
  };
}

function sideName(sort: SortTold, { scale, groups }: LadderSide, language: Language): string {
  const measure = pileFigureMessages(language)(scale);
  if (groups === null) return measure;
  return `${measure}: ${groups.map((id) => sort.categories[id] ?? '').join(', ')}`;
}

/** How people sorted: cards by given piles, or each card with each; null where there are too many to read. */
export function gridFigure(sort: SortTold, language: Language): ShareGridFigure | null {
  const { placements, together, clusters, sorters } = sort.numbers;
  const t = pileFigureMessages(language);
  const order = clusters.flatMap(({ at }) => at);
  const rest = sort.items.flatMap((_, item) => (order.includes(item) ? [] : [item]));
  const all = [...order, ...rest];
  const rows = all.map((item) => {
    const thing = sort.items[item];
    return { number: item + 1, label: thing === undefined ? '' : textOfThing(thing, language) };
  });
  let row = 0;
  const breaks = clusters.map(({ at }) => (row += at.length));
  if (placements !== null) {
    return {
      rows,
      columns: sort.given.map(({ label }) => label),
      cells: all.map((item) => (placements[item] ?? []).map((count) => count / sorters)),
      breaks,
      said: t('peopleOnPile'),
    };
  }
  if (together === null || clusters.length === 0) return null;
  return {
    rows,
    columns: all.map((item) => String(item + 1)),
    cells: all.map((item, at) =>
      all.map((other, place) => (place < at ? (together[item]?.[other] ?? 0) / sorters : null)),
    ),
    breaks,
    said: t('percentTogether'),
  };
}
