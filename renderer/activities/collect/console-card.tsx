import { useState } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import type { Doing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Card } from '../../ui/room/Card.tsx';

interface CollectedCardProps {
  readonly card: TeamCard;
  readonly doing: Doing;
  /** Shows this point alone; null where cards are shown together. */
  readonly onShowOne: ((card: string) => void) | null;
  /** Whether it may stand on the screen by itself; it may unless this says no. */
  readonly isStageable?: boolean;
}

/** One card after *Look*: who may be named, whether it is held back or shown. */
export function CollectedCard({ card, doing, onShowOne, isStageable = true }: CollectedCardProps) {
  const t = useMessages(consoleLiveMessages);
  const { isSafe, stage } = useConsole();
  const [isHolding, setHolding] = useState(false);
  const meta = [
    ...(isSafe || card.name === null ? [] : [card.name]),
    ...(card.category === null ? [] : [card.category]),
    ...(card.table === null ? [] : [t('collect.table', { table: card.table })]),
    ...(card.top ? [t('collect.top')] : []),
    ...(card.supports > 0 ? [t('collect.supports', { count: card.supports })] : []),
    ...(card.held === null ? [] : [t('collect.held', { reason: card.held })]),
  ].join(' · ');
  return (
    <>
      <Card
        code={String(card.number)}
        lang={card.language}
        meta={meta}
        actions={
          <Actions
            card={card}
            doing={doing}
            onShowOne={onShowOne}
            isStageable={isStageable}
            onHold={() => setHolding(true)}
            onStage={() => stage({ kind: 'card', input: card.id })}
          />
        }
      >
        {card.text}
      </Card>
      {isHolding && <HoldDialog card={card} doing={doing} onClose={() => setHolding(false)} />}
    </>
  );
}

function Actions({
  card,
  doing,
  onShowOne,
  isStageable = true,
  onHold,
  onStage,
}: CollectedCardProps & { readonly onHold: () => void; readonly onStage: () => void }) {
  const t = useMessages(consoleLiveMessages);
  if (card.held !== null) {
    return (
      <Button size="compact" onPress={() => doing.go('input.hold', { input: card.id, held: false })}>
        {t('collect.release')}
      </Button>
    );
  }
  if (card.shown) {
    return !isStageable ? null : (
      <Button size="compact" variant="plain" onPress={onStage}>
        {t('decide.stage')}
      </Button>
    );
  }
  return (
    <Stack isRow gap={4}>
      {onShowOne !== null && (
        <Button size="compact" onPress={() => onShowOne(card.id)}>
          {t('collect.showOne')}
        </Button>
      )}
      <Button size="compact" variant="plain" onPress={onHold}>
        {t('collect.hold')}
      </Button>
    </Stack>
  );
}

function HoldDialog({
  card,
  doing,
  onClose,
}: {
  readonly card: TeamCard;
  readonly doing: Doing;
  readonly onClose: () => void;
}) {
  const t = useMessages(consoleLiveMessages);
  const kit = useMessages(kitMessages);
  const [reason, setReason] = useState('');
  const hold = async (): Promise<void> => {
    const answer = await doing.act('input.hold', { input: card.id, held: true, reason });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('collect.hold.title')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button variant="primary" isDisabled={reason.trim() === ''} onPress={() => void hold()}>
            {t('collect.hold')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Card lang={card.language}>{card.text}</Card>
        <TextField
          label={t('collect.hold.reason')}
          help={t('collect.hold.help')}
          value={reason}
          onChange={setReason}
          maxLength={300}
          isFocusedFirst
        />
      </Stack>
    </Dialog>
  );
}
