import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { StatementView } from '../../../shared/domain/view/statement-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { unsentText } from '../../client/unsent-text.ts';
import { dissentKind, dissentKinds, responseWords } from '../../features/phone/dissent-words.ts';
import { placeOf } from '../../features/phone/save-place.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { WordsSheet } from './phone-words-sheet.tsx';

/** One's own words on a statement: read back exactly, changed and taken back by their author alone. */
export function OwnWords({ statement, seat }: { readonly statement: StatementView; readonly seat: OwnSeat }) {
  const t = useMessages(phoneTaskMessages);
  const own = seat.dissents.filter((row) => row.statement === statement.id);
  if (own.length === 0) return null;
  return (
    <div>
      <Text as="h2" isStrong>
        {t('decide.yours')}
      </Text>
      {own.map((row) => (
        <OwnOne key={row.id} row={row} statement={statement} seat={seat.id} />
      ))}
    </div>
  );
}

function OwnOne(props: {
  readonly row: OwnSeat['dissents'][number];
  readonly statement: StatementView;
  readonly seat: string;
}) {
  const { row, statement, seat } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const [isEditing, setEditing] = useState(false);
  const changed = useUnsent()
    .filter(
      ({ name, body, state }) =>
        name === 'dissent.reword' && body['dissent'] === row.id && state !== 'refused',
    )
    .pop();
  const kind = dissentKinds.find((each) => each === row.kind) ?? 'comment';
  return (
    <Card
      meta={
        <Stack gap={8}>
          <Text size="small" tone="muted">
            {t(dissentKind(row.kind))}
          </Text>
          <SaveState place={changed === undefined ? 'onComputer' : placeOf(changed)} />
          {row.response !== null && <Text size="small">{responseWords(t, row.response)}</Text>}
          <Stack isRow gap={8}>
            <Button onPress={() => setEditing(true)}>{t('decide.edit')}</Button>
            <Button variant="plain" onPress={() => void act('dissent.withdraw', { dissent: row.id }, seat)}>
              {t('decide.withdraw')}
            </Button>
          </Stack>
          <WordsSheet
            statement={statement}
            seat={seat}
            kind={isEditing ? kind : null}
            replaces={row}
            onClose={() => setEditing(false)}
          />
        </Stack>
      }
    >
      {changed === undefined ? row.text : unsentText(changed)}
    </Card>
  );
}
