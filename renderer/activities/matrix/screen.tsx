import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { CellMark, markOf } from '../../features/matrix/CellMark.tsx';
import { MapLegend } from '../../features/matrix/MapLegend.tsx';
import { useWalkClock } from '../../features/matrix/walk-clock.ts';
import type { FaceProps } from '../../features/slide/faces.ts';
import { Fitted } from '../../features/slide/Fitted.tsx';
import { cellPages, labelShare, mapWidth, matrixPages } from '../../features/slide/matrix-paging.ts';
import { pageAt } from '../../features/slide/packing.ts';
import { Pieces } from '../../features/slide/Pieces.tsx';
import { wordDifferences } from '../../features/slide/word-differences.ts';
import { cx } from '../../ui/cx.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './screen.module.css';

/** One cell, enlarged: both headers, its words, what became of it, and where it lies in the matrix. */
export function CellSlide({ slide, clock = Date.now }: FaceProps<'cell'>) {
  const t = useMessages(matrixMessages);
  const { page } = pageAt(cellPages(slide), slide.page);
  const facts = useWalkClock(slide.left, slide.endsAt, clock);
  const mark = markOf({ state: slide.state, isFlagged: slide.flags > 0 });
  return (
    <div className={styles['walk']}>
      <div className={styles['cell']}>
        <p className={styles['over']} dir="auto">
          {slide.title}
        </p>
        <h1 className={styles['headers']}>
          <span dir="auto">{slide.row}</span>
          <span className={styles['col']} dir="auto">
            {slide.col}
          </span>
        </h1>
        <p className={cx(styles['state'], styles[mark])}>
          <CellMark kind={mark} />
          {t(`state.${mark}`)}
          {slide.flags > 0 && (
            <span className={styles['flags']}>{t('cell.flags', { count: slide.flags })}</span>
          )}
        </p>
        <Fitted from={64} place="middle">
          {page.before === null ? (
            <Items items={page.items} />
          ) : (
            <Compared before={page.before} after={page.items} />
          )}
        </Fitted>
      </div>
      <aside className={styles['side']} style={{ inlineSize: mapWidth - 64 }}>
        <p className={styles['clock']}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        <Map slide={slide} />
        <MapLegend marks={slide.map.flat().map(markOf)} />
      </aside>
    </div>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  const t = useMessages(matrixMessages);
  if (items.length === 0) return <p className={styles['nothing']}>{t('cell.empty')}</p>;
  return (
    <ul className={cx(styles['items'], items.length === 1 && styles['single'])}>
      {items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}

function Compared({
  before,
  after,
}: {
  readonly before: readonly string[];
  readonly after: readonly string[];
}) {
  const t = useMessages(matrixMessages);
  const differences = wordDifferences(before.join('\n'), after.join('\n'));
  return (
    <div className={styles['columns']}>
      <section className={styles['column']}>
        <h2 className={styles['heading']}>{t('before')}</h2>
        {before.length === 0 ? (
          <p className={styles['nothing']}>{t('cell.empty')}</p>
        ) : (
          <Pieces pieces={differences.before} mark="gone" />
        )}
      </section>
      <section className={styles['column']}>
        <h2 className={styles['heading']}>{t('after')}</h2>
        {after.length === 0 ? (
          <p className={styles['nothing']}>{t('cell.empty')}</p>
        ) : (
          <Pieces pieces={differences.after} mark="new" />
        )}
      </section>
    </div>
  );
}

/** The matrix in small, with the place of the cell. */
function Map({ slide }: { readonly slide: FaceProps<'cell'>['slide'] }) {
  const t = useMessages(matrixMessages);
  const cols = slide.map[0]?.length ?? 1;
  const size = Math.max(
    8,
    Math.min(64, Math.floor(330 / Math.max(1, slide.map.length)), Math.floor(390 / cols)),
  );
  return (
    <div
      role="img"
      aria-label={`${t('map.label')}: ${t('cell.of', { row: slide.row, col: slide.col })}`}
      className={styles['map']}
      style={{ gridTemplateColumns: `repeat(${cols}, ${size}px)` }}
    >
      {slide.map.flatMap((row, y) =>
        row.map((cell, x) => (
          <CellMark key={`${y} ${x}`} kind={markOf(cell)} isHere={y === slide.at.row && x === slide.at.col} />
        )),
      )}
    </div>
  );
}

/** The whole matrix: what is adopted together unless somebody pulls it out, and what is discussed. */
export function MatrixSlide({ slide }: FaceProps<'matrix'>) {
  const t = useMessages(matrixMessages);
  const { page } = pageAt(matrixPages(slide), slide.page);
  const rows = slide.rows.slice(...page.rows);
  const cols = slide.cols.slice(...page.cols);
  return (
    <div className={styles['slide']}>
      <p className={styles['over']} dir="auto">
        {slide.title}
      </p>
      <h1 className={styles['verdict']}>
        {[
          ...(slide.bloc > 0
            ? [t(slide.blocAdopted ? 'bloc.done' : 'bloc.count', { count: slide.bloc })]
            : []),
          slide.flagged > 0 ? t('flagged.count', { count: slide.flagged }) : t('flagged.none'),
        ].join(' · ')}
      </h1>
      {!slide.blocAdopted && slide.bloc > 0 && <p className={styles['ask']}>{t('bloc.ask')}</p>}
      <Fitted from={36}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <td aria-hidden style={{ inlineSize: `${labelShare * 100}%` }} />
              {cols.map((col, at) => (
                <th key={at} scope="col" dir="auto">
                  {col}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={y}>
                <th scope="row" dir="auto">
                  {row}
                </th>
                {(slide.map[page.rows[0] + y] ?? []).slice(...page.cols).map((cell, x) => (
                  <td key={x} aria-label={t(`state.${markOf(cell)}`)}>
                    <CellMark kind={markOf(cell)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Fitted>
    </div>
  );
}
