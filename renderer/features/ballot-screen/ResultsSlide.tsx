import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from '../slide/faces.ts';
import { Fitted } from '../slide/Fitted.tsx';
import { pageAt } from '../slide/packing.ts';
import { listedLetters, resultPages } from '../slide/paging.ts';
import { beginning, wordings } from '../slide/wordings.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './ballot-screen.module.css';
import { publishedIn } from './tables-in.ts';
import { wholePages } from './whole-pages.ts';
import { WholeSlide } from './WholeSlide.tsx';

/** All statements of a ballot, each with its verdict in words. */
export function ResultsSlide({ slide, view }: FaceProps<'results'>) {
  const { ballot } = slide;
  const whole = ballot.result?.whole ?? null;
  const wholes = wholePages(ballot);
  if (whole !== null && wholes !== null) {
    return <WholeSlide slide={slide} view={view} whole={whole} page={pageAt(wholes, slide.page).page} />;
  }
  const { page } = pageAt(resultPages(ballot.items), slide.page);
  return (
    <div className={styles['slide']}>
      <h1 className={styles['title']} dir="auto">
        {ballot.label}
      </h1>
      <Fitted from={40}>
        <ul>
          {page.map((item) => (
            <Row key={item.statement} item={item} slide={slide} view={view} />
          ))}
        </ul>
      </Fitted>
    </div>
  );
}

function Row({ item, slide, view }: FaceProps<'results'> & { readonly item: BallotItemView }) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const { lead } = wordings(item, view.languages);
  const found = slide.ballot.result?.items[item.statement];
  const published = publishedIn(found?.detail);
  return (
    <li className={styles['row']}>
      <span className={styles['number']}>{item.number}</span>
      <span className={styles['words']} dir="auto" lang={lead.lang}>
        {beginning(lead.text, listedLetters)}
      </span>
      <span className={styles['said']} data-outcome={found?.outcome}>
        {item.withdrawn !== null
          ? t('result.withdrawn')
          : found === undefined || published === null
            ? t('result.withheld')
            : found.words[language]}
      </span>
    </li>
  );
}
