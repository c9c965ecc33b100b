import { useId } from 'react';
import type { Provenance } from '../../../shared/domain/model/framework.ts';
import { frameworkLinesMessages } from '../../../shared/i18n/framework-lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './framework.module.css';

interface RestsOnMoreProps {
  readonly from: Provenance;
  readonly onChange: (from: Provenance) => void;
}

/** What else a line rests on: sources of the evidence, and a basis that is not in the consultation, with where in it. */
export function RestsOnMore({ from, onChange }: RestsOnMoreProps) {
  const t = useMessages(frameworkLinesMessages);
  const links = useMessages(frameworkMessages);
  const title = useId();
  const { evidence } = useMaterial();
  const words = ({ title, year }: (typeof evidence)[number]): string =>
    year === null ? title : `${title} (${year})`;
  const named = (id: string): string => {
    const row = evidence.find((each) => each.id === id);
    return row === undefined ? id : words(row);
  };
  const { basis = '', locator = '' } = from.other ?? {};
  const setOther = (other: { readonly basis: string; readonly locator: string }): void =>
    onChange({ ...from, other: other.basis === '' && other.locator === '' ? null : other });
  return (
    <section className={styles['group']} aria-labelledby={title}>
      <p id={title} className={styles['heading']}>
        {t('rests.evidence')}
      </p>
      {from.evidence.length > 0 && (
        <ul className={styles['lines']}>
          {from.evidence.map((id) => (
            <li key={id} className={styles['rest']}>
              <span dir="auto">{named(id)}</span>
              <Button
                size="compact"
                variant="plain"
                label={links('write.unlink', { statement: named(id) })}
                onPress={() => onChange({ ...from, evidence: from.evidence.filter((other) => other !== id) })}
              >
                {links('write.unlink.short')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {evidence.length > from.evidence.length && (
        <SearchPicker
          key={from.evidence.length}
          label={t('rests.addEvidence')}
          options={evidence
            .filter(({ id }) => !from.evidence.includes(id))
            .map((row) => ({ value: row.id, label: words(row) }))}
          value={undefined}
          onChange={(id) => {
            if (id !== undefined) onChange({ ...from, evidence: [...from.evidence, id] });
          }}
        />
      )}
      <TextField
        label={t('rests.other')}
        help={t('rests.other.help')}
        value={basis}
        onChange={(now) => setOther({ basis: now, locator })}
        maxLength={300}
        isSerif
      />
      {(basis !== '' || locator !== '') && (
        <TextField
          label={t('rests.locator')}
          help={t('rests.locator.help')}
          value={locator}
          onChange={(now) => setOther({ basis, locator: now })}
          maxLength={300}
          isSerif
        />
      )}
    </section>
  );
}
