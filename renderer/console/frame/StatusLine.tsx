import { BatteryMedium, DoorClosed, DoorOpen, Save, Usb, UsersRound, Vote, WifiOff } from 'lucide-react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { useConnection, useServerNow } from '../../client/hooks.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { UndoButton } from '../../ui/controls/UndoButton.tsx';
import { StatusStrip } from '../../ui/frame/StatusStrip.tsx';
import type { StatusItem } from '../../ui/frame/StatusStrip.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { useBattery } from '../battery.ts';

/** The lower bar: room, people, quorum, saved, stick, battery, undo. */
export function StatusLine({
  view,
  problem,
}: {
  readonly view: ConsoleView;
  /** Why the last key did nothing. */
  readonly problem: string | null;
}) {
  const t = useMessages(consoleMessages);
  const f = useMessages(consoleFrameMessages);
  const formats = useFormats();
  const battery = useBattery();
  const now = useServerNow(15_000);
  const { state } = useConnection();
  const undo = useDoing();
  const say = useSay();
  const refused = undo.problem ?? problem;
  const { live, presence, quorum, room } = view;

  const stick = live.stickAt === null ? null : now - Date.parse(live.stickAt);
  const share = battery === undefined ? '' : formats.percent(battery.level);
  const items: StatusItem[] = [
    ...(state === 'away'
      ? [{ id: 'away', text: f('status.away'), icon: WifiOff, tone: 'red' } satisfies StatusItem]
      : []),
    ...(refused === null ? [] : [{ id: 'problem', text: say(refused), tone: 'red' } satisfies StatusItem]),
    {
      id: 'room',
      text: t(room.open ? 'status.roomOpen' : 'status.roomClosed'),
      icon: room.open ? DoorOpen : DoorClosed,
      tone: room.open ? 'accent' : 'plain',
    },
    { id: 'connected', text: t('status.connected', { count: live.connected }), icon: UsersRound },
    {
      id: 'voting',
      icon: Vote,
      text:
        quorum === null
          ? f('status.voting.noQuorum', { present: presence.votingPresent })
          : t('status.voting', { present: presence.votingPresent, quorum }),
      tone: quorum !== null && room.open && presence.votingPresent < quorum ? 'amber' : 'plain',
    },
    {
      id: 'saved',
      icon: Save,
      text:
        live.savedAt === null
          ? f('status.notSaved')
          : t('status.saved', { time: formats.time(Date.parse(live.savedAt)) }),
    },
    {
      id: 'stick',
      icon: Usb,
      text:
        live.stickFolder === null || stick === null
          ? t('status.noStick')
          : t('status.stick', { time: formats.duration(Math.max(60, Math.round(stick / 60_000) * 60)) }),
      tone: live.stickFolder !== null && (stick === null || stick > 12 * 60_000) ? 'amber' : 'plain',
    },
    ...(battery === undefined
      ? []
      : [
          {
            id: 'battery',
            icon: BatteryMedium,
            text: battery.charging ? f('status.charging', { share }) : t('status.battery', { share }),
            tone: !battery.charging && battery.level < 0.3 ? 'amber' : 'plain',
          } satisfies StatusItem,
        ]),
  ];
  const last = view.undo;
  return (
    <StatusStrip
      label={t('status.label')}
      items={items}
      undo={
        <UndoButton
          what={last === null ? undefined : say(last.label)}
          size="compact"
          onUndo={() => {
            if (last !== null) undo.go('undo', { at: last.at });
          }}
        />
      }
    />
  );
}
