import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from './faces.ts';
import { Fitted } from './Fitted.tsx';
import { pageAt } from './packing.ts';
import { type TraceEntry, tracePages } from './paging.ts';
import styles from './TraceSlide.module.css';
import { beginning, wordings } from './wordings.ts';

const mostLetters = 320;

/** Where a statement comes from: what was said, by which groups, and the sources. */
export function TraceSlide({ slide, view }: FaceProps<'trace'>) {
  const t = useMessages(screenMessages);
  const { page } = pageAt(tracePages(slide), slide.page);
  const { lead } = wordings(slide.statement, view.languages);
  const text = beginning(lead.text, mostLetters);
  const sources = slide.statement.inputs + slide.statement.evidence;
  const groups = {
    card: page.filter((entry) => entry.kind === 'card'),
    evidence: page.filter((entry) => entry.kind === 'evidence'),
  };
  return (
    <div className={styles['trace']}>
      <p className={styles['over']}>{t('trace.title', { number: slide.statement.number })}</p>
      <Fitted from={44}>
        <div className={styles['statement']}>
          <SourceTicks count={sources} label={t('statement.sources', { count: sources })} />
          <h1 className={styles['words']} dir="auto" lang={lead.lang}>
            {text}
          </h1>
        </div>
        {page.length === 0 && <p className={styles['none']}>{t('trace.none')}</p>}
        {groups.card.length > 0 && <Group title={t('trace.cards')} entries={groups.card} />}
        {groups.evidence.length > 0 && <Group title={t('trace.evidence')} entries={groups.evidence} />}
        {slide.categories.length > 0 && (
          <div className={styles['group']}>
            <h2 className={styles['heading']}>{t('trace.categories')}</h2>
            <p className={styles['categories']} dir="auto">
              {slide.categories.join(' · ')}
            </p>
          </div>
        )}
      </Fitted>
    </div>
  );
}

function Group({ title, entries }: { readonly title: string; readonly entries: readonly TraceEntry[] }) {
  return (
    <div className={styles['group']}>
      <h2 className={styles['heading']}>{title}</h2>
      <ul className={styles['entries']}>
        {entries.map((entry) =>
          entry.kind === 'card' ? (
            <li key={entry.card.id} className={styles['card']} dir="auto" lang={entry.card.language}>
              {entry.card.text}
            </li>
          ) : (
            <li key={entry.id} className={styles['source']} dir="auto">
              {entry.title}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
