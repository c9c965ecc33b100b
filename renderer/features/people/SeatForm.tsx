import { useState } from 'react';
import type { Category, Role } from '../../../shared/domain/model/people.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { readLocalTime, writeLocalTime } from './local-time.ts';
import styles from './people.module.css';

/** What is typed about a seat, before it is sent. */
export interface SeatDraft {
  readonly person: string;
  readonly organisation: string;
  readonly category: string;
  readonly country: string;
  readonly level: string;
  readonly table: string;
  readonly language: string;
  readonly role: Role;
  readonly voting: boolean;
  readonly leavesAt: string;
}

export function draftOf(seat: SeatView): SeatDraft {
  return {
    person: seat.person ?? '',
    organisation: seat.organisation ?? '',
    category: seat.category,
    country: seat.country ?? '',
    level: seat.level ?? '',
    table: seat.table ?? '',
    language: seat.language,
    role: seat.role,
    voting: seat.voting,
    leavesAt: writeLocalTime(seat.leavesAt, new Date()),
  };
}

export function emptyDraft(categories: readonly Category[], language: string): SeatDraft {
  return {
    person: '',
    organisation: '',
    category: categories[0]?.id ?? '',
    country: '',
    level: '',
    table: '',
    language,
    role: 'participant',
    voting: true,
    leavesAt: '',
  };
}

/** The draft as commands take it; null while the time cannot be read. */
export function bodyOf(draft: SeatDraft): JsonObject | null {
  const leavesAt = draft.leavesAt.trim() === '' ? null : readLocalTime(draft.leavesAt, new Date());
  if (leavesAt === null && draft.leavesAt.trim() !== '') return null;
  const { category, language, role, voting } = draft;
  return {
    category,
    language,
    role,
    voting: role === 'observer' ? false : voting,
    leavesAt,
    person: draft.person.trim() || null,
    organisation: draft.organisation.trim() || null,
    country: draft.country.trim() || null,
    level: draft.level.trim() || null,
    table: draft.table.trim() || null,
  };
}

interface SeatFormProps {
  readonly draft: SeatDraft;
  readonly onChange: (draft: SeatDraft) => void;
  readonly categories: readonly Category[];
  readonly languages: readonly string[];
  /** Roles are given on the facilitator's own laptop only. */
  readonly mayGiveRoles: boolean;
  readonly newCategory?: { readonly value: string; readonly onChange: (label: string) => void };
}

/** The value of "another category" in the list of categories. */
export const anotherCategory = 'another';

export function SeatForm(props: SeatFormProps) {
  const { draft, onChange, categories, languages, mayGiveRoles, newCategory } = props;
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const [timeLeft, setTimeLeft] = useState(false);
  const set = (change: Partial<SeatDraft>): void => onChange({ ...draft, ...change });
  const offered = [...new Set([...languages, draft.language])];
  const roles = [
    ['participant', common('role.participant')],
    ['observer', common('role.observer')],
    ['rapporteur', common('role.rapporteur')],
    ['co-facilitator', common('role.coFacilitator')],
    ['facilitator', common('role.facilitator')],
  ] as const;
  const isTimeBad = timeLeft && bodyOf(draft) === null;
  return (
    <div className={styles['tools']}>
      <div className={styles['pair']}>
        <TextField
          label={t('field.person')}
          value={draft.person}
          onChange={(person) => set({ person })}
          isFocusedFirst
        />
        <TextField
          label={t('field.organisation')}
          value={draft.organisation}
          onChange={(organisation) => set({ organisation })}
        />
        <Select
          label={t('field.category')}
          options={[
            ...categories.map(({ id, label }) => ({ value: id, label })),
            ...(newCategory === undefined ? [] : [{ value: anotherCategory, label: t('add.newCategory') }]),
          ]}
          value={draft.category === '' ? undefined : draft.category}
          onChange={(category) => set({ category })}
        />
        {newCategory !== undefined && draft.category === anotherCategory && (
          <TextField
            label={t('add.categoryName')}
            value={newCategory.value}
            onChange={newCategory.onChange}
          />
        )}
        <TextField
          label={t('field.country')}
          value={draft.country}
          onChange={(country) => set({ country })}
        />
        <TextField label={t('field.level')} value={draft.level} onChange={(level) => set({ level })} />
        <TextField label={t('field.table')} value={draft.table} onChange={(table) => set({ table })} />
        <Select
          label={t('field.language')}
          options={offered.map((language) => ({ value: language, label: languageName(language) }))}
          value={draft.language}
          onChange={(language) => set({ language })}
        />
        {mayGiveRoles && (
          <Select
            label={t('field.role')}
            options={roles.map(([value, label]) => ({ value, label }))}
            value={draft.role}
            onChange={(role) => set({ role })}
          />
        )}
        <TextField
          label={t('field.leavesAt')}
          help={t('field.leavesAt.help')}
          error={isTimeBad ? t('field.leavesAt.bad') : undefined}
          value={draft.leavesAt}
          onChange={(leavesAt) => set({ leavesAt })}
          onBlur={() => setTimeLeft(true)}
        />
      </div>
      <Switch
        isSelected={draft.voting && draft.role !== 'observer'}
        onChange={(voting) => set({ voting })}
        isDisabled={draft.role === 'observer'}
      >
        {t('field.voting')}
      </Switch>
    </div>
  );
}

function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
