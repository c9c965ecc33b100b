import type { FrameworkContent, Judgements } from '../../../shared/domain/model/framework.ts';
import { frameworkLinesMessages } from '../../../shared/i18n/framework-lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { judgementNames } from '../../../shared/domain/model/judgement-names.ts';
import { LineRow } from './LineRow.tsx';
import styles from './framework.module.css';

interface ListProps {
  readonly content: FrameworkContent;
}

export function Recommendations({ content }: ListProps) {
  const t = useMessages(frameworkMessages);
  const formats = useFormats();
  return (
    <ul className={styles['lines']}>
      {content.recommendations.map((row) => (
        <LineRow
          key={row.id}
          line={{ kind: 'recommendation', id: row.id }}
          label={row.text}
          status={row.status}
          meta={[
            t(`form.${row.form}`),
            ...(row.form === 'recommendation' && row.strength !== ''
              ? [t('rec.strength', { strength: row.strength })]
              : []),
            ...(row.certainty === '' ? [] : [t('rec.certainty', { certainty: row.certainty })]),
            ...(row.addressees.length === 0
              ? []
              : [t('rec.to', { addressees: formats.list([...row.addressees]) })]),
          ]}
        >
          {row.rationale !== '' && (
            <p className={styles['more']} dir="auto">
              {row.rationale}
            </p>
          )}
          <Judged judgements={row.judgements} />
        </LineRow>
      ))}
    </ul>
  );
}

/** How a recommendation was judged, as much as was said. */
function Judged({ judgements }: { readonly judgements: Judgements }) {
  const t = useMessages(frameworkLinesMessages);
  const said = judgementNames.flatMap((name) => {
    const text = judgements[name] ?? '';
    return text === '' ? [] : [{ name, text }];
  });
  if (said.length === 0) return null;
  return (
    <dl className={styles['judged']}>
      {said.map(({ name, text }) => (
        <div key={name}>
          <dt>{t(`judgement.${name}`)}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Principles({ content }: ListProps) {
  return (
    <ul className={styles['lines']}>
      {content.principles.map((row) => (
        <LineRow key={row.id} line={{ kind: 'principle', id: row.id }} label={row.text} status={row.status} />
      ))}
    </ul>
  );
}

export function Glossary({ content }: ListProps) {
  return (
    <ul className={styles['lines']}>
      {content.glossary.map((row) => (
        <LineRow key={row.id} line={{ kind: 'term', id: row.id }} label={row.term} status={row.status}>
          <p className={styles['words']} dir="auto">
            {row.definition}
          </p>
          {Object.entries(row.translations).map(([language, { term, definition }]) => (
            <p key={language} className={styles['more']} lang={language} dir="auto">
              {[term, definition].filter((text) => text !== '').join(' · ')}
            </p>
          ))}
        </LineRow>
      ))}
    </ul>
  );
}

export function Indicators({ content }: ListProps) {
  const t = useMessages(frameworkMessages);
  return (
    <ul className={styles['lines']}>
      {content.indicators.map((row) => (
        <LineRow
          key={row.id}
          line={{ kind: 'indicator', id: row.id }}
          label={row.name}
          status={row.status}
          meta={[
            row.level ?? '',
            row.source,
            row.frequency,
            row.baseline === null && row.target === null
              ? ''
              : t('indicator.target', { baseline: row.baseline ?? '–', target: row.target ?? '–' }),
          ].filter((part) => part !== '')}
        >
          <p className={styles['more']} dir="auto">
            {row.denominator === null
              ? row.numerator
              : t('indicator.fraction', { numerator: row.numerator, denominator: row.denominator })}
          </p>
        </LineRow>
      ))}
    </ul>
  );
}

export function Actions({ content }: ListProps) {
  const t = useMessages(frameworkMessages);
  return (
    <ul className={styles['lines']}>
      {content.actions.map((row) => (
        <LineRow
          key={row.id}
          line={{ kind: 'action', id: row.id }}
          label={row.text}
          meta={[t('action.owner', { owner: row.owner, due: row.due }), t(`state.${row.state}`)]}
        />
      ))}
    </ul>
  );
}
