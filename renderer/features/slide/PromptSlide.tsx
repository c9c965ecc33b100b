import { cx } from '../../ui/cx.ts';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { direction, languages } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from './faces.ts';
import { Fitted } from './Fitted.tsx';
import styles from './slide.module.css';

/** What the room does now. Of a ballot the rule and the count, nothing else. */
export function PromptSlide({ slide, view }: FaceProps<'prompt'>) {
  const t = useMessages(screenMessages);
  const { step, ballot } = slide;
  if (ballot !== null) return <BallotPrompt slide={slide} view={view} />;
  const tables = Object.entries(step.tablePrompts);
  return (
    <div className={styles['slide']}>
      <p className={styles['call']}>{t('prompt.lookAtPhones')}</p>
      <Fitted from={72} place="middle">
        <h1 className={cx(styles['display'], styles['serif'])} dir="auto">
          {step.prompt === '' ? step.title : step.prompt}
        </h1>
        {tables.length > 0 && (
          <dl className={styles['tables']}>
            {tables.map(([table, prompt]) => (
              <div key={table} className={styles['table']}>
                <dt>{/^\d+$/u.test(table) ? t('prompt.table', { table }) : table}</dt>
                <dd className={styles['serif']} dir="auto">
                  {prompt}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Fitted>
    </div>
  );
}

function BallotPrompt({ slide, view }: FaceProps<'prompt'>) {
  const t = useMessages(screenMessages);
  const own = useLanguage();
  const written = useFormats();
  const { ballot, step } = slide;
  if (ballot === null) return null;
  const spoken = languages.filter((tag) => tag === own || view.languages.includes(tag));
  const rules = spoken.toSorted((a, b) => Number(b === own) - Number(a === own)).slice(0, 2);
  const isOpen = ballot.phase === 'open' || ballot.phase === 'stopped';
  return (
    <div className={styles['slide']}>
      <p className={styles['call']}>{ballot.phase === 'open' ? t('prompt.lookAtPhones') : step.title}</p>
      <Fitted from={72} place="middle">
        <h1 className={cx(styles['display'], styles['serif'])} dir="auto">
          {ballot.label}
        </h1>
        {ballot.ruleWords !== null && (
          <section className={styles['rule']}>
            <h2 className={styles['label']}>
              {t('rule.title')}
              {ballot.lockedAt !== null &&
                ` · ${t('rule.lockedAt', { time: written.time(Date.parse(ballot.lockedAt)) })}`}
            </h2>
            {rules.map((tag, index) => (
              <p
                key={tag}
                lang={tag}
                dir={direction(tag)}
                className={cx(styles['sentence'], index > 0 && styles['beneath'])}
              >
                {ballot.ruleWords?.[tag]}
              </p>
            ))}
          </section>
        )}
      </Fitted>
      {isOpen && (
        <p className={cx(styles['count'], styles['number'])}>
          {t('progress.voted', { count: ballot.voted, total: ballot.of })}
        </p>
      )}
    </div>
  );
}
