import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Decision } from './console-decision.tsx';
import { Dissents } from './console-dissents.tsx';

const undecided = ['open', 'agreed', 'not-agreed', 'rejected', 'deferred'];

/** The statements in front of the room, one of them open, with everything that stands against it. */
export function DecidePanel() {
  const t = useMessages(consoleLiveMessages);
  const { view, stage, go } = useConsole();
  const statements = Object.values(view.statements)
    .filter((row) => !['merged', 'split', 'dropped'].includes(row.status))
    .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
  const [chosen, setChosen] = useState<string | null>(
    () => statements.find((row) => undecided.includes(row.status))?.id ?? null,
  );
  /** A statement that was decided, and on which the room comes back. */
  const [again, setAgain] = useState<string | null>(null);
  const statement = statements.find((row) => row.id === chosen);
  const waiting = statements.filter((row) => row.id !== chosen && undecided.includes(row.status));
  const next = waiting.find((row) => row.status !== 'deferred') ?? waiting[0];
  if (statements.length === 0) {
    return (
      <EmptyState
        title={t('decide.none')}
        action={<Button onPress={() => go('material')}>{t('cluster.bench')}</Button>}
      >
        {t('decide.none.help')}
      </EmptyState>
    );
  }
  return (
    <Stack gap={24}>
      {statement === undefined ? (
        <Text tone="muted">{t('decide.choose')}</Text>
      ) : (
        <Stack gap={16}>
          <Card
            size="large"
            code={String(statement.number)}
            lang={statement.language}
            sources={statement.inputs + statement.evidence}
            onSources={() => go('material', statement.id)}
            meta={<Meta statement={statement} />}
            actions={
              <Stack gap={4} align="end">
                <Button
                  size="compact"
                  onPress={() => stage({ kind: 'statement', statement: statement.id, compare: false })}
                >
                  {t('decide.stage')}
                </Button>
                <Button
                  size="compact"
                  variant="plain"
                  onPress={() => stage({ kind: 'trace', statement: statement.id })}
                >
                  {t('decide.stageTrace')}
                </Button>
              </Stack>
            }
          >
            {statement.text}
          </Card>
          <Dissents statement={statement} isDecided={isDecided(statement)} />
          {isDecided(statement) && again !== statement.id ? (
            <Stack isRow gap={8}>
              {next !== undefined && (
                <Button variant="primary" onPress={() => setChosen(next.id)}>
                  {t('decide.next', { number: next.number })}
                </Button>
              )}
              <Button variant="plain" onPress={() => setAgain(statement.id)}>
                {t('decide.again')}
              </Button>
            </Stack>
          ) : (
            <Decision key={`${statement.id} ${statement.version}`} statement={statement} />
          )}
        </Stack>
      )}
      <section aria-labelledby="decide-list">
        <Text as="h3" isStrong id="decide-list">
          {t('decide.title')}
        </Text>
        {statements.map((row) => (
          <Card
            key={row.id}
            code={String(row.number)}
            lang={row.language}
            isSelected={row.id === chosen}
            onPress={() => setChosen(row.id)}
            meta={<Meta statement={row} />}
          >
            {row.text}
          </Card>
        ))}
      </section>
    </Stack>
  );
}

function Meta({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(consoleLiveMessages);
  const formats = useFormats();
  const { decision, status } = statement;
  const words = t(`decide.status.${status}`);
  return [
    decision === null
      ? words
      : decision.until !== null && status === 'ad-referendum'
        ? t('decide.until', { kind: words, date: formats.date(Date.parse(decision.until)) })
        : t('decide.done', { kind: words, date: formats.date(Date.parse(decision.at)) }),
    t('decide.version', { version: statement.version }),
  ].join(' · ');
}

function isDecided(statement: TeamStatement): boolean {
  return statement.status === 'adopted' || statement.status === 'ad-referendum';
}

function rank(statement: TeamStatement): number {
  return undecided.includes(statement.status) ? 0 : 1;
}
