import {
  Copy,
  DoorClosed,
  Keyboard,
  Languages,
  LogOut,
  MonitorUp,
  Settings2,
  Usb,
  UsersRound,
} from 'lucide-react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { languages, ownName } from '../../../shared/i18n/language.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { askFiles } from '../files-api.ts';
import type { Files } from '../files-api.ts';
import { useChooseLanguage } from '../language-choice.tsx';
import { shell, useShellState } from '../shell.ts';

export type MenuDialog = 'copy' | 'stick' | 'rehearse' | 'close-room' | 'keys';

/** What is done seldom: languages, copies, rehearsal, projector window, closing. */
export function ConsoleMenu({
  view,
  files,
  open,
}: {
  readonly view: ConsoleView;
  readonly files: Files;
  readonly open: (dialog: MenuDialog) => void;
}) {
  const t = useMessages(consoleFrameMessages);
  const c = useMessages(consoleMessages);
  const language = useLanguage();
  const choose = useChooseLanguage();
  const shown = useShellState();
  const projector = shown?.projector;
  const close = async (): Promise<void> => {
    await askFiles('files/close', {});
    await files.reload();
  };
  return (
    <Menu
      icon={Settings2}
      variant="plain"
      groups={[
        [
          ...(shown === undefined
            ? [
                {
                  id: 'screen',
                  icon: MonitorUp,
                  label: t('menu.screenWindow'),
                  onAction: () => void window.open('/screen', 'baraza-screen'),
                },
              ]
            : projector === 'no-second-display'
              ? []
              : [
                  {
                    id: 'screen',
                    icon: MonitorUp,
                    label: t(projector === 'shown' ? 'menu.projectorOff' : 'menu.projector'),
                    onAction: () =>
                      void shell()?.ask('shell:projector', projector === 'shown' ? 'hide' : 'show'),
                  },
                ]),
          { id: 'keys', icon: Keyboard, label: t('keys.title'), keys: '?', onAction: () => open('keys') },
          ...languages
            .filter((each) => each !== language && each !== 'ar')
            .map((each) => ({
              id: `language-${each}`,
              icon: Languages,
              label: t('menu.language', { name: ownName(each) }),
              onAction: () => choose(each),
            })),
        ],
        [
          { id: 'copy', icon: Copy, label: t('menu.copy'), onAction: () => open('copy') },
          { id: 'stick', icon: Usb, label: t('menu.stick'), onAction: () => open('stick') },
          ...(files.view?.can.rehearse === true && view.about?.rehearsal !== true
            ? [
                {
                  id: 'rehearse',
                  icon: UsersRound,
                  label: t('menu.rehearse'),
                  onAction: () => open('rehearse'),
                },
              ]
            : []),
        ],
        view.room.open
          ? [
              {
                id: 'close-room',
                icon: DoorClosed,
                label: c('verb.closeRoom'),
                isDanger: true,
                onAction: () => open('close-room'),
              },
            ]
          : [{ id: 'close', icon: LogOut, label: t('menu.close'), onAction: () => void close() }],
      ]}
    >
      {t('menu')}
    </Menu>
  );
}
