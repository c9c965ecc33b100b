import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { dissentKind, responseWords } from '../../features/phone/dissent-words.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';

/** Everything that this seat said against or about statements, and what was answered. */
export function OwnDissents({ common, seat }: { readonly common: PhoneCommon; readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const tasks = useMessages(phoneTaskMessages);
  if (seat.dissents.length === 0) return <Text tone="muted">{t('seat.noDissents')}</Text>;
  const numberOf = (id: string): number | undefined => common.statements.find((row) => row.id === id)?.number;
  return (
    <div>
      {seat.dissents.map(({ id, statement, kind, text, response }) => {
        const number = numberOf(statement);
        return (
          <Card
            key={id}
            meta={
              <Stack gap={4}>
                <Text size="small" tone="muted">
                  {tasks(dissentKind(kind))}
                  {number === undefined ? '' : ` · ${tasks('decide.statement', { number })}`}
                </Text>
                {response !== null && <Text size="small">{responseWords(tasks, response)}</Text>}
              </Stack>
            }
          >
            {text}
          </Card>
        );
      })}
    </div>
  );
}
