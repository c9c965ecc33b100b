import { useState } from 'react';
import { movingMessages } from '../../../shared/i18n/moving.ts';
import { useConnection } from '../../client/hooks.tsx';
import type { Parcel } from '../../client/moving/parcel.ts';
import { unsentText } from '../../client/unsent-text.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import type { Draft } from '../device/drafts.ts';
import { useArrived } from './arrivals-context.tsx';
import { useBringIn } from './use-bring-in.ts';

/** What came from the page at the earlier address: its owner looks at it, and brings it in or leaves it. */
export function BroughtAlong() {
  const t = useMessages(movingMessages);
  const { arrived, done } = useArrived();
  const bringIn = useBringIn();
  const { state } = useConnection();
  const [isBusy, setBusy] = useState(false);
  const [left, setLeft] = useState(0);
  if (left > 0) {
    return (
      <Notice tone="amber" isLive>
        {t('came.left', { count: left })}
      </Notice>
    );
  }
  if (arrived === null) return null;
  const { parcel, from } = arrived;
  const drafts = draftsIn(parcel);
  const counts = [
    ...(parcel.codes.length > 0 ? [t('came.seat')] : []),
    ...(parcel.acts.length > 0 ? [t('came.acts', { count: parcel.acts.length })] : []),
    ...(drafts.length > 0 ? [t('came.drafts', { count: drafts.length })] : []),
    ...(parcel.texts.length > 0 ? [t('came.texts', { count: parcel.texts.length })] : []),
  ];
  const words = [...parcel.acts.map(unsentText), ...drafts].filter((text) => text.trim() !== '');
  const bring = async (): Promise<void> => {
    setBusy(true);
    const missing = await bringIn(parcel);
    setBusy(false);
    setLeft(missing);
    if (missing === 0) arrived.has();
    done();
  };
  return (
    <Notice tone="amber" title={t('came.title')} isLive>
      <Stack gap={8} align="stretch">
        <Text size="small">{t('came.from', { host: from })}</Text>
        <Text size="small" isStrong>
          {counts.join(' · ')}
        </Text>
        {words.slice(0, 5).map((text, at) => (
          // Words may stand there twice.
          <Text key={`${at} ${text}`} size="small" isSerif>
            {text}
          </Text>
        ))}
        {isBusy ? (
          <Text size="small">{t('came.working')}</Text>
        ) : (
          <Stack gap={8} isRow>
            <Button variant="primary" isDisabled={state !== 'connected'} onPress={() => void bring()}>
              {t('came.bring')}
            </Button>
            <Button onPress={done}>{t('came.leave')}</Button>
          </Stack>
        )}
      </Stack>
    </Notice>
  );
}

function draftsIn({ notes }: Parcel): readonly string[] {
  return Object.entries(notes).flatMap(([name, note]) => {
    if (!name.startsWith('draft.')) return [];
    const { text } = (note ?? {}) as Partial<Draft>;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}
