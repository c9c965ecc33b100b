import type { CardView } from '../../../shared/domain/view/parts.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { useAuthor } from '../../features/words/use-author.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';

/** The cards that the room sees, newest first, each with *Ours too*. */
export function ShownCards({
  common,
  seat,
  title,
}: {
  readonly common: Pick<PhoneCommon, 'cards'>;
  readonly seat: OwnSeat;
  /** Above them; "Shown so far" unless given. */
  readonly title?: string;
}) {
  const t = useMessages(phoneTaskMessages);
  const { cards } = common;
  if (cards.length === 0) return null;
  const own = new Set(seat.cards.map(({ id }) => id));
  return (
    <div>
      <Text as="h2" isStrong>
        {title ?? t('collect.shown')}
      </Text>
      {[...cards].reverse().map((card) => (
        <ShownCard key={card.id} card={card} seat={seat} isOwn={own.has(card.id)} />
      ))}
    </div>
  );
}

function ShownCard(props: { readonly card: CardView; readonly seat: OwnSeat; readonly isOwn: boolean }) {
  const { card, seat, isOwn } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const pending = useUnsent()
    .filter(
      ({ name, body, seat: by }) => name === 'input.support' && body['input'] === card.id && by === seat.id,
    )
    .pop();
  const isOurs = pending === undefined ? seat.supported.includes(card.id) : pending.body['on'] === true;
  const who = useAuthor()(card).join(' · ');
  return (
    <Card
      lang={card.language}
      meta={
        <Stack gap={4}>
          {who !== '' && (
            <Text size="small" tone="muted">
              {who}
            </Text>
          )}
          {card.supports > 0 && <Text size="small">{t('collect.support', { count: card.supports })}</Text>}
          {!isOwn && seat.role !== 'observer' && (
            <Stack isRow>
              <Button
                isPressed={isOurs}
                label={t('collect.tooOf', { text: card.text.slice(0, 60) })}
                onPress={() => void act('input.support', { input: card.id, on: !isOurs }, seat.id)}
              >
                {t(isOurs ? 'collect.tooTaken' : 'collect.too')}
              </Button>
            </Stack>
          )}
        </Stack>
      }
    >
      {card.text}
    </Card>
  );
}
