import { Keyboard } from 'lucide-react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useId } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { buttonClass, buttonIconClass } from '../../../../ui/controls/Button.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { KeyHint } from '../../../../ui/status/KeyHint.tsx';
import { type CommandRoom, commands, isOffered, keysInWords, tableCommands } from './commands.ts';
import styles from './toolbar.module.css';

interface KeysHelpProps {
  readonly room: CommandRoom;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The keys of everything that the reader may do here. */
export function KeysHelp({ room, isOpen, onOpen }: KeysHelpProps) {
  const t = useMessages(editorMessages);
  const titleId = useId();
  const offered = [...commands, ...tableCommands].filter((command) => isOffered(command, room));
  const rows = offered.map(({ id, keys }) => ({ what: t(`command.${id}`), keys: keysInWords(keys) }));
  const others = [
    { what: t('keys.escape'), keys: 'Esc' },
    ...(room.right === 'edit' && room.isRich
      ? [
          { what: t('keys.at'), keys: '@' },
          { what: t('keys.tab'), keys: 'Tab' },
        ]
      : []),
    { what: t('keys.openLink'), keys: `${keysInWords('Mod')}+${t('keys.press')}` },
  ];
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button className={buttonClass('plain', 'compact')}>
        <Keyboard className={buttonIconClass} aria-hidden />
        <span>{t('toolbar.keys')}</span>
      </Button>
      <Popover className={styles['keys'] ?? ''} offset={4} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles['keysTitle']}>
          {t('keys.title')}
        </h2>
        {/* A list that scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls is reached by Tab */}
        <dl className={styles['keysList']} tabIndex={0} aria-labelledby={titleId}>
          {[...rows, ...others].map(({ what, keys }) => (
            <div key={`${what} ${keys}`} className={styles['keysRow']}>
              <dt>{what}</dt>
              <dd>
                <KeyHint keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </Popover>
    </DialogTrigger>
  );
}
