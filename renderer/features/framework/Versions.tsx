import { useState } from 'react';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useDoer } from '../words/use-doer.ts';
import { Comparison } from './Comparison.tsx';
import styles from './framework.module.css';

const now = 'draft';

/** The versions that were adopted, and any two of them, or the draft, compared in words. */
export function Versions({ framework }: { readonly framework: FrameworkView }) {
  const t = useMessages(frameworkMessages);
  const formats = useFormats();
  const doer = useDoer();
  const { versions, draft } = framework;
  const last = versions.at(-1);
  const [from, setFrom] = useState(last?.id ?? now);
  const [to, setTo] = useState(now);
  if (last === undefined) return <p className={styles['meta']}>{t('versions.none')}</p>;
  const versionOf = (id: string) => versions.find((version) => version.id === id) ?? null;
  const contentOf = (id: string) => (id === now ? draft : (versionOf(id)?.content ?? null));
  const options = [
    ...versions.map(({ id, number, name }) => ({
      value: id,
      label: t('version.name', { number, name }),
    })),
    { value: now, label: t('compare.draft') },
  ];
  const [before, after] = [contentOf(from), contentOf(to)];
  return (
    <>
      <ul className={styles['lines']}>
        {versions.toReversed().map(({ id, number, name, note, at, who }) => (
          <li key={id} className={styles['version']}>
            <p className={styles['label']} dir="auto">
              {t('version.name', { number, name })}
            </p>
            <p className={styles['meta']}>
              {t('version.by', { date: formats.date(Date.parse(at)), who: doer(who) })}
            </p>
            {note !== '' && (
              <p className={styles['more']} dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
      <section className={styles['group']}>
        <h2 className={styles['heading']}>{t('compare.label')}</h2>
        <Stack isRow gap={12}>
          <Select label={t('compare.from')} options={options} value={from} onChange={setFrom} />
          <Select label={t('compare.to')} options={options} value={to} onChange={setTo} />
        </Stack>
        {before === null || after === null ? (
          <p className={styles['meta']}>{t('compare.erased')}</p>
        ) : (
          <Comparison before={versionOf(from)} after={versionOf(to)} contents={{ before, after }} />
        )}
      </section>
    </>
  );
}
