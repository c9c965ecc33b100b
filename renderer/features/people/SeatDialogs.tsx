import { useState } from 'react';
import type { Category } from '../../../shared/domain/model/people.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Switch } from '../../ui/controls/Switch.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { FormDialog } from '../doing/FormDialog.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { anotherCategory, bodyOf, draftOf, emptyDraft, SeatForm } from './SeatForm.tsx';

export interface SeatDialogProps {
  readonly seat: SeatView;
  readonly onClose: () => void;
}

/** A new person on the same seat. */
export function SubstituteDialog({
  seat,
  onClose,
  onDone,
}: SeatDialogProps & { readonly onDone: (say: string) => void }) {
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const [person, setPerson] = useState('');
  const [organisation, setOrganisation] = useState('');
  const send = async (): Promise<void> => {
    const answer = await doing.act('seat.substitute', {
      seat: seat.id,
      person: person.trim() || null,
      organisation: organisation.trim() || null,
    });
    if (!answer.ok) return;
    await doing.act('seat.arrive', { seat: seat.id });
    onDone(t('substitute.done', { number: seat.number }));
    onClose();
  };
  return (
    <FormDialog
      title={t('substitute.title', { number: seat.number })}
      doing={doing}
      confirm={t('act.substitute')}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('substitute.text')}</p>
      <TextField
        label={t('field.person')}
        value={person}
        onChange={setPerson}
        onEnter={() => void send()}
        isFocusedFirst
      />
      <TextField
        label={t('field.organisation')}
        value={organisation}
        onChange={setOrganisation}
        onEnter={() => void send()}
      />
    </FormDialog>
  );
}

/** Changes what is known about a seat. */
export function EditDialog({
  seat,
  onClose,
  categories,
  languages,
  mayGiveRoles,
}: SeatDialogProps & {
  readonly categories: readonly Category[];
  readonly languages: readonly string[];
  readonly mayGiveRoles: boolean;
}) {
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const [draft, setDraft] = useState(() => draftOf(seat));
  const save = async (): Promise<void> => {
    const body = bodyOf(draft);
    if (body === null) return doing.say(t('field.leavesAt.bad'));
    const { role, ...rest } = body;
    const answer = await doing.act('seat.edit', {
      seat: seat.id,
      ...rest,
      ...(mayGiveRoles && role !== undefined ? { role } : {}),
    });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={`${t('act.edit')} · ${t('seat.number', { number: seat.number })}`}
      size="large"
      doing={doing}
      confirm={t('act.save')}
      onConfirm={save}
      onClose={onClose}
    >
      <SeatForm
        draft={draft}
        onChange={setDraft}
        categories={categories}
        languages={languages}
        mayGiveRoles={mayGiveRoles}
      />
    </FormDialog>
  );
}

/** A seat that no list has: a walk-in at the desk, or one more by hand. */
export function AddSeatDialog({
  onClose,
  onAdded,
  categories,
  languages,
  mayGiveRoles,
  title,
}: {
  readonly onClose: () => void;
  readonly onAdded: (seat: string) => void;
  readonly categories: readonly Category[];
  readonly languages: readonly string[];
  readonly mayGiveRoles: boolean;
  readonly title: string;
}) {
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const [draft, setDraft] = useState(() => {
    const made = emptyDraft(categories, languages[0] ?? 'en');
    return made.category === '' ? { ...made, category: anotherCategory } : made;
  });
  const [newCategory, setNewCategory] = useState('');
  const [arrives, setArrives] = useState(true);
  const add = async (): Promise<void> => {
    let body = bodyOf(draft);
    if (body === null) return doing.say(t('field.leavesAt.bad'));
    if (draft.category === anotherCategory) {
      const made = await doing.act('category.add', { label: newCategory });
      if (!made.ok) return;
      body = { ...body, category: made.answer['category'] ?? '' };
    }
    const answer = await doing.act('seat.add', body);
    const seat = answer.ok ? answer.answer['seat'] : undefined;
    if (typeof seat !== 'string') return;
    if (arrives) await doing.act('seat.arrive', { seat });
    onAdded(seat);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      size="large"
      doing={doing}
      confirm={t('act.addSeat')}
      onConfirm={add}
      onClose={onClose}
    >
      <p>{t('add.text')}</p>
      <SeatForm
        draft={draft}
        onChange={setDraft}
        categories={categories}
        languages={languages}
        mayGiveRoles={mayGiveRoles}
        newCategory={{ value: newCategory, onChange: setNewCategory }}
      />
      <Switch isSelected={arrives} onChange={setArrives}>
        {t('add.arrives')}
      </Switch>
    </FormDialog>
  );
}
