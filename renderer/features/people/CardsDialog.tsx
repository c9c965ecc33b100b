import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { peopleToolsMessages } from '../../../shared/i18n/people-tools.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { cardsOnAPage, PrintSheets } from './PrintSheets.tsx';
import { SeatCard } from './SeatCard.tsx';

interface CardsDialogProps {
  readonly seats: readonly SeatView[];
  readonly found: readonly SeatView[];
  readonly labels: ReadonlyMap<string, string>;
  readonly base: string | null;
  readonly onClose: () => void;
}

/** Chooses which seat cards are printed, and shows one. */
export function CardsDialog({ seats, found, labels, base, onClose }: CardsDialogProps) {
  const t = useMessages(peopleToolsMessages);
  const kit = useMessages(kitMessages);
  const [which, setWhich] = useState<'all' | 'expected' | 'found'>('all');
  const [hasNames, setNames] = useState(true);
  const [isPrinting, setPrinting] = useState(false);
  const all = seats.filter((seat) => seat.removed === null);
  const choices = {
    all,
    expected: all.filter((seat) => seat.arrivedAt === null),
    found: found.filter((seat) => seat.removed === null),
  };
  const chosen = choices[which];
  const [first] = chosen;
  return (
    <Dialog
      title={t('cards.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button
            variant="primary"
            icon={Printer}
            isDisabled={chosen.length === 0}
            onPress={() => setPrinting(true)}
          >
            {t('cards.print')}
          </Button>
        </>
      }
    >
      <Stack gap={16} align="stretch">
        <RadioGroup
          label={t('cards.which')}
          options={[
            { value: 'all', label: t('cards.all', { count: choices.all.length }) },
            { value: 'expected', label: t('cards.expected', { count: choices.expected.length }) },
            { value: 'found', label: t('cards.found', { count: choices.found.length }) },
          ]}
          value={which}
          onChange={setWhich}
        />
        <Switch isSelected={hasNames} onChange={setNames}>
          {t('cards.names')}
        </Switch>
        {base === null ? (
          <Notice tone="amber">{t('cards.noAddress')}</Notice>
        ) : (
          <Text size="small" tone="muted">
            {t('cards.address', { address: base })}
          </Text>
        )}
        {first === undefined ? (
          <p>{t('cards.none')}</p>
        ) : (
          <Stack gap={8}>
            <Text size="small" tone="muted">
              {t('cards.pages', { count: Math.ceil(chosen.length / cardsOnAPage) })}
            </Text>
            <SeatCard
              seat={first}
              category={labels.get(first.category) ?? ''}
              base={base}
              hasName={hasNames}
            />
          </Stack>
        )}
      </Stack>
      {isPrinting && (
        <PrintSheets
          seats={chosen}
          labels={labels}
          base={base}
          hasNames={hasNames}
          onDone={() => setPrinting(false)}
        />
      )}
    </Dialog>
  );
}
