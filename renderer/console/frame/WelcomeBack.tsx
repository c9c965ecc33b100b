import type { WelcomeBack as Back } from '../../../shared/contract/files.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** After a power cut: how long it was off, that nothing is lost, and where the room stands. */
export function WelcomeBack({
  back,
  view,
  onSeen,
}: {
  readonly back: Back;
  readonly view: ConsoleView;
  readonly onSeen: () => void;
}) {
  const t = useMessages(consoleFrameMessages);
  const formats = useFormats();
  const off = (Date.parse(back.openedAt) - Date.parse(back.lastAliveAt)) / 1000;
  const step = view.currentStep === null ? undefined : view.steps[view.currentStep];
  const ballot = Object.values(view.ballots).find((row) => row.phase === 'open');
  const words = [
    off > 5 ? t('back.off', { time: formats.duration(off) }) : t('back.closed'),
    ...(ballot !== undefined
      ? [t('back.ballot', { done: ballot.voted, total: ballot.of })]
      : step?.run?.phase === 'open'
        ? [t('back.step', { step: step.title })]
        : []),
  ].join(' ');
  return <Notice title={words} isLive action={<Button onPress={onSeen}>{t('back.seen')}</Button>} />;
}
