import type { ReactNode } from 'react';
import { gatheredNotes, gatheredWords } from '../../../shared/report/assemble/gathered-words.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import type { SlideOf } from '../slide/paging.ts';
import { beginning } from '../slide/wordings.ts';
import styles from './gathering.module.css';

/** The question, what came of it in words, the picture, and in small print what it leaves out. */
export function GatheredFrame({
  slide,
  notes = [],
  children,
}: {
  readonly slide: SlideOf<'gathered'>;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const { step, gathered } = slide;
  const small = [...gatheredNotes(gathered, language), ...notes].join(' · ');
  return (
    <div className={styles['slide']}>
      <header>
        <p className={styles['question']} dir="auto">
          {beginning(step.prompt === '' ? step.title : step.prompt, 150)}
        </p>
        <h1 className={styles['words']}>{gatheredWords(gathered, language)}</h1>
      </header>
      {children}
      {small !== '' && <p className={styles['notes']}>{small}</p>}
    </div>
  );
}
