import type { DissentView } from '../../../shared/domain/view/statement-view.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from '../../features/slide/faces.ts';
import { Fitted } from '../../features/slide/Fitted.tsx';
import { pageAt } from '../../features/slide/packing.ts';
import { adoptionPages, standing, statementPages } from '../../features/slide/paging.ts';
import { Pieces } from '../../features/slide/Pieces.tsx';
import { RoomWords } from '../../features/slide/RoomWords.tsx';
import { wordDifferences } from '../../features/slide/word-differences.ts';
import { cx } from '../../ui/cx.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import styles from './screen.module.css';

/** A statement as it reads now; or beside how it read before, with what changed. */
export function StatementSlide({ slide, view }: FaceProps<'statement'>) {
  const t = useMessages(screenMessages);
  const { statement } = slide;
  const sources = statement.inputs + statement.evidence;
  const { page: parts } = pageAt(statementPages(slide), slide.page);
  const head = <p className={styles['over']}>{t('statement.title', { number: statement.number })}</p>;
  if (slide.compare && statement.before !== null) {
    const { before, after } = wordDifferences(statement.before, statement.text);
    return (
      <div className={styles['slide']}>
        {head}
        <Fitted from={48}>
          <div className={styles['columns']} lang={statement.language}>
            {parts.includes('before') && (
              <section className={styles['column']}>
                <h2 className={styles['heading']}>{t('statement.before')}</h2>
                <Pieces pieces={before} mark="gone" />
              </section>
            )}
            {parts.includes('after') && (
              <section className={styles['column']}>
                <h2 className={styles['heading']}>{t('statement.after')}</h2>
                <Pieces pieces={after} mark="new" />
              </section>
            )}
          </div>
        </Fitted>
      </div>
    );
  }
  return (
    <div className={styles['slide']}>
      {head}
      <Fitted from={72} place="middle">
        <div className={styles['statement']}>
          <SourceTicks count={sources} label={t('statement.sources', { count: sources })} />
          <RoomWords worded={statement} languages={view.languages} parts={parts} />
        </div>
      </Fitted>
    </div>
  );
}

/** The exact text that is adopted, who is here, and the reservations that are printed beneath it. */
export function AdoptionSlide({ slide, view }: FaceProps<'adoption'>) {
  const t = useMessages(screenMessages);
  const { statement, present, votingPresent, quorum } = slide;
  const { page } = pageAt(adoptionPages(slide), slide.page);
  const outcome = useOutcome(slide);
  const all = standing(slide).length;
  const facts = [
    t('adoption.version', { number: statement.number, version: statement.version }),
    t('adoption.seats', { count: present }),
    t('adoption.voting', { count: votingPresent }),
    ...(quorum === null ? [] : [t('adoption.quorum', { count: quorum })]),
    ...(all === 0 ? [] : [t('adoption.reservations', { count: all })]),
  ];
  return (
    <div className={styles['slide']}>
      <div>
        <p className={cx(styles['state'], outcome.isDone && styles['reached'])}>{outcome.words}</p>
        <p className={styles['facts']}>
          {facts.map((fact, index) => (
            <span key={index} className={styles['fact']}>
              {index > 0 && ' · '}
              {fact}
            </span>
          ))}
        </p>
      </div>
      <Fitted from={page.dissents.length > 0 ? 56 : 64} place={page.dissents.length > 0 ? 'top' : 'middle'}>
        {page.parts.length > 0 && (
          <RoomWords worded={statement} languages={view.languages} parts={page.parts} />
        )}
        {page.dissents.length > 0 && (
          <ul className={cx(styles['dissents'], page.parts.length > 0 && styles['beneath'])}>
            {page.dissents.map((dissent) => (
              <Dissent key={dissent.id} dissent={dissent} />
            ))}
          </ul>
        )}
      </Fitted>
    </div>
  );
}

function Dissent({ dissent }: { readonly dissent: DissentView }) {
  const t = useMessages(screenMessages);
  const kind = dissent.kind === 'objection' ? t('adoption.objection') : t('adoption.reservation');
  const by = [kind, dissent.name, dissent.category].filter((part) => part !== null && part !== '');
  const more = dissent.cosigners === 0 ? '' : ` ${t('adoption.cosigners', { count: dissent.cosigners })}`;
  return (
    <li className={styles['dissent']}>
      <p className={styles['by']}>
        {by.join(' · ')}
        {more}
      </p>
      <p className={styles['own']} dir="auto">
        {dissent.text}
      </p>
    </li>
  );
}

function useOutcome({ statement }: FaceProps<'adoption'>['slide']): { words: string; isDone: boolean } {
  const t = useMessages(screenMessages);
  const written = useFormats();
  const { decision } = statement;
  switch (decision?.kind) {
    case 'adopted':
      return { words: t('adoption.adopted'), isDone: true };
    case 'ad-referendum': {
      const until = Date.parse(decision.until ?? '');
      const words = Number.isNaN(until)
        ? t('adoption.adReferendumOpen')
        : t('adoption.adReferendum', { date: written.date(until) });
      return { words, isDone: true };
    }
    case 'deferred':
      return { words: t('adoption.deferred'), isDone: false };
    case 'dropped':
      return { words: t('adoption.dropped'), isDone: false };
    case undefined:
    default:
      return { words: t('adoption.title'), isDone: false };
  }
}
