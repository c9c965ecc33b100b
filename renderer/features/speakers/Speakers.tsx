import { Mic, TimerOff, TimerReset, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { DeskView } from '../../../shared/domain/view/desk-view.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { useClient } from '../../client/hooks.tsx';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Timer } from '../../ui/status/Timer.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { type FloorOrder, type FloorRow, inOrder } from './order.ts';
import styles from './speakers.module.css';

const kinds = ['new-point', 'on-this-point', 'point-of-order'] as const;

/** The speakers' list: who asks, who has the floor, two minutes each. */
export function Speakers({ view }: { readonly view: Pick<DeskView, 'floor' | 'seats' | 'ring'> }) {
  const t = useMessages(deskMessages);
  const people = useMessages(peopleMessages);
  const formats = useFormats();
  const doing = useDoing();
  const client = useClient();
  const clock = useCallback(() => client.now(), [client]);
  const [order, setOrder] = useState<FloorOrder>('arrival');
  const waiting = inOrder(view.floor, order);
  const speaking = view.floor.find((row) => row.state === 'speaking');
  const nameOf = (row: FloorRow): string => {
    const seat = view.seats[row.seat];
    const number = people('seat.number', { number: seat?.number ?? '' });
    return seat?.person === null || seat === undefined ? number : `${seat.person} · ${number}`;
  };
  const kindOf = (row: FloorRow): string =>
    t(`kind.${kinds.find((kind) => kind === row.kind) ?? 'new-point'}`);
  const change = (row: FloorRow, state: string): void => doing.go('floor.change', { request: row.id, state });
  const endsAt = view.ring === null ? null : Date.parse(view.ring.startedAt) + view.ring.seconds * 1000;
  return (
    <Stack gap={16} align="stretch">
      <section className={styles['now']} aria-label={t('speakers.now')}>
        <Stack isRow gap={16} justify="between">
          <div>
            <Text as="h2" size="small" tone="muted">
              {t('speakers.now')}
            </Text>
            <Text size="title">{speaking === undefined ? t('speakers.nobody') : nameOf(speaking)}</Text>
            {speaking !== undefined && <Text tone="muted">{kindOf(speaking)}</Text>}
          </div>
          {endsAt !== null && <Timer label={t('speakers.ring')} size="large" endsAt={endsAt} clock={clock} />}
        </Stack>
        <Stack isRow gap={8}>
          {speaking !== undefined && (
            <Button variant="primary" onPress={() => change(speaking, 'spoke')}>
              {t('speakers.done')}
            </Button>
          )}
          <Button icon={TimerReset} onPress={() => doing.go('ring.start', { seconds: 120 })}>
            {t('speakers.again')}
          </Button>
          {endsAt !== null && (
            <Button icon={TimerOff} onPress={() => doing.go('ring.clear')}>
              {t('speakers.stopRing')}
            </Button>
          )}
        </Stack>
      </section>
      <Problem of={doing} />
      <Stack isRow gap={12} justify="between">
        <Text as="h2" isStrong>
          {t('speakers.waiting', { count: waiting.length })}
        </Text>
        <SegmentedControl
          label={t('speakers.order')}
          segments={[
            { value: 'arrival', label: t('speakers.byArrival') },
            { value: 'new-first', label: t('speakers.newFirst') },
          ]}
          value={order}
          onChange={setOrder}
        />
      </Stack>
      {waiting.length === 0 ? (
        <EmptyState title={t('speakers.none.title')}>{t('speakers.none.text')}</EmptyState>
      ) : (
        <ol>
          {waiting.map((row) => (
            <li key={row.id} className={styles['row']}>
              <div className={styles['who']}>
                <Text isStrong>{nameOf(row)}</Text>
                <Text size="small" tone="muted">
                  {formats.time(Date.parse(row.at))}
                </Text>
              </div>
              <Badge tone={row.kind === 'point-of-order' ? 'amber' : 'plain'}>{kindOf(row)}</Badge>
              {!row.spokenBefore && <Badge>{t('speakers.first')}</Badge>}
              <Button
                icon={Mic}
                label={t('speakers.giveTo', { who: nameOf(row) })}
                onPress={() => change(row, 'speaking')}
              >
                {t('speakers.give')}
              </Button>
              <Button
                variant="plain"
                icon={X}
                label={t('speakers.removeOf', { who: nameOf(row) })}
                onPress={() => change(row, 'withdrawn')}
              >
                {t('speakers.remove')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Stack>
  );
}
