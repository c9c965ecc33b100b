import type { ReactNode } from 'react';
import type { FieldChange, PeopleComparison } from '../../../../shared/domain/people-list/compare-people.ts';
import type { PeopleList } from '../../../../shared/domain/people-list/read-people.ts';
import { peopleMessages } from '../../../../shared/i18n/people.ts';
import { peopleToolsMessages } from '../../../../shared/i18n/people-tools.ts';
import { Checkbox } from '../../../ui/controls/Checkbox.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import styles from './preview.module.css';

/** What cannot be read, line by line. */
export function Problems({ list }: { readonly list: PeopleList }) {
  const t = useMessages(peopleToolsMessages);
  if (list.problems.length === 0) return null;
  return (
    <Notice tone="amber" title={t('import.problems', { count: list.problems.length })}>
      <ul className={styles['problems']}>
        {list.problems.map(({ line, problem, value }) => (
          <li key={`${line} ${problem}`}>
            {t('import.line', { line: String(line), problem: t(`problem.${problem}`, { value }) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface PreviewProps {
  readonly compared: PeopleComparison;
  readonly unknown: readonly string[];
  readonly removeGone: boolean;
  readonly onRemoveGone: (remove: boolean) => void;
}

/** Who is added, changed and no longer listed, before anything is applied. */
export function Preview({ compared, unknown, removeGone, onRemoveGone }: PreviewProps) {
  const t = useMessages(peopleToolsMessages);
  const people = useMessages(peopleMessages);
  const formats = useFormats();
  const { added, changed, gone, same, newCategories } = compared;
  return (
    <Stack gap={16} align="stretch">
      <Stack isRow gap={16}>
        <Text as="span" isStrong tone="accent">
          {t('import.added', { count: added.length })}
        </Text>
        <Text as="span" isStrong>
          {t('import.changed', { count: changed.length })}
        </Text>
        <Text as="span" isStrong tone={gone.length > 0 ? 'amber' : 'muted'}>
          {t('import.gone', { count: gone.length })}
        </Text>
        <Text as="span" tone="muted">
          {t('import.same', { count: same })}
        </Text>
      </Stack>
      <Text size="small" tone="muted">
        {t('import.cards')}
      </Text>
      {newCategories.length > 0 && (
        <Notice>{t('import.newCategories', { list: formats.list(newCategories) })}</Notice>
      )}
      {unknown.length > 0 && <Notice>{t('import.unknown', { list: formats.list(unknown) })}</Notice>}
      {changed.length > 0 && (
        <Group title={t('import.changed', { count: changed.length })}>
          {changed.map(({ seat, to, changes }) => (
            <li key={seat.id}>
              <strong>{[people('seat.number', { number: seat.number }), to.person].join(' · ')}</strong>
              {changes.map((change) => (
                <Change key={change.field} change={change} />
              ))}
            </li>
          ))}
        </Group>
      )}
      {added.length > 0 && (
        <Group title={t('import.added', { count: added.length })}>
          {added.map((row) => (
            <li key={row.externalId}>
              {[row.person ?? row.externalId, row.category, row.country, row.table]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </Group>
      )}
      {gone.length > 0 && (
        <>
          <Group title={t('import.gone', { count: gone.length })}>
            {gone.map((seat) => (
              <li key={seat.id}>
                {[people('seat.number', { number: seat.number }), seat.person].filter(Boolean).join(' · ')}
              </li>
            ))}
          </Group>
          <Checkbox isSelected={removeGone} onChange={onRemoveGone} help={t('import.removeGoneHelp')}>
            {t('import.removeGone')}
          </Checkbox>
        </>
      )}
    </Stack>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Text as="h3" isStrong>
        {title}
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by the keyboard */}
      <ul className={styles['group']} tabIndex={0} aria-label={title}>
        {children}
      </ul>
    </section>
  );
}

function Change({ change }: { readonly change: FieldChange }) {
  const t = useMessages(peopleToolsMessages);
  const people = useMessages(peopleMessages);
  const field = people(`field.${change.field}` as 'field.person');
  const or = (value: string): string => (value === '' ? t('import.nothingThere') : value);
  return (
    <span className={styles['change']}>
      {t('import.from', { field, from: or(change.from), to: or(change.to) })}
    </span>
  );
}
