import { OrderBars } from '../../../shared/figures/order-bars.ts';
import { PairMatrix } from '../../../shared/figures/pair-matrix.ts';
import { LIGHT, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { Whole } from '../../../shared/methods/whole.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { WholeFigure } from '../ballot/WholeFigure.tsx';
import { figureWords } from '../ballot/figure-words.ts';
import type { FaceProps } from '../slide/faces.ts';
import { room } from '../slide/packing.ts';
import { wordings } from '../slide/wordings.ts';
import styles from './ballot-screen.module.css';
import { notesOnScreen, type WholePage } from './whole-pages.ts';

const theme = { ...LIGHT, surface: 'transparent' } as const;

/** Figures of many parts are set as small as the projector allows. */
const least = 12;

/** Few rows are set larger. */
function textFor(rows: number): number {
  return rows <= 3 ? 44 : rows <= 5 ? 36 : 28;
}

/** What a ballot says of all its statements: in words first, then in order, then each against each. */
export function WholeSlide({
  slide,
  view,
  whole,
  page,
}: FaceProps<'results'> & { readonly whole: Whole; readonly page: WholePage }) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const rows =
    page.kind === 'order'
      ? page.rows.length
      : page.kind === 'pairs'
        ? (whole.pairs?.statements.length ?? 0)
        : least;
  const options = {
    theme,
    size: { ...SCREEN_SIZE, width: room.width, text: textFor(rows) },
    direction: direction(language),
    words: figureWords(language),
  };
  const labelOf = (statement: string): string => {
    const item = slide.ballot.items.find((each) => each.statement === statement);
    return item === undefined ? '' : wordings(item, view.languages).lead.text;
  };
  return (
    <div className={styles['slide']}>
      <header>
        <p className={styles['over']}>
          <bdi>{slide.ballot.label}</bdi>
        </p>
        <h1 className={styles['order']}>{whole.words[language]}</h1>
      </header>
      {page.kind === 'figure' ? (
        <>
          <p className={styles['figures']}>{page.figure.title[language]}</p>
          <WholeFigure figure={page.figure} labelOf={labelOf} theme={theme} size={options.size} />
        </>
      ) : page.kind === 'order' ? (
        <OrderBars
          {...options}
          figure={{
            rows: page.rows.map(({ statement, place, share, said }) => ({
              place,
              label: labelOf(statement),
              share,
              said: said[language],
            })),
          }}
        />
      ) : (
        <>
          <p className={styles['figures']}>{t('whole.pairs')}</p>
          <PairMatrix
            {...options}
            figure={{
              labels: (whole.pairs?.statements ?? []).map(labelOf),
              cells: whole.pairs?.cells ?? [],
            }}
          />
        </>
      )}
      {whole.notes.length > 0 && page.kind === 'order' && (
        <p className={styles['figures']}>
          {notesOnScreen(whole)
            .map((note) => note[language])
            .join(' ')}
        </p>
      )}
    </div>
  );
}
