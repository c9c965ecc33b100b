import { useState } from 'react';
import type { OwnCard } from '../../../shared/domain/view/own-card.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import type { Unsent } from '../../client/outbox.ts';
import { unsentText } from '../../client/unsent-text.ts';
import { useNote } from '../../features/device/use-note.tsx';
import { MainButton } from '../../features/phone/PhonePage.tsx';
import { placeOf } from '../../features/phone/save-place.ts';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../ui/phone/PhoneSheet.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { charactersOver } from './card-length.ts';
import type { CardLook } from './card-look.ts';

/** What this seat sent in this run, newest first, and where each card is; editable until the step closes. */
export function OwnList({
  seat,
  run,
  look,
  place,
}: {
  readonly seat: OwnSeat;
  readonly run: string;
  readonly look: CardLook;
  /** Only what was said there; null for all. */
  readonly place: string | null;
}) {
  const t = useMessages(phoneTaskMessages);
  const unsent = useUnsent().filter((entry) => entry.seat === seat.id && entry.state !== 'refused');
  const isHere = (where: unknown): boolean => place === null || where === place;
  const waiting = unsent.filter(
    ({ name, body }) => name === 'input.write' && body['run'] === run && isHere(body['place']),
  );
  const cards = seat.cards.filter((card) => card.run === run && isHere(card.place));
  if (cards.length + waiting.length === 0) return <Text tone="muted">{t('collect.empty')}</Text>;
  return (
    <div>
      <Text as="h2" isStrong>
        {look.own}
      </Text>
      {[...waiting].reverse().map((entry) => (
        <Card key={entry.key} meta={<SaveState place={placeOf(entry)} />}>
          {unsentText(entry)}
        </Card>
      ))}
      {[...cards].reverse().map((card) => (
        <OwnListCard
          key={card.id}
          card={card}
          seat={seat.id}
          look={look}
          pending={unsent.filter(({ body }) => body['input'] === card.id).pop()}
        />
      ))}
    </div>
  );
}

function OwnListCard(props: {
  readonly card: OwnCard;
  readonly seat: string;
  readonly look: CardLook;
  /** The newest change of this card that the host has not answered. */
  readonly pending: Unsent | undefined;
}) {
  const { card, seat, look, pending } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const [isEditing, setEditing] = useState(false);
  const text = pending?.name === 'input.edit' ? unsentText(pending) : card.text;
  const withdraw = (withdrawn: boolean): void =>
    void act('input.withdraw', { input: card.id, withdrawn }, seat);
  return (
    <Card
      meta={
        <Stack gap={4}>
          <SaveState place={pending === undefined ? 'onComputer' : placeOf(pending)} />
          {card.held !== null && (
            <Text size="small" tone="amber">
              {t('card.held', { reason: card.held })}
            </Text>
          )}
          {card.withdrawn && <Text size="small">{t('collect.withdrawn')}</Text>}
          {card.editable && (
            <Stack isRow gap={8}>
              {!card.withdrawn && (
                <Button label={t('collect.editOf', { text: shorten(text) })} onPress={() => setEditing(true)}>
                  {t('collect.edit')}
                </Button>
              )}
              <Button variant="plain" onPress={() => withdraw(!card.withdrawn)}>
                {t(card.withdrawn ? 'collect.restore' : 'collect.withdraw')}
              </Button>
            </Stack>
          )}
          <EditSheet
            card={card}
            seat={seat}
            look={look}
            text={text}
            isOpen={isEditing}
            onClose={() => setEditing(false)}
          />
        </Stack>
      }
    >
      {text}
    </Card>
  );
}

function EditSheet(props: {
  readonly card: OwnCard;
  readonly seat: string;
  readonly look: CardLook;
  readonly text: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { card, seat, look, text, isOpen, onClose } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [draft, setDraft] = useNote<string>(`edit.${seat}.${card.id}`);
  const [problem, setProblem] = useState<string | null>(null);
  const next = draft ?? text;
  const over = charactersOver(next, look.longest);
  const keep = async (): Promise<void> => {
    setDraft(null);
    onClose();
    const answer = await act('input.edit', { input: card.id, text: next }, seat);
    if (answer.ok) return setProblem(null);
    setDraft(next);
    setProblem(refusal(answer));
  };
  return (
    <>
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      <PhoneSheet
        title={look.editTitle}
        isOpen={isOpen}
        onClose={onClose}
        footer={
          <MainButton isDisabled={next.trim() === '' || over > 0} onPress={() => void keep()}>
            {t('collect.keep')}
          </MainButton>
        }
      >
        <TextArea
          label={look.label}
          error={over > 0 ? look.tooLong(over) : undefined}
          value={next}
          onChange={setDraft}
          onSubmit={() => void keep()}
          limit={look.longest}
          rows={look.longest > 200 ? 6 : 2}
          isFocusedFirst
        />
      </PhoneSheet>
    </>
  );
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
