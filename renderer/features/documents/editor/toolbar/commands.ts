import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { editorEnglish } from '../../../../../shared/i18n/editor.en.ts';

/** What the editor cannot do by itself: it asks for an address, a picture, words. */
export type Asked =
  | 'link'
  | 'picture'
  | 'reference'
  | 'find'
  | 'replace'
  | 'comment'
  | 'propose'
  | 'nextThread'
  | 'previousThread'
  | 'toolbar'
  | 'keys';

type NameOf<Key> = Key extends `command.${infer Name}` ? Name : never;
export type CommandId = NameOf<keyof typeof editorEnglish>;

export interface EditorCommand {
  readonly id: CommandId;
  /** As ProseMirror writes keys: `Mod-Shift-h`. */
  readonly keys: string;
  /** Who may use it: those who edit rich text, those who edit any text, all who may say something, all. */
  readonly for: 'rich' | 'edit' | 'suggest' | 'all';
  readonly does: Asked | ((editor: Editor) => boolean);
}

const chain = (editor: Editor) => editor.chain().focus();
const heading = (level: 1 | 2 | 3) => (editor: Editor) => chain(editor).toggleHeading({ level }).run();

/** Everything that the editor can do, with its key. */
export const commands: readonly EditorCommand[] = [
  { id: 'undo', keys: 'Mod-z', for: 'edit', does: (editor) => chain(editor).undo().run() },
  { id: 'redo', keys: 'Mod-Shift-z', for: 'edit', does: (editor) => chain(editor).redo().run() },
  { id: 'bold', keys: 'Mod-b', for: 'rich', does: (editor) => chain(editor).toggleBold().run() },
  { id: 'italic', keys: 'Mod-i', for: 'rich', does: (editor) => chain(editor).toggleItalic().run() },
  { id: 'underline', keys: 'Mod-u', for: 'rich', does: (editor) => chain(editor).toggleUnderline().run() },
  { id: 'strike', keys: 'Mod-Shift-s', for: 'rich', does: (editor) => chain(editor).toggleStrike().run() },
  {
    id: 'highlight',
    keys: 'Mod-Shift-h',
    for: 'rich',
    does: (editor) => chain(editor).toggleHighlight().run(),
  },
  { id: 'paragraph', keys: 'Mod-Alt-0', for: 'rich', does: (editor) => chain(editor).setParagraph().run() },
  { id: 'heading1', keys: 'Mod-Alt-1', for: 'rich', does: heading(1) },
  { id: 'heading2', keys: 'Mod-Alt-2', for: 'rich', does: heading(2) },
  { id: 'heading3', keys: 'Mod-Alt-3', for: 'rich', does: heading(3) },
  {
    id: 'bulletList',
    keys: 'Mod-Shift-8',
    for: 'rich',
    does: (editor) => chain(editor).toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    keys: 'Mod-Shift-7',
    for: 'rich',
    does: (editor) => chain(editor).toggleOrderedList().run(),
  },
  { id: 'quote', keys: 'Mod-Shift-b', for: 'rich', does: (editor) => chain(editor).toggleBlockquote().run() },
  { id: 'link', keys: 'Mod-k', for: 'rich', does: 'link' },
  { id: 'picture', keys: 'Mod-Alt-p', for: 'rich', does: 'picture' },
  { id: 'reference', keys: 'Mod-Alt-r', for: 'rich', does: 'reference' },
  { id: 'rule', keys: 'Mod-Alt-u', for: 'rich', does: (editor) => chain(editor).setHorizontalRule().run() },
  {
    id: 'table',
    keys: 'Mod-Alt-t',
    for: 'rich',
    does: (editor) => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { id: 'find', keys: 'Mod-f', for: 'all', does: 'find' },
  { id: 'replace', keys: 'Mod-h', for: 'edit', does: 'replace' },
  { id: 'comment', keys: 'Mod-Alt-m', for: 'suggest', does: 'comment' },
  { id: 'propose', keys: 'Mod-Alt-j', for: 'suggest', does: 'propose' },
  { id: 'nextThread', keys: 'F8', for: 'all', does: 'nextThread' },
  { id: 'previousThread', keys: 'Shift-F8', for: 'all', does: 'previousThread' },
  { id: 'toolbar', keys: 'Alt-F10', for: 'all', does: 'toolbar' },
  { id: 'keys', keys: 'Mod-/', for: 'all', does: 'keys' },
];

/** Of a table that the caret stands in. */
export const tableCommands: readonly EditorCommand[] = [
  {
    id: 'rowBefore',
    keys: 'Alt-Shift-ArrowUp',
    for: 'rich',
    does: (editor) => chain(editor).addRowBefore().run(),
  },
  {
    id: 'rowAfter',
    keys: 'Alt-Shift-ArrowDown',
    for: 'rich',
    does: (editor) => chain(editor).addRowAfter().run(),
  },
  {
    id: 'columnBefore',
    keys: 'Alt-Shift-ArrowLeft',
    for: 'rich',
    does: (editor) => chain(editor).addColumnBefore().run(),
  },
  {
    id: 'columnAfter',
    keys: 'Alt-Shift-ArrowRight',
    for: 'rich',
    does: (editor) => chain(editor).addColumnAfter().run(),
  },
  {
    id: 'headerRow',
    keys: 'Mod-Alt-h',
    for: 'rich',
    does: (editor) => chain(editor).toggleHeaderRow().run(),
  },
  {
    id: 'deleteRow',
    keys: 'Mod-Alt-Backspace',
    for: 'rich',
    does: (editor) => chain(editor).deleteRow().run(),
  },
  {
    id: 'deleteColumn',
    keys: 'Mod-Alt-Shift-Backspace',
    for: 'rich',
    does: (editor) => chain(editor).deleteColumn().run(),
  },
  {
    id: 'deleteTable',
    keys: 'Mod-Alt-Shift-t',
    for: 'rich',
    does: (editor) => chain(editor).deleteTable().run(),
  },
];

const byId = new Map([...commands, ...tableCommands].map((command) => [command.id, command]));

export function commandOf(id: CommandId): EditorCommand {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`There is no command "${id}".`);
  return command;
}

export interface CommandRoom {
  readonly right: 'edit' | 'suggest' | 'read';
  readonly isRich: boolean;
}

export function isOffered(command: EditorCommand, { right, isRich }: CommandRoom): boolean {
  switch (command.for) {
    case 'rich':
      return right === 'edit' && isRich;
    case 'edit':
      return right === 'edit';
    case 'suggest':
      return right !== 'read';
    case 'all':
      return true;
  }
}

export interface CommandKeysOptions {
  readonly room: () => CommandRoom;
  readonly ask: (what: Asked) => void;
}

/** The keys of all commands. */
export const CommandKeys = Extension.create<CommandKeysOptions>({
  name: 'commandKeys',
  priority: 2000,

  addOptions() {
    return { room: () => ({ right: 'read', isRich: false }), ask: () => undefined };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // AltGr is Ctrl and Alt at once on some systems: what it writes (@, #, €) is no command.
          handleDOMEvents: { keydown: (_view, event) => event.getModifierState('AltGraph') },
        },
      }),
    ];
  },

  addKeyboardShortcuts() {
    const { options, editor } = this;
    return Object.fromEntries(
      [...commands, ...tableCommands].map((command) => [
        command.keys,
        (): boolean => {
          if (!isOffered(command, options.room())) return false;
          if (typeof command.does === 'function') return command.does(editor);
          options.ask(command.does);
          return true;
        },
      ]),
    );
  },
});

const isMac = typeof navigator !== 'undefined' && /mac/iu.test(navigator.platform);
const named: Readonly<Record<string, string>> = {
  Mod: isMac ? 'Cmd' : 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Keys as they stand on the keyboard: `Ctrl+Shift+H`. */
export function keysInWords(keys: string): string {
  return keys
    .split('-')
    .map((part) => named[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

interface Undoing {
  readonly undoManager: { readonly undoStack: readonly unknown[]; readonly redoStack: readonly unknown[] };
}

/** Whether there is something of one's own to take back, and to bring back. */
export function undoable(state: EditorState): { readonly undo: boolean; readonly redo: boolean } {
  const undoing = yUndoPluginKey.getState(state) as Undoing | undefined;
  return {
    undo: (undoing?.undoManager.undoStack.length ?? 0) > 0,
    redo: (undoing?.undoManager.redoStack.length ?? 0) > 0,
  };
}
