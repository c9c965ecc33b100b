import type { SortTold } from '../../domain/model/sort-told.ts';
import type { FigureTable } from '../../figures/figure-table.ts';
import { conceptMapScene, describeConceptMap, tableOfConceptMap } from '../../figures/piles/concept-map.ts';
import { describeGoZone, goZoneScene, tableOfGoZone } from '../../figures/piles/go-zone.ts';
import { describeLadder, ladderScene, tableOfLadder } from '../../figures/piles/ladder.ts';
import { describeShareGrid, shareGridScene, tableOfShareGrid } from '../../figures/piles/share-grid.ts';
import type { Scene } from '../../figures/scene.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import type { Language } from '../../i18n/language.ts';
import { gridFigure, ladderFigure, mapFigure, pileWords, zonesFigure } from './figures-of-sort.ts';

/** Which picture of a sort: ladders have a number, from 0. */
export type PictureOfSort =
  | { readonly kind: 'map' | 'zones' | 'placements' }
  | { readonly kind: 'ladder'; readonly at: number };

export type MadePicture = { readonly scene: Scene; readonly label: string; readonly table: FigureTable };

/** The pictures that a sort has, the main one first. */
export function picturesOf({ numbers }: SortTold): readonly PictureOfSort[] {
  return [
    ...(numbers.map === null ? [] : [{ kind: 'map' as const }]),
    ...(numbers.zones === null ? [] : [{ kind: 'zones' as const }]),
    ...numbers.ladders.map((_, at) => ({ kind: 'ladder' as const, at })),
    ...(numbers.placements === null && numbers.together === null ? [] : [{ kind: 'placements' as const }]),
  ];
}

/** A picture with the same in words and its numbers; null where the sort has none of the kind. */
export function pictureOfSort(
  sort: SortTold,
  picture: PictureOfSort,
  language: Language,
  options: FigureOptions,
): MadePicture | null {
  const words = pileWords(language);
  switch (picture.kind) {
    case 'map': {
      const figure = mapFigure(sort, language);
      if (figure === null) return null;
      return {
        scene: conceptMapScene(figure, words, options),
        label: describeConceptMap(figure, words),
        table: tableOfConceptMap(figure, words),
      };
    }
    case 'zones': {
      const figure = zonesFigure(sort, language);
      if (figure === null) return null;
      return {
        scene: goZoneScene(figure, words, options),
        label: describeGoZone(figure, words),
        table: tableOfGoZone(figure, words),
      };
    }
    case 'ladder': {
      const ladder = sort.numbers.ladders[picture.at];
      if (ladder === undefined) return null;
      const figure = ladderFigure(sort, ladder, language);
      return {
        scene: ladderScene(figure, words, options),
        label: describeLadder(figure, words),
        table: tableOfLadder(figure, words),
      };
    }
    case 'placements': {
      const figure = gridFigure(sort, language);
      if (figure === null) return null;
      return {
        scene: shareGridScene(figure, options),
        label: describeShareGrid(figure),
        table: tableOfShareGrid(figure),
      };
    }
  }
}
