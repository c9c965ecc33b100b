import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';

/** What was typed behind an `@` that the caret still stands at. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

export interface MentionOptions {
  /** Asked for each key while a mention is open; true when it was meant for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The id of the list's chosen option, for screen readers; null while no list is open. */
  readonly chosen: () => string | null;
}

interface MentionState {
  readonly mention: Mention | null;
  /** Where an `@` was left alone by Escape. */
  readonly left: number | null;
}

const key = new PluginKey<MentionState>('mention');
const typedBehindAt = /(?:^|[\s([“"«'])@([\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3})$/u;
const farthest = 40;

/** Sees when somebody types `@` and words behind it. */
export const MentionTyping = Extension.create<MentionOptions>({
  name: 'mentionTyping',

  addOptions() {
    return { onKey: () => false, chosen: () => null };
  },

  addProseMirrorPlugins() {
    const { options, editor } = this;
    return [
      new Plugin<MentionState>({
        key,
        state: {
          init: () => ({ mention: null, left: null }),
          apply(transaction, before, _old, state) {
            const leave = transaction.getMeta(key) as number | undefined;
            const left = leave ?? (before.left === null ? null : transaction.mapping.map(before.left));
            const mention = editor.isEditable ? mentionIn(state) : null;
            if (mention === null)
              return before.mention === null && left === before.left ? before : { mention, left };
            return { mention: mention.from === left ? null : mention, left };
          },
        },
        props: {
          handleKeyDown: (view, event) => {
            if (openMention(view.state) === null || event.isComposing) return false;
            if (event.key === 'Escape') {
              leaveMention(view.state, view.dispatch.bind(view));
              return true;
            }
            return options.onKey(event);
          },
          attributes: (state): Record<string, string> => {
            const chosen = openMention(state) === null ? null : options.chosen();
            return chosen === null ? {} : { 'aria-activedescendant': chosen };
          },
        },
      }),
    ];
  },
});

function mentionIn({ selection }: EditorState): Mention | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - farthest);
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, '\uFFFC');
  const found = typedBehindAt.exec(before);
  if (found === null) return null;
  const typed = found[1] ?? '';
  return { from: $from.pos - typed.length - 1, to: $from.pos, typed };
}

export function openMention(state: EditorState): Mention | null {
  return key.getState(state)?.mention ?? null;
}

/** Closes the list; the `@` stays as it was typed. */
function leaveMention(state: EditorState, dispatch: (transaction: EditorState['tr']) => void): void {
  const mention = openMention(state);
  if (mention !== null) dispatch(state.tr.setMeta(key, mention.from));
}
