import type { DossierSort } from '../../domain/model/dossier.ts';
import { pileFigureMessages } from '../../i18n/pile-figures.ts';
import type { Block } from '../blocks.ts';
import { figure, figureOf, heading, paragraph, table } from '../build.ts';
import { clusterName, textOfThing } from '../sorts/figures-of-sort.ts';
import { picturesOf, pictureOfSort } from '../sorts/pictures-of-sort.ts';
import { figureOptions } from './results.ts';
import type { Scribe } from './scribe.ts';

/** What people put together: clusters, their figures, and how they were computed. */
export function sortBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  if (dossier.sorts.length === 0) return [];
  return [
    heading(1, 'sorts', t('sorts.title')),
    ...dossier.sorts.flatMap((sort, index) => [
      heading(2, `sort-${index + 1}`, sort.title),
      ...sortOf(scribe, sort),
    ]),
  ];
}

/** The same for one meeting, without headings of their own. */
export function sortsOfMeeting(scribe: Scribe, meeting: string): Block[] {
  return scribe.dossier.sorts
    .filter((sort) => sort.meeting === meeting)
    .flatMap((sort) => sortOf(scribe, sort));
}

function sortOf(scribe: Scribe, sort: DossierSort): Block[] {
  const { t, language } = scribe;
  const { title } = sort;
  const { reason, minimum, sorters, complete, ladders } = sort.numbers;
  const figures = pileFigureMessages(language);
  if (reason !== null) {
    return [
      paragraph(reason === 'too-few' ? figures('none.too-few', { minimum }) : figures(`none.${reason}`)),
    ];
  }
  const options = figureOptions(scribe, 620);
  return [
    paragraph(
      [
        t('sorts.people', { count: sorters, items: sort.items.length, complete }),
        ...madeWords(scribe, sort),
      ].join(' '),
    ),
    clusterTable(scribe, sort),
    ...picturesOf(sort).flatMap((picture) => {
      const made = pictureOfSort(sort, picture, language, options);
      return made === null
        ? []
        : [
            figure(
              t(`sorts.figure.${picture.kind}`, { title }),
              figureOf(made.scene, made.label, made.table),
            ),
          ];
    }),
    ...(ladders.some(({ isUnstable }) => isUnstable) ? [paragraph(t('sorts.unstable'), 'note')] : []),
  ];
}

function madeWords(scribe: Scribe, sort: DossierSort): string[] {
  const { t, formats } = scribe;
  const { scales, map, made } = sort.numbers;
  const places = (value: number): string => formats.number(Math.round(value * 100) / 100);
  const [importance, feasibility] = scales;
  return [
    ...(importance === undefined || feasibility === undefined
      ? []
      : [t('sorts.rated', { importance: importance.raters, feasibility: feasibility.raters })]),
    ...(sort.given.length > 0
      ? [t('sorts.given')]
      : map === null || made === null
        ? [t('sorts.tree')]
        : [t('sorts.map', { restarts: made.restarts, seed: made.seed, stress: places(map.stress) })]),
    ...(made === null || made.adjustedRand === null
      ? []
      : [t('sorts.stable', { bootstrap: made.bootstrap, rand: places(made.adjustedRand) })]),
    ...(map === null ? [] : [t('sorts.repeat')]),
  ];
}

function clusterTable(scribe: Scribe, sort: DossierSort): Block {
  const { t, language, share } = scribe;
  const { clusters, scales } = sort.numbers;
  const hasKept = clusters.some(({ kept }) => kept !== null);
  return table(t('sorts.clusters', { title: sort.title }), {
    columns: [
      { header: t('sorts.cluster'), width: 3, rowHeader: true },
      { header: t('sorts.cards'), width: 7 },
      ...(hasKept ? [{ header: t('sorts.kept'), width: 1.3, align: 'end' as const }] : []),
      ...scales.map(({ name }) => ({ header: t(`sorts.${name}`), width: 1.8, align: 'end' as const })),
    ],
    rows: clusters.map((cluster, index) => [
      scribe.words(clusterName(sort, index, language)),
      cluster.at
        .flatMap((item) => {
          const thing = sort.items[item];
          return thing === undefined ? [] : [`${item + 1}. ${textOfThing(thing, language)}`];
        })
        .join(' · '),
      ...(hasKept ? [share(cluster.kept)] : []),
      ...cluster.means.map((mean) => (mean === null ? '–' : mean.toFixed(2))),
    ]),
  });
}
