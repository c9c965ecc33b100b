import { useState } from 'react';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useConsole } from '../console/console-context.tsx';
import { FormDialog } from '../doing/FormDialog.tsx';
import { useDoing } from '../doing/use-doing.ts';

/** Keeps a seat from some items of a ballot: outside its electorate, its quorum and its groups there. */
export function RecuseDialog({
  ballot,
  onClose,
}: {
  readonly ballot: TeamBallot;
  readonly onClose: () => void;
}) {
  const t = useMessages(consoleBallotMessages);
  const f = useMessages(consoleFrameMessages);
  const { view, isSafe } = useConsole();
  const doing = useDoing();
  const [seat, setSeat] = useState<string | undefined>(undefined);
  const [items, setItems] = useState<readonly string[]>([]);
  const choose = (chosen: string | undefined): void => {
    setSeat(chosen);
    setItems(
      Object.entries(ballot.recusals).flatMap(([statement, seats]) =>
        chosen !== undefined && seats.includes(chosen) ? [statement] : [],
      ),
    );
  };
  const recuse = async (): Promise<void> => {
    if (seat === undefined) return;
    const answer = await doing.act('ballot.recuse', { ballot: ballot.id, seat, statements: items });
    if (answer.ok) onClose();
  };
  const seats = Object.values(view.seats).filter((row) => row.voting && row.removed === null);
  return (
    <FormDialog
      title={t('before.recuse.title')}
      doing={doing}
      confirm={t('before.recuse.go')}
      onConfirm={recuse}
      isDisabled={seat === undefined}
      onClose={onClose}
    >
      <SearchPicker
        label={t('before.recuse.seat')}
        options={seats.map(({ id, number, person }) => ({
          value: id,
          label: f('seat.number', { number }),
          ...(person === null || isSafe ? {} : { help: person }),
        }))}
        value={seat}
        onChange={choose}
      />
      <Text isStrong>{t('before.recuse.items')}</Text>
      {ballot.items.map((item) => (
        <Checkbox
          key={item.statement}
          isSelected={items.includes(item.statement)}
          onChange={(on) =>
            setItems(on ? [...items, item.statement] : items.filter((id) => id !== item.statement))
          }
        >
          {`${item.number}. ${item.text}`}
        </Checkbox>
      ))}
    </FormDialog>
  );
}
