import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { cx } from '../../ui/cx.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import type { FaceProps } from './faces.ts';
import { Fitted } from './Fitted.tsx';
import { type LineEntry, linePages, wordsOf, wordsOfLine } from './line-paging.ts';
import { pageAt } from './packing.ts';
import styles from './TraceSlide.module.css';

/** Where a line of the framework comes from: statements, what was said, by which groups, and the sources. */
export function LineTraceSlide({ slide }: FaceProps<'line-trace'>) {
  const t = useMessages(screenMessages);
  const { page } = pageAt(linePages(slide), slide.page);
  const [label = '', ...items] = wordsOfLine(slide);
  const sources = slide.cards.length + slide.evidence.length;
  const of = (kind: LineEntry['kind']): readonly LineEntry[] => page.filter((entry) => entry.kind === kind);
  const groups = [
    { title: t('line.statements'), entries: of('statement') },
    { title: t('line.ballots'), entries: of('ballot') },
    { title: t('trace.cards'), entries: of('card') },
    { title: t('trace.evidence'), entries: of('evidence') },
    { title: t('line.used'), entries: of('used') },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <div className={styles['trace']}>
      <p className={styles['over']}>
        {slide.version === null ? t('line.title.draft') : t('line.title', { number: slide.version })}
      </p>
      <Fitted from={44}>
        <div className={styles['statement']}>
          <SourceTicks count={sources} label={t('statement.sources', { count: sources })} />
          <div className={styles['words']}>
            <h1 className={cx(styles['line'], items.length > 0 && styles['name'])} dir="auto">
              {label}
            </h1>
            {items.map((item, at) => (
              <p key={at} dir="auto">
                {item}
              </p>
            ))}
          </div>
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
                  className={styles[isOfTheRoom(entry) ? 'card' : 'source']}
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

/** Whether these are words of the room, not the name of something. */
function isOfTheRoom({ kind }: LineEntry): boolean {
  return kind === 'statement' || kind === 'card';
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
