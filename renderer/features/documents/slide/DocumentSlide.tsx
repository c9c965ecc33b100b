import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { FaceProps } from '../../slide/faces.ts';
import { useLoaded } from '../opening/use-loaded.ts';
import { useKindWords } from '../use-text-words.ts';
import styles from './document-slide.module.css';

const loadLive = () => import('./LiveDocument.tsx').then(({ LiveDocument }) => LiveDocument);

/** A text that people write together, as it is being written. Its words come by themselves, later than the slide. */
export function DocumentSlide({ slide }: FaceProps<'document'>) {
  const t = useMessages(textsMessages);
  const kindOf = useKindWords();
  const loaded = useLoaded(loadLive);
  const kind = kindOf(
    { kind: slide.documentKind, title: slide.title, table: null, statement: null },
    slide.statement ?? undefined,
  );
  return (
    <div className={styles['slide']}>
      <h1 className={styles['title']} dir="auto">
        {slide.title === '' ? kind : slide.title}
      </h1>
      {loaded.state === 'here' ? (
        <loaded.part slide={slide} />
      ) : (
        <p className={styles['quiet']}>{t(loaded.state === 'loading' ? 'screen.opening' : 'screen.away')}</p>
      )}
    </div>
  );
}
