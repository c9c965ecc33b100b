import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { DissentView, StatementView } from '../../../shared/domain/view/statement-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { dissentKind, responseWords } from '../../features/phone/dissent-words.ts';
import { useAuthor } from '../../features/words/use-author.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';

/** What others said about a statement; reservations and objections can be signed too. */
export function OthersWords({
  statement,
  seat,
}: {
  readonly statement: StatementView;
  readonly seat: OwnSeat;
}) {
  const t = useMessages(phoneTaskMessages);
  const own = new Set(seat.dissents.map(({ id }) => id));
  const others = statement.dissents.filter(({ id }) => !own.has(id));
  if (others.length === 0) return null;
  return (
    <div>
      <Text as="h2" isStrong>
        {t('decide.others')}
      </Text>
      {others.map((dissent) => (
        <Other key={dissent.id} dissent={dissent} seat={seat} />
      ))}
    </div>
  );
}

function Other({ dissent, seat }: { readonly dissent: DissentView; readonly seat: OwnSeat }) {
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const pending = useUnsent()
    .filter(({ name, body }) => name === 'dissent.cosign' && body['dissent'] === dissent.id)
    .pop();
  const isSigned = pending === undefined ? seat.cosigned.includes(dissent.id) : pending.body['on'] === true;
  const canSign =
    (dissent.kind === 'reservation' || dissent.kind === 'objection') && seat.role !== 'observer';
  const who = useAuthor()(dissent).join(' · ');
  return (
    <Card
      meta={
        <Stack gap={8}>
          <Text size="small" tone="muted">
            {t(dissentKind(dissent.kind))}
            {who === '' ? '' : ` · ${who}`}
          </Text>
          {dissent.cosigners > 0 && (
            <Text size="small">{t('decide.cosigners', { count: dissent.cosigners })}</Text>
          )}
          {dissent.response !== null && <Text size="small">{responseWords(t, dissent.response)}</Text>}
          {canSign && (
            <Stack isRow gap={8}>
              {isSigned && <Text size="small">{t('decide.cosigned')}</Text>}
              <Button
                isPressed={isSigned}
                onPress={() => void act('dissent.cosign', { dissent: dissent.id, on: !isSigned }, seat.id)}
              >
                {t(isSigned ? 'decide.unsign' : 'decide.cosign')}
              </Button>
            </Stack>
          )}
        </Stack>
      }
    >
      {dissent.text}
    </Card>
  );
}
