import { methodMessages } from '../../../shared/i18n/methods.ts';
import type { ConsoleFace } from '../../activities/console-face.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './plan.module.css';

/** For how many people a method is, how long it takes, how it is run, and where it comes from. */
export function MethodAbout({ about }: { readonly about: NonNullable<ConsoleFace['about']> }) {
  const t = useMessages(methodMessages);
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  return (
    <dl className={styles['about']}>
      {(['people', 'time', 'how', 'source'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`about.${part}`)}</dt>
          <dd>{about[part][language]}</dd>
        </div>
      ))}
    </dl>
  );
}
