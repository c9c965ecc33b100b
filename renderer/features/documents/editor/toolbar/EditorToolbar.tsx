import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  AtSign,
  Bold,
  Highlighter,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  MessageSquarePlus,
  Plus,
  Redo2,
  Replace,
  Search,
  Strikethrough,
  Table as TableIcon,
  TextQuote,
  Type,
  Underline,
  Undo2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { Menu, type MenuAction } from '../../../../ui/overlays/Menu.tsx';
import {
  type Asked,
  type CommandId,
  commandOf,
  isOffered,
  keysInWords,
  tableCommands,
  undoable,
} from './commands.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { ToolButton } from './ToolButton.tsx';
import styles from './toolbar.module.css';

export interface EditorToolbarProps {
  readonly editor: Editor;
  readonly right: 'edit' | 'suggest' | 'read';
  readonly isRich: boolean;
  readonly ask: (what: Asked) => void;
  readonly isKeysOpen: boolean;
  readonly onKeys: (isOpen: boolean) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}

const blockStyles = ['paragraph', 'heading1', 'heading2', 'heading3'] as const;
const inserted = ['link', 'picture', 'reference', 'table', 'rule'] as const;
const marks: readonly (readonly [CommandId, LucideIcon])[] = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
  ['strike', Strikethrough],
  ['highlight', Highlighter],
];
const lists: readonly (readonly [CommandId, LucideIcon])[] = [
  ['bulletList', List],
  ['orderedList', ListOrdered],
  ['quote', TextQuote],
];

/** What the toolbar shows of the text; drawn anew only when one of these changes, not for each letter. */
function shownState({ editor }: { readonly editor: Editor }) {
  const level = (editor.getAttributes('heading') as { readonly level?: unknown }).level;
  return {
    ...undoable(editor.state),
    style: editor.isActive('heading') && typeof level === 'number' ? `heading${level}` : 'paragraph',
    isInTable: editor.isActive('table'),
    pressed: ['bold', 'italic', 'underline', 'strike', 'highlight', 'bulletList', 'orderedList', 'link']
      .filter((name) => editor.isActive(name))
      .concat(editor.isActive('blockquote') ? ['quote'] : []),
  };
}

/** The editor's toolbar: one stop for the Tab key, arrows inside, Escape back to the text. */
export function EditorToolbar({ editor, right, isRich, ask, isKeysOpen, onKeys, ref }: EditorToolbarProps) {
  const t = useMessages(editorMessages);
  const shown = useEditorState({ editor, selector: shownState });
  const room = { right, isRich };
  const run = (id: CommandId) => (): void => {
    const { does } = commandOf(id);
    if (typeof does === 'function') does(editor);
    else ask(does);
  };
  const offers = (id: CommandId): boolean => isOffered(commandOf(id), room);
  const tool = (id: CommandId, icon: LucideIcon, word?: string) =>
    offers(id) && (
      <ToolButton
        key={id}
        label={t(`command.${id}`)}
        keys={keysInWords(commandOf(id).keys)}
        icon={icon}
        isPressed={toggles.has(id) ? shown.pressed.includes(id) : undefined}
        isDisabled={(id === 'undo' && !shown.undo) || (id === 'redo' && !shown.redo)}
        onPress={run(id)}
      >
        {word}
      </ToolButton>
    );
  const action = (id: CommandId): MenuAction => ({
    id,
    label: t(`command.${id}`),
    keys: keysInWords(commandOf(id).keys),
    onAction: run(id),
  });
  const style = blockStyles.find((id) => id === shown.style) ?? 'paragraph';
  const groups = [
    [tool('undo', Undo2), tool('redo', Redo2)],
    offers('heading1')
      ? [
          <Menu key="style" icon={Type} variant="plain" size="compact" groups={[blockStyles.map(action)]}>
            <span className={styles['style']}>{t(`command.${style}`)}</span>
          </Menu>,
        ]
      : [],
    marks.map(([id, icon]) => tool(id, icon)),
    lists.map(([id, icon]) => tool(id, icon)),
    offers('link')
      ? [
          tool('link', LinkIcon),
          tool('reference', AtSign, t('command.reference')),
          <Menu key="insert" icon={Plus} variant="plain" size="compact" groups={[inserted.map(action)]}>
            {t('toolbar.insert')}
          </Menu>,
          shown.isInTable && (
            <Menu
              key="table"
              icon={TableIcon}
              variant="plain"
              size="compact"
              groups={[adding.map(action), deleting.map(action)]}
            >
              {t('toolbar.table')}
            </Menu>
          ),
        ]
      : [],
    [tool('comment', MessageSquarePlus, t('command.comment')), tool('propose', Replace, t('remark.propose'))],
    [
      tool('find', Search, t('toolbar.find')),
      <KeysHelp key="keys" room={room} isOpen={isKeysOpen} onOpen={onKeys} />,
    ],
  ].filter((group) => group.some((part) => part !== false && part !== null));
  return (
    <Toolbar ref={ref} aria-label={t('toolbar.label')} className={styles['toolbar'] ?? ''}>
      {groups.flatMap((group, index) => [
        ...(index > 0
          ? [
              <Separator
                key={`line-${groupNames[index]}`}
                orientation="vertical"
                className={styles['line'] ?? ''}
              />,
            ]
          : []),
        <Group key={`group-${groupNames[index]}`} className={styles['group'] ?? ''}>
          {group}
        </Group>,
      ])}
    </Toolbar>
  );
}

const tableIds = tableCommands.map(({ id }) => id);
const [adding, deleting] = [tableIds.slice(0, 5), tableIds.slice(5)];
const groupNames = ['undo', 'style', 'marks', 'lists', 'insert', 'remarks', 'tools'] as const;
const toggles: ReadonlySet<CommandId> = new Set([...marks, ...lists].map(([id]) => id));
