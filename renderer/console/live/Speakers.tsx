import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSeatWords } from '../frame/use-seat-words.ts';
import styles from './live.module.css';
import { inOrder } from './speaking-order.ts';
import type { SpeakingOrder } from './speaking-order.ts';

/** Who asks for the floor, in the order that the chair keeps; giving it starts a ring of two minutes. */
export function Speakers() {
  const t = useMessages(consoleLiveMessages);
  const c = useMessages(consoleMessages);
  const { view, isSafe, stage } = useConsole();
  const seatWords = useSeatWords(view, isSafe);
  const doing = useDoing();
  const [order, setOrder] = useState<SpeakingOrder>('arrival');
  const rows = inOrder(view.floor, order);
  const change = (row: ConsoleView['floor'][number], state: string): void =>
    doing.go('floor.change', { request: row.id, state });
  return (
    <Stack gap={4}>
      <Text as="h2" isStrong>
        {c('live.speakers')}
      </Text>
      {rows.length === 0 && <Text tone="muted">{t('speakers.none')}</Text>}
      {rows.length > 1 && (
        <SegmentedControl<SpeakingOrder>
          label={t('speakers.order')}
          segments={[
            { value: 'arrival', label: t('speakers.byArrival') },
            { value: 'not-yet', label: t('speakers.notYet') },
          ]}
          value={order}
          onChange={setOrder}
        />
      )}
      {rows.map((row) => (
        <div key={row.id} className={styles['speaker']}>
          <div>
            <Text isStrong={row.state === 'speaking'}>{seatWords(row.seat)}</Text>
            <Text size="small" tone="muted">
              {[
                row.state === 'speaking' ? t('speakers.speaking') : kindWords(row.kind, t),
                ...(row.spokenBefore && row.state !== 'speaking' ? [t('speakers.spoke')] : []),
              ].join(' · ')}
            </Text>
          </div>
          {row.state === 'speaking' ? (
            <Button size="compact" onPress={() => change(row, 'spoke')}>
              {t('speakers.end')}
            </Button>
          ) : (
            <span className={styles['tools']}>
              <Button size="compact" onPress={() => change(row, 'speaking')}>
                {t('speakers.give')}
              </Button>
              <Button size="compact" variant="plain" onPress={() => change(row, 'withdrawn')}>
                {t('speakers.drop')}
              </Button>
            </span>
          )}
        </div>
      ))}
      {rows.length > 0 && (
        <Button size="compact" variant="plain" onPress={() => stage({ kind: 'speaker' })}>
          {t('speakers.show')}
        </Button>
      )}
      <Problem of={doing} />
    </Stack>
  );
}

function kindWords(kind: string, t: ReturnType<typeof consoleLiveMessages>): string {
  switch (kind) {
    case 'on-this-point':
    case 'point-of-order':
    case 'new-point':
      return t(`speakers.${kind}`);
    default:
      return kind;
  }
}
