import { BellRing } from 'lucide-react';
import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import type { Doing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import styles from './frame.module.css';
import { useSeatWords } from './use-seat-words.ts';

/** Who waits for the facilitator: calls for help and people at the door, in every place of the console. */
export function Alerts({ view, isSafe }: { readonly view: ConsoleView; readonly isSafe: boolean }) {
  const t = useMessages(consoleFrameMessages);
  const doing = useDoing();
  const { calls, knocks } = view;
  if (calls.length + knocks.length === 0) return null;
  const words = [
    ...(calls.length > 0 ? [t('alerts.calls', { count: calls.length })] : []),
    ...(knocks.length > 0 ? [t('alerts.knocks', { count: knocks.length })] : []),
  ].join(' · ');
  return (
    <PopoverButton
      title={t('alerts.title')}
      triggerClassName={styles['alerts'] ?? ''}
      trigger={
        <>
          <BellRing className={styles['alertIcon']} aria-hidden />
          {words}
        </>
      }
    >
      <Stack gap={12}>
        <Problem of={doing} />
        <Calls view={view} isSafe={isSafe} doing={doing} />
        {knocks.map((knock) => (
          <Knock key={knock.id} knock={knock} view={view} isSafe={isSafe} doing={doing} />
        ))}
      </Stack>
    </PopoverButton>
  );
}

/** Calls for help, each with the button that says that somebody is coming. */
export function Calls({
  view,
  isSafe,
  doing,
}: {
  readonly view: ConsoleView;
  readonly isSafe: boolean;
  readonly doing: Doing;
}) {
  const t = useMessages(consoleFrameMessages);
  const formats = useFormats();
  const seatWords = useSeatWords(view, isSafe);
  return view.calls.map((call) => (
    <div key={call.id} className={styles['alert']}>
      <div>
        <Text isStrong>{seatWords(call.seat)}</Text>
        {call.note !== '' && !isSafe && <Text isSerif>{call.note}</Text>}
        <Text size="small" tone="muted" isNumber>
          {formats.time(Date.parse(call.at))}
        </Text>
      </div>
      <Button size="compact" onPress={() => doing.go('call.answer', { call: call.id })}>
        {t('alerts.going')}
      </Button>
    </div>
  ));
}

function Knock({
  knock,
  view,
  isSafe,
  doing,
}: {
  readonly knock: ConsoleView['knocks'][number];
  readonly view: ConsoleView;
  readonly isSafe: boolean;
  readonly doing: Doing;
}) {
  const t = useMessages(consoleFrameMessages);
  const [category, setCategory] = useState(knock.category ?? view.categories[0]?.id);
  return (
    <div className={styles['alert']}>
      <Stack gap={4}>
        <Text isStrong>{isSafe || knock.name === null ? t('alerts.nameless') : knock.name}</Text>
        {view.categories.length > 0 && (
          <Select
            label={t('alerts.category')}
            isLabelHidden
            options={view.categories.map(({ id, label }) => ({ value: id, label }))}
            value={category}
            onChange={setCategory}
          />
        )}
      </Stack>
      <Stack gap={4}>
        <Button
          size="compact"
          onPress={() => doing.go('door.admit', { knock: knock.id, category: category ?? null })}
        >
          {t('alerts.admit')}
        </Button>
        <Button size="compact" variant="plain" onPress={() => doing.go('door.refuse', { knock: knock.id })}>
          {t('alerts.refuse')}
        </Button>
      </Stack>
    </div>
  );
}
