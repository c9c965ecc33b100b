import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { movingMessages } from '../../../shared/i18n/moving.ts';
import { type HandOver, handOver } from '../../client/moving/hand-over.ts';
import { readAddress } from '../../client/moving/new-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { usePacking } from './use-packing.ts';

/** A window over the page, as this kind of page has them. */
export type FrameOfNewAddress = (parts: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly onGo: () => void;
  readonly go: string;
}) => ReactNode;

/**
 * Goes to another address of the organiser's computer, and takes along what was not sent.
 *
 * `path`: where pages of this kind begin.
 */
export function NewAddress({
  path,
  frame: Frame,
}: {
  readonly path: '/' | '/desk';
  readonly frame: FrameOfNewAddress;
}) {
  const t = useMessages(movingMessages);
  const pack = usePacking();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [state, setState] = useState<HandOver | null>(null);
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);

  const go = (): void => {
    const address = readAddress(typed, location);
    setWrong(address === null);
    if (address === null) return;
    end.current?.();
    end.current = handOver(address + path, pack, setState);
  };
  return (
    <>
      <Button size="compact" onPress={() => setOpen(true)}>
        {t('new.open')}
      </Button>
      {createPortal(
        <Frame
          title={t('new.title')}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onGo={go}
          go={t('new.go')}
        >
          <Stack gap={16} align="stretch">
            <Text>{t('new.help', { host: location.host })}</Text>
            <TextField
              label={t('new.address')}
              help={t('new.example')}
              error={isWrong ? t('new.wrong') : undefined}
              value={typed}
              onChange={(next) => {
                setTyped(next);
                setWrong(false);
              }}
              onEnter={go}
              autoComplete="off"
              autoCapitalize="none"
              inputMode="url"
              maxLength={80}
            />
            {state !== null && (
              <Notice tone={state === 'blocked' ? 'amber' : 'plain'} isLive>
                {t(`new.${state}`)}
              </Notice>
            )}
            {state === 'waiting' && <Text tone="muted">{t('new.nothing')}</Text>}
          </Stack>
        </Frame>,
        // It is no part of the notice that opens it.
        document.body,
      )}
    </>
  );
}
