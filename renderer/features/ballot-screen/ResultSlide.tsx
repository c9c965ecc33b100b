import { LIGHT, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { LevelFigure } from '../ballot/LevelFigure.tsx';
import type { FaceProps } from '../slide/faces.ts';
import { Fitted } from '../slide/Fitted.tsx';
import { pageAt, room } from '../slide/packing.ts';
import { RoomWords } from '../slide/RoomWords.tsx';
import styles from './ballot-screen.module.css';
import { GroupStrips } from './GroupStrips.tsx';
import { publishedIn } from './tables-in.ts';
import { resultPagesOf } from './result-pages.ts';
import { RoundsPage } from './RoundsPage.tsx';
import { WithheldResult } from './WithheldResult.tsx';
import { ResultHead } from './ResultHead.tsx';

/** On the projector a figure lies on the page, without a surface of its own. */
const theme = { ...LIGHT, surface: 'transparent' } as const;

/** Any result by levels: the verdict in words first, its numbers, then the figure; groups on the next pages. */
export function ResultSlide({ slide, view }: FaceProps<'result'>) {
  const language = useLanguage();
  const own = slide.result?.items[slide.statement];
  const published = publishedIn(own?.detail);
  const { question } = slide.ballot;
  if (own === undefined || question === null || published === null || published.kind === 'withheld') {
    return <WithheldResult slide={slide} view={view} />;
  }
  const { page } = pageAt(resultPagesOf(slide, language), slide.page);
  const isTall = question.regions.length > 0 || question.levels.length > 6;
  // A figure of many levels leaves two or three lines for the words, in one language or in two.
  const letters = question.regions.length === 0 && question.levels.length > 8 ? 170 : isTall ? 240 : 420;
  return (
    <div className={styles['slide']}>
      <ResultHead slide={slide} own={own}>
        {page.kind !== 'rounds' && <p className={styles['figures']}>{own.figures[language]}</p>}
      </ResultHead>
      {page.kind === 'rounds' && <RoundsPage {...page} />}
      {page.kind === 'verdict' && (
        <>
          <Fitted from={44} place="middle">
            <RoomWords worded={slide} languages={view.languages} as="p" letters={letters} />
          </Fitted>
          <LevelFigure
            question={question}
            counts={published.total}
            theme={theme}
            size={{ ...SCREEN_SIZE, width: room.width, text: 28 }}
          />
        </>
      )}
      {page.kind === 'groups' && (
        <GroupStrips slide={slide} rows={page.rows} question={question} published={published} />
      )}
    </div>
  );
}
