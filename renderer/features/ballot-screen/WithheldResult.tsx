import { screenMessages } from '../../../shared/i18n/screen.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { FaceProps } from '../slide/faces.ts';
import { Fitted } from '../slide/Fitted.tsx';
import { RoomWords } from '../slide/RoomWords.tsx';
import styles from './ballot-screen.module.css';

/** A statement of which nothing is shown: too few answered. */
export function WithheldResult({ slide, view }: FaceProps<'result'>) {
  const t = useMessages(screenMessages);
  return (
    <div className={styles['slide']}>
      <header>
        <p className={styles['over']}>{t('result.statement', { number: slide.number })}</p>
        <h1 className={styles['verdict']}>{t('result.withheld')}</h1>
      </header>
      <Fitted from={56} place="middle">
        <RoomWords worded={slide} languages={view.languages} as="p" letters={900} />
      </Fitted>
    </div>
  );
}
