import type { SortTold } from '../../../../shared/domain/model/sort-told.ts';
import { LIGHT } from '../../../../shared/figures/theme.ts';
import { direction } from '../../../../shared/i18n/language.ts';
import { pileFigureMessages } from '../../../../shared/i18n/pile-figures.ts';
import { clusterName, textOfThing } from '../../../../shared/report/sorts/figures-of-sort.ts';
import type { PictureOfSort } from '../../../../shared/report/sorts/pictures-of-sort.ts';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { FaceProps } from '../../slide/faces.ts';
import { Fitted } from '../../slide/Fitted.tsx';
import { pageAt, room } from '../../slide/packing.ts';
import { SortFigureView } from '../SortFigureView.tsx';
import { clusterPages, gridRows, leastText } from '../sort-pages.ts';
import styles from './sort-slide.module.css';

/** What is left of a slide beneath its title. */
const figureHeight = room.height - 84;

/** The figures stand on the slide's own ground. */
const theme = { ...LIGHT, surface: '#FAF8F4' } as const;

/** What a sort comes to, on the projector: the clusters in words, or one of its pictures. */
export function SortSlide({ slide }: FaceProps<'sort'>) {
  const t = useMessages(pileFigureMessages);
  const language = useLanguage();
  const { sort, figure, page } = slide;
  const { reason, minimum, sorters } = sort.numbers;
  return (
    <div className={styles['slide']}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{t(`title.${figure}`)}</h1>
        <p className={styles['count']}>{t('sorters', { count: sorters })}</p>
      </header>
      {reason !== null ? (
        <p className={styles['none']}>
          {reason === 'too-few' ? t('none.too-few', { minimum }) : t(`none.${reason}`)}
        </p>
      ) : figure === 'clusters' ? (
        <ClusterList sort={sort} page={page} />
      ) : (
        <div className={styles['picture']} data-figure={figure}>
          <div className={styles['fit']}>
            <SortFigureView
              sort={figure === 'placements' ? partOf(sort, page) : sort}
              picture={pictureAt(figure, page)}
              options={{
                theme,
                size: { width: room.width, text: leastText, height: figureHeight },
                direction: direction(language),
              }}
            />
          </div>
        </div>
      )}
    </div>
  );
}

function pictureAt(figure: 'map' | 'zones' | 'ladder' | 'placements', page: number): PictureOfSort {
  return figure === 'ladder' ? { kind: 'ladder', at: page - 1 } : { kind: figure };
}

/** The clusters and cards of one page of a grid; the columns are the same on all. */
function partOf(sort: SortTold, page: number): SortTold {
  if (sort.numbers.placements === null) return sort;
  const order = sort.numbers.clusters.flatMap(({ at }) => at);
  const here = new Set(order.slice((page - 1) * gridRows, page * gridRows));
  const clusters = sort.numbers.clusters.map((cluster) => ({
    ...cluster,
    at: cluster.at.filter((item) => here.has(item)),
  }));
  return { ...sort, numbers: { ...sort.numbers, clusters } };
}

function ClusterList({ sort, page }: { readonly sort: SortTold; readonly page: number }) {
  const language = useLanguage();
  const { page: lines } = pageAt(clusterPages(sort), page);
  return (
    <Fitted from={44}>
      <ol>
        {lines.map((line) => {
          if (line.kind === 'cluster') {
            return (
              <li key={`cluster ${line.cluster}`} className={styles['cluster']}>
                <bdi>{clusterName(sort, line.cluster, language)}</bdi>
                {line.isOngoing && ' …'}
              </li>
            );
          }
          const thing = sort.items[line.item];
          return (
            <li key={`card ${line.item}`} className={styles['card']} dir="auto">
              <span className={styles['number']}>{line.item + 1}</span>
              <span className={styles['words']}>
                {thing === undefined ? '' : textOfThing(thing, language)}
              </span>
            </li>
          );
        })}
      </ol>
    </Fitted>
  );
}
