import {
  Activity,
  BatteryMedium,
  BookOpen,
  ClipboardList,
  FileText,
  Layers,
  Save,
  Settings2,
  Usb,
  Users,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { UndoButton } from '../controls/UndoButton.tsx';
import { ConsoleFrame, ConsoleWork } from '../frame/ConsoleFrame.tsx';
import { Rail } from '../frame/Rail.tsx';
import { StatusStrip } from '../frame/StatusStrip.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { useFormats, useLanguage, useMessages } from '../language/LanguageProvider.tsx';
import { Menu } from '../overlays/Menu.tsx';
import { AttributionBadge } from '../status/AttributionBadge.tsx';
import { sampleTitles } from './sample-words.ts';
import { galleryMessages } from './words.ts';

const places = [
  { id: 'plan', icon: ClipboardList },
  { id: 'people', icon: Users },
  { id: 'live', icon: Activity },
  { id: 'material', icon: Layers },
  { id: 'framework', icon: BookOpen },
  { id: 'report', icon: FileText },
] as const;

export interface ConsoleSceneProps {
  readonly place: (typeof places)[number]['id'];
  readonly children: ReactNode;
  readonly left?: ReactNode;
  readonly right?: ReactNode;
  readonly actions?: ReactNode;
  readonly overlays?: ReactNode;
}

/** The console's frame with a room in it, around one scene. */
export function ConsoleScene({ place, children, ...slots }: ConsoleSceneProps) {
  const t = useMessages(galleryMessages);
  const formats = useFormats();
  const language = useLanguage();
  const [current, go] = useState<ConsoleSceneProps['place']>(place);
  const { title, step } = sampleTitles[language];
  return (
    <ConsoleFrame
      top={
        <TopBar
          title={title}
          rehearsal={t('rehearsal')}
          step={step}
          agendaClock={t('agenda.behind', { time: formats.duration(720), end: '17:20' })}
          isBehind
          badge={
            <AttributionBadge
              collection="group"
              isChathamHouse
              audiences={[
                { who: t('role.participant'), sees: t('whoSees.group') },
                { who: t('role.facilitator'), sees: t('whoSees.named') },
              ]}
            />
          }
          end={
            <Menu
              icon={Settings2}
              variant="plain"
              groups={[
                [
                  { id: 'keys', label: t('keys.help'), keys: '?', onAction: () => undefined },
                  { id: 'blank', label: t('live.blank'), keys: 'B', onAction: () => undefined },
                ],
                [
                  {
                    id: 'close',
                    label: t('verb.closeRoom'),
                    isDanger: true,
                    onAction: () => undefined,
                  },
                ],
              ]}
            >
              Menu
            </Menu>
          }
        />
      }
      rail={
        <Rail
          label={t('places')}
          current={current}
          onGo={go}
          places={places.map(({ id, icon }) => ({
            id,
            icon,
            label: t(`place.${id}`),
            ...(id === 'people' ? { count: 2, countLabel: t('live.calls') } : {}),
          }))}
        />
      }
      bottom={
        <StatusStrip
          label={t('status.label')}
          items={[
            { id: 'room', text: t('status.roomOpen'), tone: 'accent' },
            { id: 'connected', text: t('status.connected', { count: 57 }), icon: UsersRound },
            { id: 'voting', text: t('status.voting', { present: 54, quorum: 48 }) },
            { id: 'saved', text: t('status.saved', { time: '10:42' }), icon: Save },
            { id: 'stick', text: t('status.noStick'), icon: Usb, tone: 'amber' },
            {
              id: 'battery',
              text: t('status.battery', { share: formats.percent(0.64) }),
              icon: BatteryMedium,
            },
          ]}
          undo={<UndoButton what="merged 3 cards" onUndo={() => undefined} />}
        />
      }
    >
      <ConsoleWork {...slots}>{children}</ConsoleWork>
    </ConsoleFrame>
  );
}
