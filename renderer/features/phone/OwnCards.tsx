import { useState } from 'react';
import type { OwnCard } from '../../../shared/domain/view/own-card.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { Translate } from '../../../shared/i18n/message.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import type { phoneTasksEnglish } from '../../../shared/i18n/phone-tasks.en.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { FlagSheet } from './FlagSheet.tsx';
import type { FlagKind } from './FlagSheet.tsx';

/** One's own cards and where each went, with *Misplaced* and *Meaning lost*. */
export function OwnCards({ seat }: { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const cards = seat.cards.filter(({ withdrawn }) => !withdrawn);
  if (cards.length === 0) return <Text tone="muted">{t('seat.noCards')}</Text>;
  return (
    <div>
      {cards.map((card) => (
        <CardWithFate key={card.id} card={card} seat={seat.id} />
      ))}
    </div>
  );
}

/** The same under a heading of their own, on a page that shows other cards too. */
export function OwnCardsTitled({ seat }: { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  return (
    <div>
      <Text as="h2" isStrong>
        {t('seat.cards')}
      </Text>
      <OwnCards seat={seat} />
    </div>
  );
}

function CardWithFate({ card, seat }: { readonly card: OwnCard; readonly seat: string }) {
  const t = useMessages(phoneTaskMessages);
  const [flagging, setFlagging] = useState<FlagKind | null>(null);
  const isSorted =
    card.theme !== null || card.mergedWith || card.setAside !== null || card.statements.length > 0;
  return (
    <Card
      meta={
        <Stack gap={8}>
          <Stack gap={4}>
            {fateOf(card, t).map((words) => (
              <Text key={words} size="small" tone={card.held === null ? 'muted' : 'amber'}>
                {words}
              </Text>
            ))}
            {card.flags.map(({ id, kind, answer }) => (
              <Text key={id} size="small" tone="muted">
                {t('card.flagged', { what: t(kind === 'misplaced' ? 'card.misplaced' : 'card.meaning') })}{' '}
                {answer === null ? t('card.flagWaiting') : t('card.flagAnswer', { answer })}
              </Text>
            ))}
          </Stack>
          {isSorted && (
            <Stack isRow gap={8}>
              <Button onPress={() => setFlagging('misplaced')}>{t('card.misplaced')}</Button>
              <Button onPress={() => setFlagging('meaning-lost')}>{t('card.meaning')}</Button>
            </Stack>
          )}
          <FlagSheet card={card} seat={seat} kind={flagging} onClose={() => setFlagging(null)} />
        </Stack>
      }
    >
      {card.text}
    </Card>
  );
}

/** Where a card is, in one line a place. */
function fateOf(card: OwnCard, t: Translate<typeof phoneTasksEnglish>): readonly string[] {
  if (card.held !== null) return [t('card.held', { reason: card.held })];
  if (card.setAside !== null) return [t('card.aside', { reason: card.setAside })];
  const places = [
    ...(card.theme === null ? [] : [t('card.theme', { theme: card.theme })]),
    ...(card.mergedWith ? [t('card.merged')] : []),
    ...card.statements.map(({ number, text }) => t('card.statement', { number, text })),
  ];
  if (places.length > 0) return places;
  return [card.revealed ? t('card.revealed') : t('card.waiting')];
}
