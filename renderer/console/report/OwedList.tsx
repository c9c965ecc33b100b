import { useState } from 'react';
import { consoleReportMessages } from '../../../shared/i18n/console-report.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './report.module.css';
import { owed } from './owed.ts';
import type { Owed } from './owed.ts';

/** What you still owe, in at most ten lines, each of which may be skipped. */
export function OwedList() {
  const t = useMessages(consoleReportMessages);
  const { view, go } = useConsole();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const lines = owed(view).filter((line) => !skipped.has(idOf(line)));
  return (
    <Stack gap={8}>
      <Text as="h2" size="lead">
        {t('owed.title')}
      </Text>
      {lines.length === 0 && <Text tone="muted">{t('owed.none')}</Text>}
      <ul className={styles['owed']}>
        {lines.map((line) => (
          <li key={idOf(line)}>
            <span>{wordsOf(line, t)}</span>
            <span className={styles['tools']}>
              <Button size="compact" onPress={() => go(line.place)}>
                {t('owed.go')}
              </Button>
              <Button
                size="compact"
                variant="plain"
                onPress={() => setSkipped(new Set([...skipped, idOf(line)]))}
              >
                {t('owed.skip')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function wordsOf(line: Owed, t: ReturnType<typeof consoleReportMessages>): string {
  if ('count' in line) return t(line.key, { count: line.count });
  switch (line.key) {
    case 'owed.openRun':
    case 'owed.stopped':
      return t(line.key, { step: line.step });
    case 'owed.uncounted':
      return t(line.key, { ballot: line.ballot });
    case 'owed.meeting':
      return t(line.key, { meeting: line.meeting });
    case 'owed.noStick':
      return t(line.key);
  }
}

function idOf(line: Owed): string {
  return JSON.stringify(line);
}
