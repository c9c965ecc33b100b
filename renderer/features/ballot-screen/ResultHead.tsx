import type { ReactNode } from 'react';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { FaceProps } from '../slide/faces.ts';
import styles from './ballot-screen.module.css';

type Slide = FaceProps<'result'>['slide'];

/** Which statement of which ballot, and the verdict in words; `order` where the words are long. */
export function ResultHead(props: {
  readonly slide: Slide;
  readonly own: NonNullable<Slide['result']>['items'][string];
  readonly look?: 'verdict' | 'order';
  readonly children?: ReactNode;
}) {
  const { slide, own, look = 'verdict', children } = props;
  const t = useMessages(screenMessages);
  const language = useLanguage();
  return (
    <header>
      <p className={styles['over']}>
        {t('result.statement', { number: slide.number })}
        {' · '}
        <bdi>{slide.ballot.label}</bdi>
        {slide.ballot.superseded && ` · ${t('result.superseded')}`}
      </p>
      <h1 className={styles[look]} data-outcome={own.outcome}>
        {own.words[language]}
      </h1>
      {children}
    </header>
  );
}
