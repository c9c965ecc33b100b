import { useId, useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { FormDialog } from '../../features/doing/FormDialog.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './plan.module.css';

type Meeting = ConsoleView['meetings'][number];
type Mode = 'in-room' | 'hybrid' | 'asynchronous';
const modes: readonly Mode[] = ['in-room', 'hybrid', 'asynchronous'];

/** The facts of one meeting; null makes a new one. */
export function MeetingDialog({
  meeting,
  number,
  onClose,
}: {
  readonly meeting: Meeting | null;
  /** Its place in the order: the name of a new one until it has its own. */
  readonly number: number;
  readonly onClose: () => void;
}) {
  const t = useMessages(consolePlanMessages);
  const doing = useDoing();
  const dateId = useId();
  const [label, setLabel] = useState(meeting?.label ?? t('meeting.first', { number }));
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [mode, setMode] = useState<Mode>(modes.find((each) => each === meeting?.mode) ?? 'in-room');
  const [starts, setStarts] = useState(() => {
    const planned = meeting?.startsAt ?? null;
    return planned === null ? '' : localTime(planned);
  });
  const save = async (): Promise<void> => {
    const fields = {
      label,
      place: place.trim() === '' ? null : place,
      mode,
      startsAt: starts === '' ? null : new Date(starts).toISOString(),
    };
    const answer =
      meeting === null
        ? await doing.act('meeting.add', fields)
        : await doing.act('meeting.edit', { meeting: meeting.id, ...fields });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t(meeting === null ? 'meeting.add' : 'meeting.edit')}
      doing={doing}
      confirm={t('room.save')}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField label={t('meeting.label')} value={label} onChange={setLabel} isSerif isFocusedFirst />
      <TextField label={t('meeting.place')} value={place} onChange={setPlace} />
      <div className={styles['dates']}>
        <label htmlFor={dateId}>
          <Text as="span" isStrong size="small">
            {t('meeting.starts')}
          </Text>
        </label>
        <input
          id={dateId}
          type="datetime-local"
          value={starts}
          onChange={(event) => setStarts(event.target.value)}
        />
      </div>
      <RadioGroup<Mode>
        label={t('meeting.mode')}
        value={mode}
        onChange={setMode}
        options={modes.map((value) => ({ value, label: t(`meeting.mode.${value}`) }))}
      />
    </FormDialog>
  );
}

/** An ISO time as the field of the page writes it: local, without a zone. */
function localTime(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
