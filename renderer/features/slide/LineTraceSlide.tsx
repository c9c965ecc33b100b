import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import type { FaceProps } from './faces.ts';
import { Fitted } from './Fitted.tsx';
import { type LineEntry, linePages, wordsOf } from './line-paging.ts';
import { pageAt } from './packing.ts';
import styles from './TraceSlide.module.css';
import { beginning } from './wordings.ts';

const mostLetters = 320;

/** Where a line of the framework comes from: statements, what was said, by which groups, and the sources. */
export function LineTraceSlide({ slide }: FaceProps<'line-trace'>) {
  const t = useMessages(screenMessages);
  const { page } = pageAt(linePages(slide), slide.page);
  const sources = slide.cards.length + slide.evidence.length;
  const of = (kind: LineEntry['kind']): readonly LineEntry[] => page.filter((entry) => entry.kind === kind);
  const groups = [
    { title: t('line.statements'), entries: of('statement') },
    { title: t('trace.cards'), entries: of('card') },
    { title: t('trace.evidence'), entries: of('evidence') },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <div className={styles['trace']}>
      <p className={styles['over']}>
        {slide.version === null ? t('line.title.draft') : t('line.title', { number: slide.version })}
      </p>
      <Fitted from={44}>
        <div className={styles['statement']}>
          <SourceTicks count={sources} label={t('statement.sources', { count: sources })} />
          <h1 className={styles['words']} dir="auto">
            {beginning(slide.label, mostLetters)}
          </h1>
        </div>
        {page.length === 0 && slide.plenary.length === 0 && (
          <p className={styles['none']}>{t('trace.none')}</p>
        )}
        <Plenary plenary={slide.plenary} />
        {groups.map(({ title, entries }) => (
          <div key={title} className={styles['group']}>
            <h2 className={styles['heading']}>{title}</h2>
            <ul className={styles['entries']}>
              {entries.map((entry) => (
                <li
                  key={entry.kind === 'card' ? entry.card.id : entry.id}
                  className={styles[entry.kind === 'evidence' ? 'source' : 'card']}
                  dir="auto"
                  lang={entry.kind === 'card' ? entry.card.language : undefined}
                >
                  {entry.kind === 'statement' ? `S${entry.number}  ${entry.text}` : wordsOf(entry)}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {slide.cards.length > 0 && (
          <div className={styles['group']}>
            <h2 className={styles['heading']}>{t('trace.categories')}</h2>
            <p className={styles['categories']} dir="auto">
              {[
                ...slide.categories,
                slide.countries === null
                  ? t('line.countries.few')
                  : t('line.countries', { count: slide.countries }),
              ].join(' · ')}
            </p>
          </div>
        )}
      </Fitted>
    </div>
  );
}

/** What the room decided on a cell, and when. */
function Plenary({ plenary }: Pick<FaceProps<'line-trace'>['slide'], 'plenary'>) {
  const t = useMessages(screenMessages);
  const words = useMessages(matrixMessages);
  const written = useFormats();
  if (plenary.length === 0) return null;
  return (
    <div className={styles['group']}>
      <h2 className={styles['heading']}>{t('line.plenary')}</h2>
      <ul className={styles['entries']}>
        {plenary.map(({ kind, together, at }) => (
          <li key={at} className={styles['source']}>
            {[
              words(`state.${kind}`),
              ...(together === null ? [] : [words('bloc.done', { count: together })]),
              written.date(Date.parse(at)),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
