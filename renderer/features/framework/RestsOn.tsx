import { useId } from 'react';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './framework.module.css';

interface RestsOnProps {
  /** Statements, in the order in which they were linked. */
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** The statements that a line rests on: added by searching, taken off one by one. */
export function RestsOn({ ids, onChange }: RestsOnProps) {
  const t = useMessages(frameworkMessages);
  const title = useId();
  const { statements } = useMaterial();
  return (
    <section className={styles['group']} aria-labelledby={title}>
      <p id={title} className={styles['heading']}>
        {t('trace.rests')}
      </p>
      <ul className={styles['lines']}>
        {ids.map((id) => (
          <li key={id} className={styles['rest']}>
            <span dir="auto">
              {statements[id] === undefined ? id : `S${statements[id].number}  ${statements[id].text}`}
            </span>
            <Button
              size="compact"
              variant="plain"
              label={t('write.unlink', { statement: `S${statements[id]?.number ?? ''}` })}
              onPress={() => onChange(ids.filter((other) => other !== id))}
            >
              {t('write.unlink.short')}
            </Button>
          </li>
        ))}
      </ul>
      <SearchPicker
        key={ids.length}
        label={t('write.link')}
        options={Object.values(statements)
          .filter(({ id }) => !ids.includes(id))
          .toSorted((one, other) => one.number - other.number)
          .map(({ id, number, text }) => ({ value: id, label: `S${number}  ${text}` }))}
        value={undefined}
        onChange={(id) => {
          if (id !== undefined) onChange([...ids, id]);
        }}
      />
    </section>
  );
}
