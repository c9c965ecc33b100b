import { levelStrip } from '../../../shared/figures/level-strip.ts';
import { mirrored } from '../../../shared/figures/scene.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { LIGHT } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { levelWords, type Question } from '../../../shared/methods/question.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { BallotFaces, FaceProps } from '../slide/faces.ts';
import { Fitted } from '../slide/Fitted.tsx';
import { pageAt } from '../slide/packing.ts';
import { RoomWords } from '../slide/RoomWords.tsx';
import styles from './ballot-screen.module.css';
import { criteriaIn, type CriterionTable } from './tables-in.ts';
import table from './GroupTable.module.css';
import { criteriaPagesOf } from './result-pages.ts';
import { ResultsSlide } from './ResultsSlide.tsx';
import { RoundsPage } from './RoundsPage.tsx';
import { WithheldResult } from './WithheldResult.tsx';
import { ResultHead } from './ResultHead.tsx';

const theme = { ...LIGHT, surface: 'transparent' } as const;
const strip = { width: 700, height: 46, text: 28 } as const;

/** One statement under several criteria: a strip a criterion from the lowest level to the highest. */
function CriteriaSlide({ slide, view }: FaceProps<'result'>) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const own = slide.result?.items[slide.statement];
  const tables = criteriaIn(own?.detail);
  const { question } = slide.ballot;
  if (own === undefined || question === null || tables === null) {
    return <WithheldResult slide={slide} view={view} />;
  }
  const { page } = pageAt(criteriaPagesOf(slide, language), slide.page);
  if (page.kind === 'rounds') {
    return (
      <div className={styles['slide']}>
        <ResultHead slide={slide} own={own} look="order" />
        <RoundsPage {...page} />
      </div>
    );
  }
  const [first] = question.levels;
  const last = question.levels.at(-1);
  return (
    <div className={styles['slide']}>
      <ResultHead slide={slide} own={own} look="order" />
      <Fitted from={44} place="middle">
        <RoomWords worded={slide} languages={view.languages} as="p" letters={240} />
      </Fitted>
      <div>
        <p className={table['ends']}>
          {t('group.ends', {
            lowest: first === undefined ? '' : levelWords(first, language),
            highest: last === undefined ? '' : levelWords(last, language),
          })}
        </p>
        <table className={table['table']}>
          <tbody>
            {tables.map((each) => (
              <Row key={each.label.en} each={each} question={question} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ each: { label, published }, question }: { each: CriterionTable; question: Question }) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const counts = published.kind === 'withheld' ? [] : published.total.counts;
  const drawn = levelStrip(counts, strip, theme);
  const said = counts.map((count, index) => `${question.levels[index]?.said[language] ?? ''}: ${count}`);
  return (
    <tr className={styles['criterion']}>
      <th scope="row" className={table['name']}>
        <bdi>{label[language]}</bdi>
      </th>
      <td className={table['bar']}>
        {counts.some((count) => count > 0) && (
          <SceneSvg
            scene={direction(language) === 'rtl' ? mirrored(drawn) : drawn}
            label={said.join('; ')}
            fixed
          />
        )}
      </td>
      <td className={table['count']}>
        {t('group.answered', {
          count: published.kind === 'withheld' ? published.responded : published.total.responded,
        })}
      </td>
    </tr>
  );
}

/** A ballot on several criteria on the projector. */
export const criteriaBallotSlides: BallotFaces[string] = {
  result: CriteriaSlide,
  results: ResultsSlide,
  pages: (slide) => criteriaPagesOf(slide, 'en').length,
};
