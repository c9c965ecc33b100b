import { commonMessages } from '../../../shared/i18n/common.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from '../../features/slide/faces.ts';
import { Fitted } from '../../features/slide/Fitted.tsx';
import { pageAt } from '../../features/slide/packing.ts';
import { themePages } from '../../features/slide/paging.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './screen.module.css';

/** The themes that were found, with how many cards each holds. */
export function ThemesSlide({ slide }: FaceProps<'themes'>) {
  const t = useMessages(screenMessages);
  const common = useMessages(commonMessages);
  const { page } = pageAt(themePages(slide), slide.page);
  return (
    <div className={styles['slide']}>
      <h1 className={styles['title']}>{t('themes.title')}</h1>
      <Fitted from={56}>
        {page.length === 0 && <p className={styles['count']}>{t('themes.none')}</p>}
        <ol>
          {page.map(({ id, label, cards }) => (
            <li key={id} className={styles['theme']}>
              <span className={styles['label']} dir="auto">
                {label}
              </span>
              <span className={styles['count']}>{common('count.cards', { count: cards })}</span>
            </li>
          ))}
        </ol>
      </Fitted>
    </div>
  );
}
