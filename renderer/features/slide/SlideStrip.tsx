import type { ScreenView } from '../../../shared/domain/view/screen-view.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { ScreenStrip } from '../../ui/frame/ScreenStrip.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ConnectionWord } from '../../ui/status/ConnectionWord.tsx';
import { Timer } from '../../ui/status/Timer.tsx';

export interface SlideStripProps {
  readonly view: ScreenView;
  readonly clock: () => number;
  readonly isReconnecting: boolean;
}

/** The lower edge: how to join, what is on, the time, and how many are here and done. */
export function SlideStrip({ view, clock, isReconnecting }: SlideStripProps) {
  const t = useMessages(screenMessages);
  const { strip } = view;
  const { connected, done } = strip;
  const counts = strip.running
    ? t('strip.counts', { connected, done })
    : t('strip.connected', { count: connected });
  return (
    <ScreenStrip
      {...(strip.roomOpen ? { code: strip.joinCode } : {})}
      {...(strip.joinUrl === null ? {} : { joinAddress: strip.joinUrl })}
      joinLabel={t('join.qr')}
      prompt={strip.prompt === '' ? view.title : strip.prompt}
      timer={
        strip.endsAt === null ? undefined : (
          <Timer label={strip.prompt} endsAt={Date.parse(strip.endsAt)} clock={clock} />
        )
      }
      counts={counts}
      connection={isReconnecting ? <ConnectionWord connection="reconnecting" /> : undefined}
    />
  );
}
